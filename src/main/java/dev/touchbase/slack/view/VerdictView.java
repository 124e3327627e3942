package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.outreach.ContactCheck.Checked;
import dev.touchbase.domain.outreach.Gate;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.rule.ClaimHeld;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.slack.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the contact policy says of a contact to come: the level, every rule that speaks with what fills it, the first
/// clear moment, and who or what else would be clear.
public final class VerdictView {

    private static final Set<String> OF_THE_ZONE = Set.of("non-working-day", "pause");
    /// Their sentence names the only contact that they rest on.
    private static final Set<String> SAID_WHOLE =
            Set.of("cooling-off", "claim", "planned", "campaign-overlap", "again", "never-after", "customer-wish");

    private static final Duration NOW = Duration.ofMinutes(1);

    private VerdictView() {}

    /// The answer to a question, with a button that explains it.
    ///
    /// @param filling the touchpoints that fill the rules, by their keys
    /// @param remark what else to know about the customer, or empty
    public static Reply.Answer answer(
            Checked checked, Customer customer, Map<TouchpointId, Touchpoint> filling, Mrkdwn remark, Viewer viewer) {
        Verdict verdict = checked.verdict();
        List<LayoutBlock> blocks = new ArrayList<>(says(verdict, customer, filling, viewer));
        if (!remark.isEmpty()) {
            blocks.add(Say.section(remark));
        }
        if (verdict.level().atLeast(Level.HEADS_UP)) {
            blocks.add(Say.context(mayGoOn(verdict, viewer)));
        }
        List<ButtonElement> buttons = offers(verdict, customer, viewer);
        buttons.add(why(checked.id()));
        blocks.add(Say.actions(buttons));
        return Say.answer(opening(verdict, customer, viewer), blocks);
    }

    /// "Why?": the kept verdict with this key, whole.
    static ButtonElement why(long kept) {
        return Say.button("Why?", ActionIds.WHY, ButtonValue.ofId(kept), "Why? Show this decision whole");
    }

    /// The answer to an act that didn't pass: what the policy says, and what would let it pass.
    ///
    /// @param notDone "Not claimed yet."
    public static Reply.Answer blocked(
            Mrkdwn notDone,
            Customer customer,
            Gate.Blocked gate,
            GoOn goOn,
            Map<TouchpointId, Touchpoint> filling,
            Viewer viewer) {
        Verdict verdict = gate.verdict();
        List<LayoutBlock> blocks = new ArrayList<>(says(verdict, customer, filling, viewer));
        blocks.add(Say.context(Mrkdwn.join(" ", List.of(notDone, wanted(gate.wants(), viewer)))));
        List<BlockElement> buttons = new ArrayList<>(planAtClear(verdict, customer, viewer).stream()
                .map(Say::primary)
                .toList());
        if (gate.wants() == Gate.Wants.A_REASON) {
            buttons.add(Say.button("Go on with a reason", ActionIds.GO_ON, goOn.value()));
        }
        if (!buttons.isEmpty()) {
            blocks.add(Say.actions(buttons));
        }
        return Say.answer(Mrkdwn.join(" ", List.of(opening(verdict, customer, viewer), notDone)), blocks);
    }

    /// The sentences of every rule that speaks, each with what fills it, one below the other; empty when none does.
    public static Mrkdwn reasons(Verdict verdict, Map<TouchpointId, Touchpoint> filling, Viewer viewer) {
        return Mrkdwn.join(
                "\n",
                verdict.findings().stream()
                        .map(finding -> reason(finding, filling, viewer))
                        .toList());
    }

    /// The sentences of those rules alone that say more than a Note, for what has happened already: one line each, with
    /// the last contact that it rests on.
    public static Mrkdwn strictReasons(Verdict verdict, Viewer viewer) {
        return Mrkdwn.join(
                "\n",
                verdict.findings().stream()
                        .filter(finding -> finding.level().atLeast(Level.HEADS_UP))
                        .map(finding -> Mrkdwn.join(
                                " ",
                                List.of(Mrkdwn.md("• {0}", RuleSentences.of(finding, viewer)), last(finding, viewer))))
                        .toList());
    }

    private static Mrkdwn last(Finding finding, Viewer viewer) {
        return SAID_WHOLE.contains(finding.kind())
                ? Mrkdwn.EMPTY
                : finding.filledBy().stream()
                        .filter(each -> each.kind() == Engagement.Kind.PAST
                                && !each.staff().isEmpty())
                        .max(Comparator.comparing(Engagement::at))
                        .map(newest -> Mrkdwn.md(
                                "The last was by {0}, {1}.", viewer.names(newest.staff()), viewer.moment(newest.at())))
                        .orElse(Mrkdwn.EMPTY);
    }

    /// The level and the reasons, for a form that asks why to go on.
    public static Mrkdwn against(Verdict verdict, Map<TouchpointId, Touchpoint> filling, Viewer viewer) {
        return Mrkdwn.lines(Mrkdwn.md("*{0}*", verdict.level().label()), reasons(verdict, filling, viewer));
    }

    private static List<LayoutBlock> says(
            Verdict verdict, Customer customer, Map<TouchpointId, Touchpoint> filling, Viewer viewer) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(opening(verdict, customer, viewer)));
        Mrkdwn reasons = reasons(verdict, filling, viewer);
        if (!reasons.isEmpty()) {
            blocks.add(Say.section(reasons));
        }
        Mrkdwn instead = Mrkdwn.lines(firstClear(verdict, viewer), others(verdict, viewer));
        if (!instead.isEmpty()) {
            blocks.add(Say.section(instead));
        }
        if (customer.zone() == null
                && verdict.findings().stream().anyMatch(finding -> OF_THE_ZONE.contains(finding.kind()))) {
            blocks.add(Say.context(Mrkdwn.md(
                    "Their time zone isn't known, so the business's is used: {0}.",
                    viewer.firm().settings().zone().getId())));
        }
        return blocks;
    }

    private static Mrkdwn opening(Verdict verdict, Customer customer, Viewer viewer) {
        Proposal proposal = verdict.proposal();
        String template = switch (verdict.level()) {
            case CLEAR -> "*{0}*: nothing speaks against contacting *{1}* {2}{3} {4}.";
            case NOTE -> "*{0}*: you can contact *{1}* {2}{3} {4}; you should know this.";
            case HEADS_UP -> "*{0}*: think twice before you contact *{1}* {2}{3} {4}.";
            case STOP -> "*{0}*: don't contact *{1}* {2}{3} {4}.";
        };
        return Mrkdwn.md(
                template,
                verdict.level().label(),
                customer.name(),
                ChannelWords.by(proposal.channel()),
                proposal.purpose() == Purpose.CHECK_IN
                        ? Mrkdwn.EMPTY
                        : Mrkdwn.md(" ({0})", proposal.purpose().label()),
                when(proposal.at(), viewer));
    }

    private static String when(Instant at, Viewer viewer) {
        boolean now = Duration.between(viewer.speaker().now(), at).abs().compareTo(NOW) < 0;
        return now ? "now (" + viewer.moment(at) + ")" : "on " + viewer.moment(at);
    }

    private static Mrkdwn reason(Finding finding, Map<TouchpointId, Touchpoint> filling, Viewer viewer) {
        List<Mrkdwn> lines = new ArrayList<>();
        lines.add(Mrkdwn.md("• {0}", RuleSentences.of(finding, viewer)));
        List<Mrkdwn> filled = finding.filledBy().stream()
                .limit(ContactCheck.SHOWN)
                .map(each -> EngagementLine.of(each, filling, viewer))
                .flatMap(Optional::stream)
                .toList();
        if (filled.size() > 1 || !SAID_WHOLE.contains(finding.kind())) {
            filled.stream().map(each -> Mrkdwn.md("      ◦ {0}", each)).forEach(lines::add);
            if (finding.filledBy().size() > ContactCheck.SHOWN) {
                lines.add(Mrkdwn.md("      ◦ and {0} more", finding.filledBy().size() - ContactCheck.SHOWN));
            }
        }
        return Mrkdwn.join("\n", lines);
    }

    static Mrkdwn firstClear(Verdict verdict, Viewer viewer) {
        Instant clear = verdict.clearFrom();
        if (clear != null) {
            return Mrkdwn.md("First clear: *{0}*.", viewer.moment(clear));
        }
        return verdict.searched() && !verdict.optedOut()
                ? Mrkdwn.md("No clear moment was found in the next 366 days.")
                : Mrkdwn.EMPTY;
    }

    static Mrkdwn others(Verdict verdict, Viewer viewer) {
        Mrkdwn channels = verdict.otherChannels().isEmpty()
                ? Mrkdwn.EMPTY
                : Mrkdwn.md(
                        "Clear at that moment: {0}.",
                        Mrkdwn.join(
                                " or ",
                                verdict.otherChannels().stream()
                                        .map(ChannelWords::by)
                                        .map(Mrkdwn::text)
                                        .toList()));
        Mrkdwn people = verdict.otherPeople().isEmpty()
                ? Mrkdwn.EMPTY
                : Mrkdwn.md("Clear for {0}.", viewer.names(verdict.otherPeople()));
        return Mrkdwn.join(" ", List.of(channels, people));
    }

    private static Mrkdwn mayGoOn(Verdict verdict, Viewer viewer) {
        if (verdict.optedOut()) {
            return wanted(Gate.Wants.NOTHING_HELPS, viewer);
        }
        return wanted(freeToGoOn(verdict, viewer) ? Gate.Wants.A_REASON : Gate.Wants.AN_OWNER, viewer);
    }

    private static boolean freeToGoOn(Verdict verdict, Viewer viewer) {
        return verdict.level() != Level.STOP
                || viewer.firm().permissions().owns(viewer.actor().staff());
    }

    /// A colleague's claim can't be taken over, whatever the reason.
    private static boolean mayClaim(Verdict verdict, Viewer viewer) {
        return !verdict.optedOut()
                && freeToGoOn(verdict, viewer)
                && verdict.findings().stream()
                        .noneMatch(finding -> finding.kind().equals(ClaimHeld.KIND));
    }

    private static Mrkdwn wanted(Gate.Wants wants, Viewer viewer) {
        return switch (wants) {
            case A_REASON -> Mrkdwn.md("You can go on with a reason.");
            case AN_OWNER -> Mrkdwn.md("Only an owner may go on: ask {0}.", viewer.owners());
            case NOTHING_HELPS -> Mrkdwn.md("Nobody may go against an opt-out.");
        };
    }

    private static List<ButtonElement> offers(Verdict verdict, Customer customer, Viewer viewer) {
        List<ButtonElement> buttons = new ArrayList<>();
        planAtClear(verdict, customer, viewer).map(Say::primary).ifPresent(buttons::add);
        if (mayClaim(verdict, viewer)) {
            buttons.add(Say.button("I'm on it", ActionIds.ON_IT, ButtonValue.of(customer.id())));
        }
        buttons.add(Say.button("Log outcome", ActionIds.LOG_OUTCOME, ButtonValue.of(customer.id())));
        return buttons;
    }

    private static Optional<ButtonElement> planAtClear(Verdict verdict, Customer customer, Viewer viewer) {
        return Optional.ofNullable(verdict.clearFrom())
                .filter(clear -> clear.isAfter(viewer.speaker().now()))
                .map(clear -> {
                    ZonedDateTime local = clear.atZone(viewer.speaker().zone());
                    PlannedAct act = new PlannedAct(
                            verdict.proposal().channel(),
                            verdict.proposal().purpose(),
                            Moment.at(local.toLocalDate(), local.toLocalTime()),
                            verdict.proposal().matter().line());
                    return Say.button(
                            "Plan for " + viewer.moment(clear),
                            ActionIds.PLAN_AT,
                            ButtonValue.of(customer.id()).saying(act.word()));
                });
    }
}
