/// Who changed what, when and from where: one command is one change, which undo can take back.
/// May use: staff.
@NullMarked
package dev.touchbase.domain.audit;

import org.jspecify.annotations.NullMarked;
