package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.reminder.MyDay;
import dev.touchbase.domain.touchpoint.Promise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Promises, plans and claims of one person's day, each with its buttons.
public final class DayLines {

    private static final int MOST = 5;
    private static final int MOST_LATER = 10;

    private DayLines() {}

    /// Promises to keep, with "Kept" and "Broken".
    public static List<LayoutBlock> promises(MyDay day, Viewer viewer) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Promise promise : day.promises().stream().limit(MOST).toList()) {
            ButtonValue value = ButtonValue.ofId(promise.id());
            String name = name(day, promise.customer());
            blocks.add(Say.section(Mrkdwn.md(
                    promise.by().isBefore(day.today())
                            ? "*Promised* {0} to {1}, by {2}: that has passed"
                            : "*Promised* {0} to {1}, by {2}",
                    promise.what(),
                    name,
                    viewer.day(promise.by()))));
            blocks.add(Say.actions(
                    Say.button("Kept", ActionIds.PROMISE_KEPT, value, "Kept the promise to " + name),
                    Say.button("Broken", ActionIds.PROMISE_BROKEN, value, "Broke the promise to " + name)));
        }
        blocks.addAll(rest(day.promises().size(), "promise", "promises"));
        return blocks;
    }

    /// Promises that have time yet, a line for each day.
    public static List<LayoutBlock> later(MyDay day, Viewer viewer) {
        Map<LocalDate, List<Mrkdwn>> byDay = new LinkedHashMap<>();
        day.later().stream()
                .limit(MOST_LATER)
                .forEach(promise -> byDay.computeIfAbsent(promise.by(), by -> new ArrayList<>())
                        .add(Mrkdwn.md("{0} ({1})", promise.what(), name(day, promise.customer()))));
        if (byDay.isEmpty()) {
            return List.of();
        }
        List<Mrkdwn> lines = byDay.entrySet().stream()
                .map(each -> Mrkdwn.md("• *{0}*: {1}", viewer.day(each.getKey()), Mrkdwn.join(", ", each.getValue())))
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Say.section(Mrkdwn.join("\n", lines))));
        if (day.later().size() > MOST_LATER) {
            blocks.add(
                    Say.context(Mrkdwn.md("and {0} more promises", day.later().size() - MOST_LATER)));
        }
        return blocks;
    }

    /// Plans ahead, each with "Log outcome" and "Call off".
    public static List<LayoutBlock> plans(List<Plan> plans, MyDay day, Viewer viewer) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Plan plan : plans.stream().limit(MOST).toList()) {
            String name = name(day, plan.customer());
            blocks.add(Say.section(plan(plan, name, viewer)));
            blocks.add(Say.actions(
                    Say.button(
                            "Log outcome",
                            ActionIds.LOG_OUTCOME,
                            ButtonValue.of(plan.customer()),
                            "Log outcome: " + name),
                    Say.button(
                            "Call off",
                            ActionIds.PLAN_CANCEL,
                            ButtonValue.ofId(plan.id()),
                            "Call off the plan for " + name)));
        }
        blocks.addAll(rest(plans.size(), "plan", "plans"));
        return blocks;
    }

    private static Mrkdwn plan(Plan plan, String name, Viewer viewer) {
        String when = plan.timed()
                ? viewer.moment(plan.at())
                : DateWords.date(plan.on(), viewer.speaker().today());
        String note = plan.note();
        Mrkdwn line =
                Mrkdwn.md("*Planned* {0}: {1} with {2}", when, plan.channel().asOne(), name);
        return note == null ? line : Mrkdwn.lines(line, Mrkdwn.quote(note));
    }

    /// Claims that hold, each with "Log outcome" and "Release".
    public static List<LayoutBlock> claims(MyDay day, Viewer viewer) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Claim claim : day.claims().stream().limit(MOST).toList()) {
            String name = name(day, claim.customer());
            ButtonValue value = ButtonValue.of(claim.customer());
            blocks.add(Say.section(Mrkdwn.md("*You are on it* until {0}: {1}", viewer.clock(claim.until()), name)));
            blocks.add(Say.actions(
                    Say.button("Log outcome", ActionIds.LOG_OUTCOME, value, "Log outcome: " + name),
                    Say.button("Release", ActionIds.RELEASE, value, "Release " + name)));
        }
        blocks.addAll(rest(day.claims().size(), "claim", "claims"));
        return blocks;
    }

    private static List<LayoutBlock> rest(int total, String one, String several) {
        return switch (Math.max(0, total - MOST)) {
            case 0 -> List.of();
            case 1 -> List.of(Say.context(Mrkdwn.md("and 1 more {0}", one)));
            default -> List.of(Say.context(Mrkdwn.md("and {0} more {1}", total - MOST, several)));
        };
    }

    private static String name(MyDay day, CustomerId id) {
        Customer customer = day.customers().get(id);
        return customer == null ? "a former customer" : customer.name();
    }
}
