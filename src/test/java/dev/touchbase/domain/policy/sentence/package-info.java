@NullMarked
package dev.touchbase.domain.policy.sentence;

import org.jspecify.annotations.NullMarked;
