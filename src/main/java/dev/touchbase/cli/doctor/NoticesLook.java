package dev.touchbase.cli.doctor;

import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.setting.Firm;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Whether what the bot says unprompted goes out: what was given up, and what waits too long.
record NoticesLook(WiredStore store, InstantSource business) implements Look {

    private static final Duration LATE = Duration.ofMinutes(5);
    private static final Duration LOOKED_BACK = Duration.ofDays(7);
    private static final int SHOWN = 5;
    private static final int COUNTED = 1_000;

    @Override
    public List<Line> lines() {
        var now = business.instant();
        List<Line> lines = new ArrayList<>();
        new WiredDomain(store, business).firms.all(now).forEach(firm -> lines.addAll(of(firm, now)));
        return lines;
    }

    private List<Line> of(Firm firm, Instant now) {
        if (!firm.settings().notices()) {
            return List.of(Line.toDo(
                    "notices",
                    "They are off, so nobody is reminded of anything: an owner types /contact settings notices on."));
        }
        List<Line> lines = new ArrayList<>();
        var waited = store.outbox.census(firm.id(), now).age(now);
        if (waited.compareTo(LATE) > 0) {
            lines.add(Line.toDo(
                    "notices",
                    "The oldest that should be out has waited " + Ages.spoken(waited)
                            + ": see docs/runbook/stuck-queue.md."));
        }
        var dead = store.outbox.deadLetters(firm.id(), COUNTED).stream()
                .filter(each -> each.at().isAfter(now.minus(LOOKED_BACK)))
                .toList();
        if (!dead.isEmpty()) {
            lines.add(Line.toDo("notices", dead(dead)));
        }
        return lines.isEmpty()
                ? List.of(Line.ok("notices", "None waits too long, and none was given up in the last 7 days."))
                : lines;
    }

    private static String dead(List<Outbox.Delivery> dead) {
        return "%s could not be delivered in the last 7 days: %s%s. Put the reason right; they are not tried again."
                .formatted(
                        dead.size(),
                        dead.stream()
                                .limit(SHOWN)
                                .map(each -> each.key() + " (" + each.reason() + ")")
                                .collect(Collectors.joining(", ")),
                        dead.size() > SHOWN ? " and " + (dead.size() - SHOWN) + " more" : "");
    }
}
