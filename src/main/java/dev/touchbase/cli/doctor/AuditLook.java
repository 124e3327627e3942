package dev.touchbase.cli.doctor;

import dev.touchbase.WiredStore;
import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.upkeep.Finding;
import dev.touchbase.domain.upkeep.SignsOfLife.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the auditor misses, and whether the auditor itself and the looks at what is due still happen.
record AuditLook(WiredStore store, InstantSource business) implements Look {

    private static final Duration AUDITS = Duration.ofMinutes(5);
    private static final Duration LOOKS = Duration.ofMinutes(5);
    private static final int SHOWN = 5;

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        store.workspaces.all().forEach(each -> lines.addAll(of(each)));
        return lines;
    }

    private List<Line> of(Workspace workspace) {
        List<Line> lines = new ArrayList<>();
        lines.add(sign(workspace, Part.LOOKS, "looks", "For what is due it looked", LOOKS));
        lines.add(sign(workspace, Part.AUDITOR, "auditor", "The auditor looked", AUDITS.multipliedBy(2)));
        var found = store.findings.of(workspace.id());
        if (found.isEmpty()) {
            lines.add(Line.ok("missed", "The auditor misses nothing."));
        } else {
            lines.add(Line.toDo("missed", missed(found)));
        }
        return lines;
    }

    private Line sign(Workspace workspace, Part part, String about, String what, Duration atMost) {
        var now = business.instant();
        return store.signs
                .last(workspace.id(), part)
                .map(last -> Duration.between(last, now))
                .map(age -> age.compareTo(atMost) < 0
                        ? Line.ok(about, what + " " + Ages.spoken(age) + " ago.")
                        : Line.toDo(
                                about,
                                what + " " + Ages.spoken(age)
                                        + " ago, and no more since: start serve again (docs/runbook/stuck-queue.md)."))
                .orElseGet(() ->
                        Line.toDo(about, "There is no sign of it yet: start serve, and ask again in five minutes."));
    }

    private static String missed(List<Finding> found) {
        return "The auditor misses %s: %s%s. See docs/runbook/stuck-queue.md."
                .formatted(
                        Finding.counted(found),
                        found.stream()
                                .limit(SHOWN)
                                .map(each -> each.key() + since(each.expected()))
                                .collect(Collectors.joining(", ")),
                        found.size() > SHOWN ? " and " + (found.size() - SHOWN) + " more" : "");
    }

    private static String since(Instant expected) {
        return expected.equals(Instant.EPOCH) ? "" : " since " + expected;
    }
}
