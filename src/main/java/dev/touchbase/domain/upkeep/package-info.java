/// What keeps the record itself safe: the copy made each night, the auditor who misses what was not said, and who is
/// told.
/// May use: notice, setting, staff, calendar.
@NullMarked
package dev.touchbase.domain.upkeep;

import org.jspecify.annotations.NullMarked;
