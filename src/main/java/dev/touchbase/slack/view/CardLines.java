package dev.touchbase.slack.view;

import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.cadence.EffectiveCadence;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.insight.CustomerCard;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Promise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lines about one customer, shared by its card and by the answers to changes.
final class CardLines {

    private CardLines() {}

    static Mrkdwn lookedAfter(CustomerCard card, Viewer viewer) {
        return lookedAfter(card.assignments(), card.customer().champion(), viewer);
    }

    /// "*Looked after by* Sam Reed (sales, champion) and you (service)", or that nobody does.
    static Mrkdwn lookedAfter(List<Assignment> assignments, @Nullable StaffId champion, Viewer viewer) {
        Map<StaffId, List<String>> hats = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            assignments.stream()
                    .filter(each -> each.role() == role)
                    .forEach(each -> hats.computeIfAbsent(each.staff(), staff -> new ArrayList<>())
                            .add(role.label()));
        }
        if (champion != null) {
            hats.computeIfAbsent(champion, staff -> new ArrayList<>()).add("champion");
        }
        return hats.isEmpty()
                ? Mrkdwn.md("*Looked after by* nobody yet")
                : Mrkdwn.md(
                        "*Looked after by* {0}",
                        Mrkdwn.and(hats.entrySet().stream()
                                .map(each -> Mrkdwn.md(
                                        "{0} ({1})", viewer.name(each.getKey()), String.join(", ", each.getValue())))
                                .toList()));
    }

    static Mrkdwn cadence(CustomerCard card, Viewer viewer) {
        return cadence(card.cadence(), viewer);
    }

    /// "*Cadence*: every 6 weeks, 8 weeks at most: the customer's own wish (Sam Reed asked on Mon 9 Nov)".
    static Mrkdwn cadence(EffectiveCadence effective, Viewer viewer) {
        CadenceRule rule = effective.from();
        Mrkdwn asked = Mrkdwn.EMPTY;
        if (rule != null && rule.asked() && rule.askedBy() != null && rule.askedOn() != null) {
            asked = Mrkdwn.md(" ({0} asked on {1})", viewer.name(rule.askedBy()), viewer.day(rule.askedOn()));
        }
        return Mrkdwn.md(
                "*Cadence*: every {0}, {1} at most: {2}{3}",
                effective.cadence().target().toString(),
                effective.cadence().max().counted(),
                level(effective),
                asked);
    }

    private static String level(EffectiveCadence effective) {
        CadenceRule rule = effective.from();
        return rule != null && rule.segment() != null
                ? "of the segment " + rule.segment()
                : effective.level().words();
    }

    static Mrkdwn plan(Plan plan, Viewer viewer) {
        return Mrkdwn.md(
                "• Planned: {0} {1} on {2}{3}",
                viewer.name(plan.staff()),
                ChannelWords.by(plan.channel()),
                ComplaintLines.when(plan, viewer),
                plan.state() == Plan.State.HELD ? ", held until the complaint is closed" : "");
    }

    static Mrkdwn promise(Promise promise, Viewer viewer) {
        boolean late = promise.by().isBefore(viewer.firm().today());
        return Mrkdwn.md(
                "• Promised: {0} by {1}{2} ({3})",
                promise.what(),
                viewer.day(promise.by()),
                late ? Mrkdwn.md(", *which has passed*") : Mrkdwn.EMPTY,
                viewer.name(promise.staff()));
    }

    /// How they wish to be contacted, and in which zone; an unknown zone is said aloud.
    static Mrkdwn preferences(Customer customer, Viewer viewer) {
        var channel = customer.preferredChannel();
        var zone = customer.zone();
        return Mrkdwn.join(
                " ",
                List.of(
                        channel == null
                                ? Mrkdwn.md("How they like to be contacted was never asked.")
                                : Mrkdwn.md("They like to be contacted {0}.", ChannelWords.by(channel)),
                        zone == null
                                ? Mrkdwn.md(
                                        "Their time zone isn't known, so the business's is used: {0}.",
                                        viewer.firm().settings().zone().getId())
                                : Mrkdwn.md("Their time zone: {0}.", zone.getId())));
    }
}
