/// What keeps the record itself safe: the copy made each night, and who is told when there is none.
/// May use: notice, setting, staff.
@NullMarked
package dev.touchbase.domain.upkeep;

import org.jspecify.annotations.NullMarked;
