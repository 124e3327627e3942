/// Answers to questions about the record, on a real database.
@NullMarked
package dev.touchbase.domain.insight;

import org.jspecify.annotations.NullMarked;
