package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.insight.CustomerCard;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The card of a customer: who they are, who looks after them, what is next, what has been, and whether to phone now.
public final class CardView {

    private static final int MOST_PERSONS = 8;
    private static final int MOST_LINES = 5;
    private static final int NOTE = 200;

    private CardView() {}

    /// The card as an answer.
    public static Reply.Answer answer(CustomerCard card, PhoneNumbers phones, Viewer viewer) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.lines(title(card.customer()), about(card.customer()))));
        add(blocks, persons(card.customer(), card.persons(), phones));
        add(
                blocks,
                Mrkdwn.lines(CardLines.lookedAfter(card, viewer), CardLines.cadence(card, viewer), next(card, viewer)));
        add(blocks, underWay(card, viewer));
        add(blocks, phoning(card, viewer));
        add(blocks, latest(card, viewer));
        blocks.add(Say.context(CardLines.preferences(card.customer(), viewer)));
        blocks.add(Say.actions(buttons(card)));
        return Say.answer(spoken(card, viewer), blocks);
    }

    private static void add(List<LayoutBlock> blocks, Mrkdwn text) {
        if (!text.isEmpty()) {
            blocks.add(Say.section(text));
        }
    }

    private static Mrkdwn spoken(CustomerCard card, Viewer viewer) {
        return Mrkdwn.md("This is {0}. {1}", card.customer().name(), next(card, viewer));
    }

    private static Mrkdwn title(Customer customer) {
        Mrkdwn aliases = customer.aliases().isEmpty()
                ? Mrkdwn.EMPTY
                : Mrkdwn.md(
                        " (also {0})",
                        Mrkdwn.join(
                                ", ",
                                customer.aliases().stream().map(Mrkdwn::text).toList()));
        return Mrkdwn.md("*{0}*{1}", customer.name(), aliases);
    }

    private static Mrkdwn about(Customer customer) {
        String segment = customer.segment();
        List<Mrkdwn> facts = Stream.of(
                        "#" + customer.number(),
                        customer.stage().label(),
                        customer.town(),
                        customer.country(),
                        segment == null ? null : "segment " + segment,
                        customer.value() == 0 ? null : Money.amount(customer.value()) + " a year")
                .filter(Objects::nonNull)
                .map(Mrkdwn::text)
                .toList();
        Mrkdwn closed = customer.closed()
                ? Mrkdwn.md("*Closed*: {0}", Objects.requireNonNullElse(customer.closedReason(), "no reason given"))
                : Mrkdwn.EMPTY;
        return Mrkdwn.lines(Mrkdwn.join(", ", facts), closed);
    }

    private static Mrkdwn persons(Customer at, List<Person> persons, PhoneNumbers phones) {
        List<Mrkdwn> lines = new ArrayList<>(persons.stream()
                .limit(MOST_PERSONS)
                .map(person -> PersonLine.of(person, at, phones))
                .toList());
        if (persons.size() > MOST_PERSONS) {
            lines.add(Mrkdwn.md("and {0} more", persons.size() - MOST_PERSONS));
        }
        return Mrkdwn.join("\n", lines);
    }

    private static Mrkdwn next(CustomerCard card, Viewer viewer) {
        return UpcomingLine.of(card.upcoming(), viewer).plus(held(card, viewer));
    }

    /// A pause holds what falls due in it.
    private static Mrkdwn held(CustomerCard card, Viewer viewer) {
        CheckIn next = card.upcoming().checkIn();
        return card.suppressions().stream()
                .filter(each -> each.kind() == Suppression.Kind.PAUSE)
                .map(each -> Objects.requireNonNull(each.until()))
                .max(Comparator.naturalOrder())
                .filter(until -> next != null && !next.dueOn().isAfter(until))
                .map(until -> Mrkdwn.md(", held until *{0}*: paused", viewer.day(until.plusDays(1))))
                .orElse(Mrkdwn.EMPTY);
    }

    private static Mrkdwn underWay(CustomerCard card, Viewer viewer) {
        List<Mrkdwn> lines = new ArrayList<>();
        var claim = card.claim();
        if (claim != null) {
            lines.add(Mrkdwn.md(
                    "• {0} {1} on it until {2}",
                    viewer.subject(claim.staff()),
                    viewer.is(claim.staff()) ? "are" : "is",
                    viewer.clock(claim.until())));
        }
        card.plans().stream()
                .limit(MOST_LINES)
                .map(plan -> CardLines.plan(plan, viewer))
                .forEach(lines::add);
        card.promises().stream()
                .limit(MOST_LINES)
                .map(promise -> CardLines.promise(promise, viewer))
                .forEach(lines::add);
        card.suppressions().stream()
                .map(each -> each.openComplaint() ? complaint(each, card, viewer) : suppression(each, viewer))
                .forEach(lines::add);
        return Mrkdwn.join("\n", lines);
    }

    private static Mrkdwn suppression(Suppression each, Viewer viewer) {
        return Mrkdwn.md("• *They* {0}", SuppressionWords.line(each, viewer));
    }

    private static Mrkdwn complaint(Suppression open, CustomerCard card, Viewer viewer) {
        return Mrkdwn.md("• {0}", ComplaintLines.open(open, card.upcoming().responsible(), viewer));
    }

    private static Mrkdwn phoning(CustomerCard card, Viewer viewer) {
        Verdict verdict = card.phoning();
        if (verdict == null) {
            return Mrkdwn.EMPTY;
        }
        if (verdict.level() == Level.CLEAR) {
            return Mrkdwn.md(
                    "*{0}*: nothing speaks against phoning now.",
                    verdict.level().label());
        }
        List<Mrkdwn> reasons = verdict.findings().stream()
                .map(finding -> RuleSentences.of(finding, viewer))
                .toList();
        return Mrkdwn.md("*{0}* for phoning now: {1}", verdict.level().label(), Mrkdwn.join(" ", reasons));
    }

    private static Mrkdwn latest(CustomerCard card, Viewer viewer) {
        if (card.latest().isEmpty()) {
            return Mrkdwn.md("Nobody has contacted them yet.");
        }
        List<Mrkdwn> lines = new ArrayList<>();
        lines.add(
                card.contacts() == 1
                        ? Mrkdwn.md("*1 contact*:")
                        : Mrkdwn.md("*{0} contacts*, the last ones:", card.contacts()));
        card.latest().stream().map(each -> contact(each, viewer)).forEach(lines::add);
        return Mrkdwn.join("\n", lines);
    }

    private static Mrkdwn contact(Touchpoint touchpoint, Viewer viewer) {
        String note = touchpoint.note();
        Mrkdwn line = Mrkdwn.md("• {0}", TouchpointLine.of(touchpoint, viewer));
        return note == null ? line : Mrkdwn.lines(line, Mrkdwn.quote(Plain.lines(note, NOTE)));
    }

    private static List<BlockElement> buttons(CustomerCard card) {
        Customer customer = card.customer();
        ButtonValue value = ButtonValue.of(customer.id());
        BlockElement who = Say.button("Who contacted", ActionIds.WHO, value);
        BlockElement edit = Say.button("Edit", ActionIds.EDIT_CUSTOMER, value, "Edit " + customer.name());
        BlockElement persons =
                Say.button("Persons", ActionIds.EDIT_PERSONS, value, "Edit the persons at " + customer.name());
        if (customer.closed()) {
            return List.of(Say.button("Reopen", ActionIds.REOPEN, value, "Reopen " + customer.name()), who, edit);
        }
        return List.of(
                Say.primary(Say.button("Log outcome", ActionIds.LOG_OUTCOME, value)),
                Say.button("I'm on it", ActionIds.ON_IT, value),
                Say.button("Plan", ActionIds.PLAN, value, "Plan a contact with " + customer.name()),
                who,
                edit,
                persons,
                Say.overflow(ActionIds.ROW, menu(card, value)));
    }

    private static List<OptionObject> menu(CustomerCard card, ButtonValue value) {
        boolean complaint = card.suppressions().stream().anyMatch(Suppression::openComplaint);
        return List.of(
                complaint
                        ? Say.choice("Close complaint", value.saying(ActionIds.CLOSE_COMPLAINT))
                        : Say.choice("Complaint", value.saying(ActionIds.COMPLAINT)),
                Say.choice("Snooze", value.saying(ActionIds.SNOOZE)),
                Say.choice("Skip", value.saying(ActionIds.SKIP)),
                Say.choice("Hand over", value.saying(ActionIds.HAND_OVER)));
    }
}
