package dev.touchbase.slack.command;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.insight.PastVerdicts;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.Viewer;
import dev.touchbase.slack.view.WhyPlace;
import dev.touchbase.slack.view.WhyView;
import java.util.List;
import java.util.Set;

/// `/contact why acme`: what the policy decided about a customer; `/contact why acme 2`: one decision whole.
public final class WhySubcommand implements Subcommand {

    private static final String PLACE = "#?[1-9][0-9]{0,3}";

    private final ActDesk desk;
    private final LineReader lines;
    private final PastVerdicts verdicts;

    /// Asks `verdicts`.
    public WhySubcommand(ActDesk desk, LineReader lines, PastVerdicts verdicts) {
        this.desk = desk;
        this.lines = lines;
        this.verdicts = verdicts;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "why",
                List.of("decisions", "warum", "wieso"),
                "CUSTOMER [number]",
                "What the policy said about them, and why",
                List.of("why acme", "why acme 2"),
                Act.EVERYDAY_WORK,
                false,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = lines.one(invocation, Certainty.READING, Set.of());
        String place = line.reading().note().strip();
        if (place.isEmpty()) {
            return page(
                    invocation.actor(),
                    invocation.speaker(),
                    WhyPlace.of(line.customer().id()));
        }
        if (!place.matches(PLACE)) {
            Leftover.refuse(line.reading(), "why", "why acme 2");
        }
        int number = Integer.parseInt(place.replace("#", ""));
        return WhyView.whole(
                verdicts.nth(invocation.actor(), line.customer().id(), number),
                viewer(invocation.actor(), invocation.speaker()));
    }

    /// The list from `place` on.
    public Reply.Answer page(Actor.ByStaff actor, Speaker speaker, WhyPlace place) {
        return WhyView.list(
                verdicts.page(actor, place.customer(), place.after(), WhyView.PAGE), place, viewer(actor, speaker));
    }

    /// The decision with this key.
    public Reply.Answer whole(Actor.ByStaff actor, Speaker speaker, long kept) {
        return WhyView.whole(verdicts.whole(actor, kept), viewer(actor, speaker));
    }

    private Viewer viewer(Actor.ByStaff actor, Speaker speaker) {
        return new Viewer(actor, speaker, desk.firm(actor));
    }
}
