package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CadenceBook;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.CadenceView;
import dev.touchbase.slack.view.FirmFormViews;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/contact cadence acme every 6 weeks max 8 weeks asked`, `cadence segment vip every month`, `cadence default every
/// quarter`.
public final class CadenceSubcommand implements Subcommand {

    private static final Set<Takes> TAKES = Set.of(Takes.INTERVAL, Takes.MAXIMUM, Takes.ASKED);

    private final ActDesk desk;
    private final LineReader lines;
    private final CadenceBook cadences;

    /// Sets in `cadences`.
    public CadenceSubcommand(ActDesk desk, LineReader lines, CadenceBook cadences) {
        this.desk = desk;
        this.lines = lines;
        this.cadences = cadences;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "cadence",
                List.of("every"),
                "CUSTOMER | segment NAME | default  every HOW LONG [max HOW LONG] [asked]",
                "Set how often a customer should hear from you",
                List.of(
                        "cadence acme every 6 weeks max 8 weeks asked",
                        "cadence segment vip every month",
                        "cadence default every quarter"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        String first = invocation.isBare()
                ? ""
                : Plainly.word(invocation.said().tokens().getFirst().text());
        return switch (first) {
            case "default" -> wide(invocation, null, 1);
            case "segment" -> wide(invocation, segment(invocation), 2);
            default -> one(invocation);
        };
    }

    private Reply one(Invocation invocation) {
        Line line = lines.one(invocation, Certainty.WRITING, TAKES);
        Leftover.refuse(line.reading(), "cadence", "cadence acme every 6 weeks max 8 weeks");
        if (line.reading().interval() == null) {
            return FirmFormViews.cadenceReply(
                    Carried.of(List.of(line.customer()), invocation.pending()),
                    line.customer(),
                    new FirmFormViews.FilledCadence(
                            cadences.inForce(line.customer()),
                            line.reading().maximum(),
                            line.reading().asked()));
        }
        return CadenceView.set(
                cadences.set(
                        invocation.actor(),
                        line.customer().id(),
                        interval(line.reading()),
                        line.reading().maximum(),
                        line.reading().asked()),
                new Viewer(invocation.actor(), invocation.speaker(), desk.firm(invocation.actor())));
    }

    private Reply wide(Invocation invocation, @Nullable String segment, int from) {
        Reading reading = lines.rest(invocation, from, TAKES);
        Leftover.refuse(reading, "cadence", "cadence default every quarter");
        return CadenceView.setWide(cadences.setWide(invocation.actor(), segment, interval(reading), reading.maximum()));
    }

    private static String segment(Invocation invocation) {
        List<Typed.Token> tokens = invocation.said().tokens();
        if (tokens.size() < 2) {
            throw Refused.badInput("It isn't said which segment.", "Type it like: cadence segment vip every month");
        }
        return tokens.get(1).text();
    }

    private static Interval interval(Reading reading) {
        Interval interval = reading.interval();
        if (interval == null) {
            throw Refused.badInput(
                    "It isn't said how often.",
                    "Type it like: cadence acme every 6 weeks, or every 6 weeks max 8 weeks");
        }
        return interval;
    }
}
