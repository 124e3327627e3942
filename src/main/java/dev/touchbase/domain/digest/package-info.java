/// The team's morning post.
/// May use: reminder and what it may use, insight.
@NullMarked
package dev.touchbase.domain.digest;

import org.jspecify.annotations.NullMarked;
