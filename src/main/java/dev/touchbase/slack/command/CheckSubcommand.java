package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ComplaintBook;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.outreach.ContactPlans;
import dev.touchbase.domain.policy.Matter;
import dev.touchbase.domain.policy.Priorities;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ComplaintView;
import dev.touchbase.slack.view.VerdictView;
import dev.touchbase.slack.view.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/contact check acme phone promotion tomorrow 10am`: what the contact policy says before anybody dials.
public final class CheckSubcommand implements Subcommand {

    private static final Set<Takes> TAKES =
            Set.of(Takes.CHANNEL, Takes.PURPOSE, Takes.FUTURE_MOMENT, Takes.LINE, Takes.NATURE, Takes.MESSAGE);

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final ActDesk desk;
    private final LineReader lines;
    private final ContactCheck check;
    private final ComplaintBook complaints;

    /// Asks `check`.
    public CheckSubcommand(ActDesk desk, LineReader lines, ContactCheck check, ComplaintBook complaints) {
        this.desk = desk;
        this.lines = lines;
        this.check = check;
        this.complaints = complaints;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "check",
                List.of("may"),
                "CUSTOMER [channel] [purpose] [when] [urgent|sensitive|detailed|short|complex] [message \"NAME\"]",
                "Ask whether to contact somebody now",
                List.of("check acme", "check acme phone promotion tomorrow 10am", "check acme email urgent"),
                Act.EVERYDAY_WORK,
                true,
                true);
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = lines.one(invocation, Certainty.READING, TAKES);
        Reading reading = line.reading();
        Leftover.refuse(reading, "check", "check acme phone promotion tomorrow 10am");
        Viewer viewer = new Viewer(invocation.actor(), invocation.speaker(), desk.firm(invocation.actor()));
        ContactCheck.Checked checked = check.check(
                invocation.actor(),
                line.customer().id(),
                reading.channel(),
                reading.purpose(),
                false,
                at(reading.moment(), invocation.speaker()),
                new Matter(reading.line(), reading.message(), reading.nature(), null, Priorities.USUAL));
        return VerdictView.answer(
                checked,
                line.customer(),
                check.filling(invocation.actor(), checked.verdict()),
                ComplaintView.remark(
                        complaints.open(invocation.actor(), line.customer().id()), viewer),
                viewer);
    }

    /// Today without a time is now.
    private static @Nullable Instant at(@Nullable Moment moment, Speaker speaker) {
        boolean now = moment == null || moment.time().isEmpty() && moment.date().equals(speaker.today());
        if (now) {
            return null;
        }
        Instant at = moment.at(speaker.zone(), ContactPlans.WITHOUT_TIME);
        // The minute that runs was typed as now.
        if (at.isBefore(speaker.now().minus(A_MINUTE))) {
            throw Refused.badInput(
                    "A check asks about a contact to come, and " + DateWords.moment(moment, speaker.today())
                            + " has passed.",
                    "Name a later moment, such as: check acme phone tomorrow 10am.");
        }
        return at;
    }
}
