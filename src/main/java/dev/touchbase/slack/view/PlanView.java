package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.outreach.ContactPlans.Cancelled;
import dev.touchbase.domain.outreach.ContactPlans.PlanOutcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.slack.Reply;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A contact to come: planned, or what the policy says against it.
public final class PlanView {

    private PlanView() {}

    /// The answer to planning.
    ///
    /// @param goOn what a button "Go on with a reason" carries, should it be blocked
    /// @param filling the touchpoints that fill the rules that speak
    public static Reply.Answer answer(
            PlanOutcome outcome, GoOn goOn, Map<TouchpointId, Touchpoint> filling, Viewer viewer) {
        return switch (outcome) {
            case PlanOutcome.Planned planned -> planned(planned, filling, viewer);
            case PlanOutcome.Blocked blocked ->
                VerdictView.blocked(
                        Mrkdwn.md("Not planned yet."), blocked.customer(), blocked.gate(), goOn, filling, viewer);
        };
    }

    private static Reply.Answer planned(
            PlanOutcome.Planned planned, Map<TouchpointId, Touchpoint> filling, Viewer viewer) {
        Plan plan = planned.plan();
        Mrkdwn sentence = Mrkdwn.md(
                "*Planned*: *{0}* {1}{2}{3}, *{4}*.",
                planned.customer().name(),
                ChannelWords.by(plan.channel()),
                plan.purpose() == Purpose.CHECK_IN
                        ? Mrkdwn.EMPTY
                        : Mrkdwn.md(", {0}", plan.purpose().label()),
                plan.line() == null ? Mrkdwn.EMPTY : Mrkdwn.md(" about {0}", plan.line()),
                when(plan, viewer));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.lines(
                sentence,
                plan.note() == null ? Mrkdwn.EMPTY : Mrkdwn.quote(plan.note()),
                plan.timed() ? Mrkdwn.md("You get a reminder ten minutes before.") : Mrkdwn.EMPTY)));
        Mrkdwn notes = VerdictView.reasons(planned.verdict(), filling, viewer);
        if (!notes.isEmpty()) {
            blocks.add(Say.section(
                    Mrkdwn.lines(Mrkdwn.md("*{0}*", planned.verdict().level().label()), notes)));
        }
        blocks.add(Say.actions(ChangeButtons.undo(planned.change()), ChangeButtons.fix(Fixable.PLAN, plan.id())));
        return Say.answer(sentence, blocks);
    }

    /// The answer to calling a plan off.
    public static Reply.Answer cancelled(Cancelled cancelled, Viewer viewer) {
        return Say.answer(
                Mrkdwn.md(
                        "*Called off*: the plan to contact *{0}* {1}, {2}.",
                        cancelled.customer().name(),
                        ChannelWords.by(cancelled.plan().channel()),
                        when(cancelled.plan(), viewer)),
                Say.actions(ChangeButtons.undo(cancelled.change())));
    }

    /// "Thu 26 Nov, 15:00", or the day alone where no time was named.
    public static String when(Plan plan, Viewer viewer) {
        return plan.timed() ? viewer.moment(plan.at()) : viewer.day(plan.on());
    }

    /// The plan's moment as the planner named it.
    public static Moment moment(Plan plan, ZoneId zone) {
        return plan.timed() ? Moment.at(plan.on(), plan.at().atZone(zone).toLocalTime()) : Moment.on(plan.on());
    }
}
