/// Undo: takes a whole change back, and computes anew what hung on it.
/// May use: everything else in the domain.
@NullMarked
package dev.touchbase.domain.change;

import org.jspecify.annotations.NullMarked;
