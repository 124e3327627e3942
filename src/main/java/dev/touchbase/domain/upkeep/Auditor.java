package dev.touchbase.domain.upkeep;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every five minutes works out which reminders and digests the last day should have brought, and misses those that are
/// not there. It shares no code with what puts them there: neither the due list nor the outbox.
///
/// It is sure or silent: what has changed since a notice should have been put proves nothing any more.
public final class Auditor {

    private static final Duration APART = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofHours(24);

    private final Firms firms;
    private final AuditFacts facts;
    private final Findings findings;
    private final SignsOfLife signs;
    private final ExpectedNotices expected;
    private final Told told;
    private Instant last = Instant.MIN;

    /// Is told what a look has brought.
    @FunctionalInterface
    public interface Told {
        /// The look has ended.
        ///
        /// @param found in all workspaces; empty when all is as it should be
        void audited(List<Finding> found);
    }

    /// Reads and writes these.
    public Auditor(
            Firms firms, AuditFacts facts, ExpectedNotices expected, Findings findings, SignsOfLife signs, Told told) {
        this.firms = firms;
        this.facts = facts;
        this.expected = expected;
        this.findings = findings;
        this.signs = signs;
        this.told = told;
    }

    /// Looks, if it is time.
    public void tick(Instant now) {
        if (!now.isBefore(last) && now.isBefore(last.plus(APART))) {
            return;
        }
        List<Finding> found = new ArrayList<>();
        for (Firm firm : firms.all(now)) {
            List<Finding> here = firm.settings().notices() ? audit(firm, now) : List.of();
            findings.replace(firm.id(), here);
            signs.give(firm.id(), SignsOfLife.Part.AUDITOR, now);
            found.addAll(here);
        }
        last = now;
        told.audited(found);
    }

    private List<Finding> audit(Firm firm, Instant now) {
        List<Finding> all = new ArrayList<>(missing(firm, now));
        facts.waiting(firm.id(), now.minus(APART)).stream()
                .map(each -> new Finding(each.key(), Finding.Kind.STUCK, each.since()))
                .forEach(all::add);
        stopped(firm.id(), now).forEach(all::add);
        return all;
    }

    /// Those that are missed now, and those missed before that never came.
    private List<Finding> missing(Firm firm, Instant now) {
        List<Finding> candidates = Stream.concat(
                        expected.at(firm, now).stream(),
                        findings.of(firm.id()).stream()
                                .filter(each -> each.missing()
                                        && each.expected().isAfter(now.minus(KEPT))
                                        && !each.expected().isAfter(now)))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Finding::key, each -> each, (one, other) -> one, java.util.TreeMap::new),
                        byKey -> List.copyOf(byKey.values())));
        Set<String> known =
                facts.known(firm.id(), candidates.stream().map(Finding::key).toList());
        return candidates.stream().filter(each -> !known.contains(each.key())).toList();
    }

    private Stream<Finding> stopped(WorkspaceId workspace, Instant now) {
        Instant looked = signs.last(workspace, SignsOfLife.Part.LOOKS).orElse(Instant.EPOCH);
        return looked.isBefore(now.minus(APART))
                ? Stream.of(new Finding(Finding.Kind.NO_LOOKS.name(), Finding.Kind.NO_LOOKS, looked))
                : Stream.empty();
    }
}
