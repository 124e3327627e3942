/// The settings of a workspace and of one person, by name, in words, each with its default.
/// May use: staff, calendar.
@NullMarked
package dev.touchbase.domain.setting;

import org.jspecify.annotations.NullMarked;
