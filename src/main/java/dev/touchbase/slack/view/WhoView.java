package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.touchbase.domain.audit.Lookups.Lookup;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.insight.WhoContacted.WhoAnswer;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Who contacted whom, newest first, a page at a time.
public final class WhoView {

    /// So many rows make a page: a phone's screen or two.
    public static final int PAGE = 10;

    private static final int NOTE = 700;

    private WhoView() {}

    /// One page.
    ///
    /// @param when the span asked about, in words; "" without one
    /// @param place of this page
    /// @param looks others' looks at the one asked about, who is the viewer; empty in all other answers
    public static Reply.Answer answer(
            WhoAnswer answer, String when, WhoPlace place, List<Lookup> looks, Viewer viewer) {
        Mrkdwn asked = asked(answer, when, viewer);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.lines(head(answer, asked), lookedAfter(answer, viewer))));
        answer.rows().forEach(row -> blocks.add(row(answer, row, viewer)));
        if (!looks.isEmpty()) {
            blocks.add(Say.context(looks(looks, viewer)));
        }
        List<BlockElement> buttons = buttons(answer, place);
        if (!buttons.isEmpty()) {
            blocks.add(Say.actions(buttons));
        }
        return Say.answer(head(answer, asked), blocks);
    }

    /// The sentence that comes with the file.
    ///
    /// @param all how many there are; more than in the file when it was cut
    public static Reply.Answer file(WhoAnswer answer, String when, long all, Viewer viewer) {
        Mrkdwn asked = asked(answer, when, viewer);
        int rows = answer.rows().size();
        return Say.answer(
                all > rows
                        ? Mrkdwn.md(
                                "*Who contacted* {0}: the newest {1} of {2} contacts as a file. I sent it to your messages with Touchbase. Name a span for others.",
                                asked, rows, all)
                        : Mrkdwn.md(
                                "*Who contacted* {0}: {1} as a file. I sent it to your messages with Touchbase.",
                                asked, counted(rows)));
    }

    private static Mrkdwn head(WhoAnswer answer, Mrkdwn asked) {
        return answer.total() == 0
                ? Mrkdwn.md(
                        answer.question().staff() == null
                                ? "*Who contacted* {0}: nobody; no contact is recorded."
                                : "*Who contacted* {0}: no contact is recorded.",
                        asked)
                : Mrkdwn.md("*Who contacted* {0}: {1}, newest first.", asked, counted(answer.total()));
    }

    private static Mrkdwn counted(long contacts) {
        return contacts == 1 ? Mrkdwn.md("*1 contact*") : Mrkdwn.md("*{0} contacts*", contacts);
    }

    /// "Acme Ltd, only Priya Nair, by email, since Sun 1 Nov"; "whom, everyone, yesterday".
    private static Mrkdwn asked(WhoAnswer answer, String when, Viewer viewer) {
        CustomerId customer = answer.question().customer();
        StaffId staff = answer.question().staff();
        Channel channel = answer.question().channel();
        List<Mrkdwn> parts = new ArrayList<>();
        parts.add(customer == null ? Mrkdwn.md("whom") : Mrkdwn.bold(name(answer, customer)));
        if (staff != null) {
            parts.add(viewer.is(staff) ? Mrkdwn.md("only you") : Mrkdwn.md("only {0}", viewer.name(staff)));
        } else if (customer == null) {
            parts.add(Mrkdwn.md("everyone"));
        }
        if (channel != null) {
            parts.add(Mrkdwn.text(ChannelWords.by(channel)));
        }
        parts.add(Mrkdwn.text(when));
        return Mrkdwn.join(", ", parts);
    }

    private static Mrkdwn lookedAfter(WhoAnswer answer, Viewer viewer) {
        CustomerId customer = answer.question().customer();
        Customer known = customer == null ? null : answer.customers().get(customer);
        return known == null ? Mrkdwn.EMPTY : CardLines.lookedAfter(answer.lookingAfter(), known.champion(), viewer);
    }

    private static LayoutBlock row(WhoAnswer answer, Touchpoint row, Viewer viewer) {
        String note = row.note();
        Mrkdwn text = Mrkdwn.lines(
                whoWhom(answer, row, viewer),
                details(row),
                note == null || note.isBlank() ? Mrkdwn.EMPTY : Mrkdwn.quote(Plain.lines(note, NOTE)));
        return mayChange(answer, row, viewer)
                ? Say.section(
                        text,
                        Say.overflow(
                                ActionIds.ROW,
                                List.of(
                                        Say.choice(
                                                "Edit",
                                                ButtonValue.ofId(row.id().value())
                                                        .saying(ActionIds.EDIT_TOUCHPOINT)),
                                        Say.choice(
                                                "Delete",
                                                ButtonValue.ofId(row.id().value())
                                                        .saying(ActionIds.DELETE_TOUCHPOINT)))))
                : Say.section(text);
    }

    private static boolean mayChange(WhoAnswer answer, Touchpoint row, Viewer viewer) {
        return answer.mayChange()
                || viewer.id().equals(row.recordedBy())
                || row.staff().contains(viewer.id());
    }

    /// "*Mon 9 Nov, 10:00*: Priya Nair (service) contacted Ann Lee, Acme Ltd".
    private static Mrkdwn whoWhom(WhoAnswer answer, Touchpoint row, Viewer viewer) {
        boolean inbound = row.direction() == Direction.INBOUND;
        Mrkdwn customer = whom(answer, row);
        Mrkdwn staff = who(row, viewer);
        return Mrkdwn.md(
                "*{0}*: {1} contacted {2}",
                viewer.moment(row.happenedAt()),
                inbound ? customer : sentence(staff, row, viewer),
                inbound ? staff : customer);
    }

    /// At the start of a sentence the viewer alone is "You".
    private static Mrkdwn sentence(Mrkdwn staff, Touchpoint row, Viewer viewer) {
        return row.staff().equals(List.of(viewer.id())) ? hat(Mrkdwn.md("You"), row) : staff;
    }

    private static Mrkdwn who(Touchpoint row, Viewer viewer) {
        String system = row.system();
        return system == null ? hat(viewer.names(row.staff()), row) : Mrkdwn.text(system);
    }

    private static Mrkdwn hat(Mrkdwn who, Touchpoint row) {
        var role = row.role();
        return role == null ? who : Mrkdwn.md("{0} ({1})", who, role.label());
    }

    private static Mrkdwn whom(WhoAnswer answer, Touchpoint row) {
        String customer = name(answer, row.customer());
        return answer.persons().stream()
                .filter(person -> person.id().equals(row.person()))
                .findFirst()
                .map(Person::name)
                .filter(person -> !person.equals(customer))
                .map(person -> Mrkdwn.md("{0}, {1}", person, customer))
                .orElseGet(() -> Mrkdwn.text(customer));
    }

    private static Mrkdwn details(Touchpoint row) {
        Long amount = row.amount();
        return Mrkdwn.md(
                "{0}, {1}, {2}{3}; from {4}",
                row.channel().label(),
                row.direction().label(),
                row.outcomeAndPurpose(),
                amount == null ? Mrkdwn.EMPTY : Mrkdwn.md(", {0}", Money.amount(amount)),
                row.source());
    }

    private static String name(WhoAnswer answer, CustomerId id) {
        Customer customer = answer.customers().get(id);
        return customer == null ? "a former customer" : customer.name();
    }

    private static Mrkdwn looks(List<Lookup> looks, Viewer viewer) {
        return Mrkdwn.md(
                "Who looked at your contacts by person: {0}.",
                Mrkdwn.join(
                        "; ",
                        looks.stream()
                                .map(look -> Mrkdwn.md(
                                        "{0} on {1} (“{2}”)",
                                        viewer.name(look.by()), viewer.moment(look.at()), look.question()))
                                .toList()));
    }

    private static List<BlockElement> buttons(WhoAnswer answer, WhoPlace place) {
        List<BlockElement> buttons = new ArrayList<>();
        var next = answer.next();
        if (next != null) {
            buttons.add(Say.button(
                    "Show more", ActionIds.WHO_MORE, place.after(next).value(), "Show older contacts"));
        }
        if (answer.total() > 0) {
            WhoPlace whole = new WhoPlace(place.customer(), place.pending(), null);
            buttons.add(Say.button("CSV", ActionIds.WHO_CSV, whole.value(), "All of them as a CSV file"));
        }
        CustomerId customer = answer.question().customer();
        if (customer != null) {
            buttons.add(Say.button(
                    "Show " + Plain.line(Objects.requireNonNull(name(answer, customer)), 60),
                    ActionIds.SHOW,
                    ButtonValue.of(customer)));
        }
        return buttons;
    }
}
