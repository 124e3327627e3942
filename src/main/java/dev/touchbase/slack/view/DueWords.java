package dev.touchbase.slack.view;

import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.reminder.Held;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says of one customer who is due: who, whom to speak to, a number to tap, and in one line why.
///
/// @param facts what is asked of each row that is shown
public record DueWords(Viewer viewer, PhoneNumbers phones, RowFacts facts) {

    private static final int NAME = 150;
    private static final int WORDS = 200;

    /// "*Acme Ltd* · Ann Lee · +44 20 7946 0000" and below it why it is due.
    public Mrkdwn row(DueRow row) {
        return Mrkdwn.lines(heading(row), why(row), against(row), nudge(row));
    }

    private Mrkdwn heading(DueRow row) {
        List<Mrkdwn> parts = new ArrayList<>();
        parts.add(Mrkdwn.bold(name(row)));
        Person person = row.person();
        if (person != null) {
            if (!person.standsFor(row.customer())) {
                parts.add(Mrkdwn.text(Plain.line(person.name(), NAME)));
            }
            parts.add(number(person));
        }
        return Mrkdwn.join(" · ", parts);
    }

    /// Short enough that the reason why is still to be read.
    private static String name(DueRow row) {
        return Plain.line(row.customer().name(), NAME);
    }

    private Mrkdwn number(Person person) {
        String phone = person.phone();
        if (phone != null) {
            return Mrkdwn.phone(phone, phones.pretty(phone));
        }
        String email = person.email();
        return email == null ? Mrkdwn.EMPTY : Mrkdwn.text(email);
    }

    /// "every 2 weeks; Priya reached them by phone on Mon 9 Nov; promised a quote by Fri 27 Nov".
    public Mrkdwn why(DueRow row) {
        List<Mrkdwn> parts = new ArrayList<>();
        parts.add(reason(row));
        parts.add(late(row));
        parts.add(newer(row));
        row.promises().stream().limit(2).map(this::promise).forEach(parts::add);
        parts.add(claim(row.claim()));
        parts.add(responsible(row.responsible()));
        return Mrkdwn.join("; ", parts);
    }

    private Mrkdwn reason(DueRow row) {
        CheckIn checkIn = row.checkIn();
        return switch (checkIn.why()) {
            case CADENCE -> everyAndLast(row);
            case FIRST -> Mrkdwn.md("first contact");
            case NEXT -> Mrkdwn.md("agreed for {0}", viewer.day(checkIn.dueOn()));
            case SNOOZED -> Mrkdwn.md("snoozed until {0}", viewer.day(checkIn.dueOn()));
            case SKIPPED -> Mrkdwn.md("every {0}, one left out", facts.cadence(row.customer()));
            case RETRY -> Mrkdwn.md("not reached yet: try again");
            case OTHER_CHANNEL -> Mrkdwn.md("not reached several times: try another channel");
            case NO_REPLY -> Mrkdwn.md("no reply yet: follow up");
            case COMPLAINT -> complaint(row.complaint());
        };
    }

    /// Where none is open, it is one from a list that was imported.
    private Mrkdwn complaint(@Nullable Suppression open) {
        return open == null ? Mrkdwn.md("complaint: get back to them") : ComplaintLines.since(open, viewer);
    }

    /// "every 2 weeks; you reached them by phone on Mon 9 Nov".
    private Mrkdwn everyAndLast(DueRow row) {
        Mrkdwn every = Mrkdwn.md("every {0}", facts.cadence(row.customer()));
        return facts.lastPersonal(row.customer())
                .map(last -> Mrkdwn.md("{0}; {1}", every, contact(last)))
                .orElse(every);
    }

    /// The newest contact, unless the cadence has just named it.
    private Mrkdwn newer(DueRow row) {
        Touchpoint last = row.last();
        boolean named = row.checkIn().why() == CheckIn.Why.CADENCE
                && facts.lastPersonal(row.customer()).equals(Optional.ofNullable(last));
        return last == null || named ? Mrkdwn.EMPTY : contact(last);
    }

    /// What the contact policy says now, before anybody dials.
    private Mrkdwn against(DueRow row) {
        List<Finding> findings = facts.against(row.customer());
        Level level = findings.stream()
                .map(Finding::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.CLEAR);
        return findings.isEmpty()
                ? Mrkdwn.EMPTY
                : Mrkdwn.md(
                        "*{0}*: {1}",
                        level.label(),
                        Mrkdwn.join(
                                " ",
                                findings.stream()
                                        .map(each -> RuleSentences.of(each, viewer))
                                        .toList()));
    }

    private static Mrkdwn late(DueRow row) {
        return switch (row.workingDaysLate()) {
            case 0 -> Mrkdwn.EMPTY;
            case 1 -> Mrkdwn.md("1 working day overdue");
            default -> Mrkdwn.md("{0} working days overdue", row.workingDaysLate());
        };
    }

    private Mrkdwn contact(Touchpoint last) {
        String day = DateWords.date(last.happenedOn(), viewer.speaker().today());
        String system = last.system();
        Mrkdwn who = system == null ? viewer.names(last.staff()) : Mrkdwn.text(system);
        return last.direction() == Direction.INBOUND
                ? Mrkdwn.md("they contacted {0} {1} on {2}", who, ChannelWords.by(last.channel()), day)
                : Mrkdwn.md("{0} {1} {2} on {3}", who, did(last), ChannelWords.by(last.channel()), day);
    }

    private static Mrkdwn did(Touchpoint touchpoint) {
        return switch (touchpoint.outcome()) {
            case REACHED, REPLIED, RESOLVED, COMPLAINT -> Mrkdwn.md("reached them");
            case SENT -> Mrkdwn.md("wrote");
            case LEFT_MESSAGE -> Mrkdwn.md("left a message");
            case NO_ANSWER -> Mrkdwn.md("got no answer");
            case MEETING_BOOKED -> Mrkdwn.md("booked a meeting");
            case SOLD -> Mrkdwn.md("sold to them");
            case DECLINED -> Mrkdwn.md("heard a no");
            case BOUNCED -> Mrkdwn.md("wrote, it bounced,");
            case OPTED_OUT -> Mrkdwn.md("recorded their opt-out");
        };
    }

    private Mrkdwn promise(Promise promise) {
        return Mrkdwn.md("promised {0} by {1}", Plain.line(promise.what(), WORDS), viewer.day(promise.by()));
    }

    private Mrkdwn claim(@Nullable Claim claim) {
        return claim == null
                ? Mrkdwn.EMPTY
                : Mrkdwn.md(
                        viewer.is(claim.staff()) ? "{0} are on it until {1}" : "{0} is on it until {1}",
                        viewer.name(claim.staff()),
                        viewer.clock(claim.until()));
    }

    private Mrkdwn responsible(Responsible responsible) {
        return switch (responsible) {
            case Responsible.Someone someone
            when !viewer.is(someone.staff()) -> Mrkdwn.md("{0} looks after it", viewer.name(someone.staff()));
            case Responsible.Someone someone when someone.standsIn() -> Mrkdwn.md("you stand in");
            case Responsible.Someone someone -> Mrkdwn.EMPTY;
            case Responsible.Nobody nobody -> Mrkdwn.md("nobody looks after it");
        };
    }

    private static Mrkdwn nudge(DueRow row) {
        return row.longOverdue() ? Mrkdwn.md("_Move it, hand it over, or close the customer?_") : Mrkdwn.EMPTY;
    }

    /// "Acme Ltd: held until Thu 26 Nov: paused".
    public Mrkdwn held(DueRow row) {
        Held held = row.held();
        if (held == null || held.until() == null) {
            return Mrkdwn.EMPTY;
        }
        return Mrkdwn.md(
                "{0}: held until {1}: {2}",
                name(row),
                viewer.day(held.until().atZone(viewer.speaker().zone()).toLocalDate()),
                heldBy(held));
    }

    private static Mrkdwn heldBy(Held held) {
        return switch (held.by().kind()) {
            case "pause" -> paused(Plain.line(held.by().arguments().getOrDefault("reason", ""), WORDS));
            case "opt-out" -> Mrkdwn.md("opted out");
            default -> Mrkdwn.text(held.by().rule());
        };
    }

    private static Mrkdwn paused(String reason) {
        return reason.isEmpty() ? Mrkdwn.md("paused") : Mrkdwn.md("paused, {0}", reason);
    }
}
