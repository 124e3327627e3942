/// Staff, their roles ("hats"), who is away and who covers, and what each may do.
/// May use: calendar.
@NullMarked
package dev.touchbase.domain.staff;

import org.jspecify.annotations.NullMarked;
