package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.ScheduledSend;
import dev.touchbase.domain.outreach.ComplaintTurn;
import dev.touchbase.domain.outreach.HeldContact;
import dev.touchbase.domain.outreach.HeldContacts;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lines about a complaint: since when it is open, who handles it, and what waits for it.
final class ComplaintLines {

    private static final int WORDS = 200;

    private ComplaintLines() {}

    /// "complaint open since Mon 23 Nov: late delivery".
    static Mrkdwn since(Suppression complaint, Viewer viewer) {
        String reason = complaint.reason();
        return Mrkdwn.md(
                "complaint open since {0}{1}",
                viewer.day(
                        complaint.recordedAt().atZone(viewer.speaker().zone()).toLocalDate()),
                reason == null ? Mrkdwn.EMPTY : Mrkdwn.md(": {0}", Plain.line(reason, WORDS)));
    }

    /// "*Complaint open* since Mon 23 Nov: late delivery. Priya handles it."
    static Mrkdwn open(Suppression complaint, Responsible handler, Viewer viewer) {
        return Mrkdwn.md("A {0}. {1}", since(complaint, viewer), handler(handler, viewer));
    }

    /// "Priya handles it."
    static Mrkdwn handler(Responsible handler, Viewer viewer) {
        return switch (handler) {
            case Responsible.Someone someone when viewer.is(someone.staff()) -> Mrkdwn.md("You handle it.");
            case Responsible.Someone someone -> Mrkdwn.md("{0} handles it.", viewer.name(someone.staff()));
            case Responsible.Nobody() -> Mrkdwn.md("Nobody handles it yet.");
        };
    }

    /// What a logged contact did to the complaint.
    static Mrkdwn turn(ComplaintTurn turn, Responsible handler, Viewer viewer) {
        return switch (turn) {
            case ComplaintTurn.Nothing() -> Mrkdwn.EMPTY;
            case ComplaintTurn.Opened opened ->
                Mrkdwn.lines(
                        Mrkdwn.md(
                                "*A complaint is open*: no advertising until it is closed. {0}",
                                handler(handler, viewer)),
                        held(opened.held(), viewer));
            case ComplaintTurn.StillOpen(Suppression complaint) -> open(complaint, handler, viewer);
            case ComplaintTurn.Closed closed ->
                Mrkdwn.lines(
                        Mrkdwn.md("*The complaint is closed*: {0}", how(closed.complaint())),
                        released(closed.released(), viewer));
        };
    }

    private static String how(Suppression complaint) {
        String how = complaint.endedHow();
        return how == null ? "" : Plain.line(how, WORDS);
    }

    /// What waits from now on.
    static Mrkdwn held(List<HeldContact> held, Viewer viewer) {
        return held.isEmpty()
                ? Mrkdwn.EMPTY
                : Mrkdwn.lines(
                        Mrkdwn.md("Held until then:"),
                        Mrkdwn.join(
                                "\n",
                                held.stream()
                                        .map(each -> Mrkdwn.md("• {0}", contact(each, viewer)))
                                        .toList()));
    }

    /// What became of what was held.
    static Mrkdwn released(HeldContacts.Released released, Viewer viewer) {
        List<Mrkdwn> lines = new ArrayList<>();
        released.back().stream()
                .map(each -> Mrkdwn.md("• Back in its place: {0}", contact(each, viewer)))
                .forEach(lines::add);
        released.off().stream()
                .map(each -> Mrkdwn.md(
                        "• *Stays off*: {0}. {1}", contact(each.contact(), viewer), why(each.against(), viewer)))
                .forEach(lines::add);
        return Mrkdwn.join("\n", lines);
    }

    private static Mrkdwn why(@Nullable Verdict against, Viewer viewer) {
        return against == null
                ? Mrkdwn.md("Its moment has passed.")
                : Mrkdwn.join(
                        " ",
                        against.findings().stream()
                                .filter(finding -> finding.level().atLeast(Level.HEADS_UP))
                                .map((Finding finding) -> RuleSentences.of(finding, viewer))
                                .toList());
    }

    private static Mrkdwn contact(HeldContact contact, Viewer viewer) {
        return switch (contact) {
            case HeldContact.Planned(Plan plan) ->
                Mrkdwn.md(
                        "{0}, planned by {1} {2} on {3}",
                        plan.purpose().label(),
                        viewer.name(plan.staff()),
                        ChannelWords.by(plan.channel()),
                        when(plan, viewer));
            case HeldContact.Scheduled(ScheduledSend send) ->
                Mrkdwn.md(
                        "“{0}”, set by {1} to go {2} on {3}",
                        Plain.line(send.message(), WORDS),
                        send.system(),
                        ChannelWords.by(send.channel()),
                        viewer.moment(send.at()));
        };
    }

    /// The day of a plan, with its time where it has one.
    static String when(Plan plan, Viewer viewer) {
        return plan.timed() ? viewer.moment(plan.at()) : viewer.day(plan.on());
    }
}
