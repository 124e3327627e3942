/// Tests of taking in: how cells are read, how rows are matched, and what becomes of them.
@NullMarked
package dev.touchbase.domain.intake;

import org.jspecify.annotations.NullMarked;
