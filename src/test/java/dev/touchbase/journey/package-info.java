/// Journeys: one promise to the people who use Touchbase each, acted out by the words on the screen, through real HTTP
/// or a real socket, on a real database, with a clock that can be moved.
@NullMarked
package dev.touchbase.journey;

import org.jspecify.annotations.NullMarked;
