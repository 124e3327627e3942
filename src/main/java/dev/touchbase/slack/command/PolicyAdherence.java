package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.DateSpan;
import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.calendar.Lean;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.insight.Adherence;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.AdherenceView;
import dev.touchbase.slack.view.Viewer;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// `policy adherence last 30 days`: how far contacts kept to the policy, and what was done against its advice, and why.
public final class PolicyAdherence implements PolicyPart {

    private static final List<String> USUAL = List.of("last", "30", "days");
    private static final String EXAMPLE = "policy adherence last 30 days";

    private final ActDesk desk;
    private final LineReader lines;
    private final Adherence adherence;

    /// Asks `adherence`.
    public PolicyAdherence(ActDesk desk, LineReader lines, Adherence adherence) {
        this.desk = desk;
        this.lines = lines;
        this.adherence = adherence;
    }

    @Override
    public List<String> words() {
        return List.of("adherence", "kept", "einhaltung");
    }

    @Override
    public String usage() {
        return "adherence [last 30 days]";
    }

    @Override
    public String summary() {
        return "How far contacts kept to the policy, and why not";
    }

    @Override
    public List<String> examples() {
        return List.of("policy adherence", EXAMPLE);
    }

    @Override
    public Reply run(Invocation invocation, String rest) {
        Reading reading = lines.rest(invocation, 0, Set.of(Takes.SPAN));
        Leftover.refuse(reading, "policy adherence", EXAMPLE);
        Speaker speaker = invocation.speaker();
        DateSpan span = reading.span() == null ? usual(speaker) : reading.span();
        ZoneId zone = speaker.zone();
        Adherence.Report report = adherence.of(
                invocation.actor(),
                span.from().atStartOfDay(zone).toInstant(),
                span.to().plusDays(1).atStartOfDay(zone).toInstant(),
                ("policy adherence " + rest).strip());
        return AdherenceView.of(
                report,
                DateWords.span(span, speaker.today()),
                new Viewer(invocation.actor(), speaker, desk.firm(invocation.actor())));
    }

    private static DateSpan usual(Speaker speaker) {
        return NaturalDates.span(USUAL, 0, speaker, Lean.PAST)
                .map(Phrase::value)
                .orElseThrow();
    }
}
