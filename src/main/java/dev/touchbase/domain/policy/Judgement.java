package dev.touchbase.domain.policy;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Works out a verdict: what the rules say, when they fall silent, and what would be clear instead.
final class Judgement {

    private static final Duration HORIZON = Duration.ofDays(366);

    private final ContactPolicy policy;
    private final Proposal proposal;
    private final History history;

    Judgement(ContactPolicy policy, Proposal proposal, History history) {
        this.policy = policy;
        this.proposal = proposal;
        this.history = history;
    }

    Verdict verdict() {
        List<Finding> findings = policy.findings(proposal, history);
        Level level = ContactPolicy.strictest(findings);
        boolean search = findings.stream().anyMatch(Judgement::timeMatters);
        boolean ask = level.atLeast(Level.HEADS_UP);
        return new Verdict(
                proposal,
                level,
                findings,
                search ? firstClear() : null,
                search,
                ask
                        ? history.about().reachable().stream()
                                .filter(this::clearBy)
                                .sorted()
                                .toList()
                        : List.of(),
                ask
                        ? history.about().lookingAfter().stream()
                                .filter(this::clearFor)
                                .sorted(Comparator.comparingLong(StaffId::value))
                                .toList()
                        : List.of());
    }

    private static boolean timeMatters(Finding finding) {
        return finding.clearFrom() != null || finding.level().atLeast(Level.HEADS_UP);
    }

    /// Each rule names the moment from which it is silent, so the search jumps from one to the next.
    private @Nullable Instant firstClear() {
        Instant moment = proposal.at();
        Instant last = moment.plus(HORIZON);
        while (!moment.isAfter(last)) {
            List<Finding> speaking = policy.findings(proposal.at(moment), history).stream()
                    .filter(Judgement::timeMatters)
                    .toList();
            if (speaking.isEmpty()) {
                return moment;
            }
            if (speaking.stream().anyMatch(finding -> finding.clearFrom() == null)) {
                return null;
            }
            Instant from = speaking.stream()
                    .map(Finding::clearFrom)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            moment = next(moment, from);
        }
        return null;
    }

    /// The next whole minute to look at: where the rules fall silent, or before that where one's own plan begins or
    /// ceases to stand for the contact itself.
    private Instant next(Instant moment, Instant silent) {
        Instant next = wholeMinute(silent.isAfter(moment) ? silent : moment.plusSeconds(60));
        for (Engagement each : history.coming()) {
            if (each.kind() == Engagement.Kind.PLANNED
                    && proposal.by() != null
                    && each.staff().contains(proposal.by())) {
                Instant begins = wholeMinute(each.at().minus(Duration.ofDays(1)).plusNanos(1_000));
                Instant ends = wholeMinute(each.at().plus(Duration.ofDays(1)));
                next = sooner(next, begins, moment);
                next = sooner(next, ends, moment);
            }
        }
        return next;
    }

    private static Instant sooner(Instant one, Instant other, Instant after) {
        return other.isAfter(after) && other.isBefore(one) ? other : one;
    }

    private static Instant wholeMinute(Instant moment) {
        Instant cut = moment.truncatedTo(ChronoUnit.MINUTES);
        return cut.equals(moment) ? moment : cut.plus(1, ChronoUnit.MINUTES);
    }

    private boolean clearBy(Channel channel) {
        return channel != proposal.channel() && mild(proposal.by(channel));
    }

    private boolean clearFor(StaffId staff) {
        return !staff.equals(proposal.by()) && mild(proposal.by(staff));
    }

    private boolean mild(Proposal other) {
        return !policy.warns(other, history);
    }
}
