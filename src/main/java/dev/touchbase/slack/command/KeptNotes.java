package dev.touchbase.slack.command;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.CustomerId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The notes of lines that a button goes on from, so that nothing typed is lost and none of it travels through Slack.
public final class KeptNotes {

    private final KeptLines kept;
    private final LineReader lines;

    /// Reads again with these.
    public KeptNotes(KeptLines kept, LineReader lines) {
        this.kept = kept;
        this.lines = lines;
    }

    /// The note that was typed about the customer, after `plan` or `log`; "" when there was none.
    ///
    /// @param token of the line, or null
    public String of(Actor.ByStaff actor, Speaker speaker, @Nullable String token, CustomerId customer) {
        Map<Integer, CustomerId> settled = Map.of(0, customer);
        Optional<String> planned = kept.find(actor, speaker, token, settled, PlanSubcommand.NAME)
                .map(line -> PlanSubcommand.note(lines.one(line, Certainty.WRITING, Takes.PLAN)));
        return planned.or(() -> kept.find(actor, speaker, token, settled, LogSubcommand.NAME)
                        .map(line -> lines.one(line, Certainty.WRITING, Takes.LOG)
                                .reading()
                                .note()))
                .orElse("");
    }
}
