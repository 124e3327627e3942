/// The rules of the contact policy, one file each.
/// May use: policy and what it may use.
@NullMarked
package dev.touchbase.domain.policy.rule;

import org.jspecify.annotations.NullMarked;
