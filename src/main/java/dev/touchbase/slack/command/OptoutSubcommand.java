package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.SuppressionBook;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.SuppressedView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/contact optout acme sms`, `optout acme advertising`: on an exact match and with a confirming tap.
public final class OptoutSubcommand implements Subcommand {

    /// Its name, by which a confirming tap finds the command again.
    public static final String NAME = "optout";

    private static final Set<Takes> TAKES = Set.of(Takes.CHANNEL, Takes.NOTE);
    private static final Set<String> ADVERTISING = Set.of("advertising", "ads", "marketing", "werbung");

    private final ActDesk desk;
    private final LineReader lines;
    private final SuppressionBook suppressions;

    /// Records in `suppressions`.
    public OptoutSubcommand(ActDesk desk, LineReader lines, SuppressionBook suppressions) {
        this.desk = desk;
        this.lines = lines;
        this.suppressions = suppressions;
    }

    @Override
    public Spec spec() {
        return new Spec(
                NAME,
                List.of("unsubscribe"),
                "CUSTOMER [channel] [advertising] [what they said]",
                "Record that a customer doesn't want to be contacted",
                List.of("optout acme sms", "optout acme advertising", "optout acme asked never to be called again"),
                Act.EVERYDAY_WORK,
                false,
                false);
    }

    /// What is to be recorded.
    ///
    /// @param channel null: by no channel at all
    /// @param reason what they said, or null
    private record OptOut(
            Line line,
            @Nullable Channel channel,
            boolean advertisingOnly,
            @Nullable String reason) {}

    @Override
    public Reply run(Invocation invocation) {
        OptOut asked = read(invocation);
        return SuppressedView.confirm(
                asked.line().customer().name(),
                asked.channel(),
                asked.advertisingOnly(),
                asked.reason(),
                Carried.of(List.of(asked.line().customer()), invocation.pending()));
    }

    /// Records it, once the tap has confirmed it.
    public Reply record(Invocation invocation) {
        OptOut asked = read(invocation);
        return SuppressedView.optedOut(
                suppressions.optOut(
                        invocation.actor(),
                        asked.line().customer().id(),
                        asked.channel(),
                        asked.advertisingOnly(),
                        asked.reason()),
                new Viewer(invocation.actor(), invocation.speaker(), desk.firm(invocation.actor())));
    }

    private OptOut read(Invocation invocation) {
        Line line = lines.one(invocation, Certainty.EXACT, TAKES);
        String note = line.reading().note().strip();
        String[] words = note.split("\\s+", 2);
        boolean advertising = ADVERTISING.contains(Plainly.word(words[0]));
        String rest = advertising ? (words.length > 1 ? words[1] : "") : note;
        return new OptOut(line, line.reading().channel(), advertising, rest.isBlank() ? null : rest);
    }
}
