package dev.touchbase.domain.policy;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the whole policy says of a proposal: the strictest of what its rules say.
///
/// @param findings of every rule that speaks, in the order of reasons
/// @param clearFrom the first moment at which nothing stricter than a Note speaks; null when it is clear already,
///     or when no such moment was found within 366 days
/// @param searched true when a clear moment was looked for
/// @param otherChannels channels by which the same contact would be clear now
/// @param otherPeople colleagues who look after the customer and for whom it would be clear now
public record Verdict(
        Proposal proposal,
        Level level,
        List<Finding> findings,
        @Nullable Instant clearFrom,
        boolean searched,
        List<Channel> otherChannels,
        List<StaffId> otherPeople) {

    public Verdict {
        findings = List.copyOf(findings);
        otherChannels = List.copyOf(otherChannels);
        otherPeople = List.copyOf(otherPeople);
    }

    /// True when an opt-out speaks: nobody may override that.
    public boolean optedOut() {
        return findings.stream().anyMatch(finding -> finding.kind().equals("opt-out"));
    }
}
