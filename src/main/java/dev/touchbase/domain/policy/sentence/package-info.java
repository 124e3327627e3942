/// Rules as people type them, read into rules.
/// May use: policy and what it may use.
@NullMarked
package dev.touchbase.domain.policy.sentence;

import org.jspecify.annotations.NullMarked;
