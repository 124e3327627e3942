package dev.touchbase.domain.outreach;

import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Touchpoint;
import org.jspecify.annotations.Nullable;

/// A contact was recorded: that always succeeds, whatever the policy says of it.
///
/// @param verdict what the policy said of the contact at the moment when it happened
/// @param kept the key under which the verdict is kept
/// @param reason why it went against the policy, as was said when the claim or plan was made that it fulfilled, or null
/// @param released the actor's claim that it fulfilled, or null
/// @param completed the plan that it fulfilled, or null
/// @param promise that was made in it, or null
/// @param complaint what it did to the customer's complaint
/// @param sameBefore what the same person told in the same words a moment before, or null: it may be the same contact
public record Logged(
        ChangeId change,
        Touchpoint touchpoint,
        Customer customer,
        Verdict verdict,
        long kept,
        @Nullable String reason,
        Upcoming upcoming,
        @Nullable Claim released,
        @Nullable Plan completed,
        @Nullable Promise promise,
        ComplaintTurn complaint,
        @Nullable Touchpoint sameBefore) {}
