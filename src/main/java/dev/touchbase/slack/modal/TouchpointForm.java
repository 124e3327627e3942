package dev.touchbase.slack.modal;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.Corrections;
import dev.touchbase.domain.outreach.Corrections.Corrected;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.LoggedView;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.Say;
import dev.touchbase.slack.view.TouchpointFormView;
import dev.touchbase.slack.view.Viewer;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Corrects what was recorded.
public final class TouchpointForm implements Modal {

    private final ActDesk desk;
    private final Corrections corrections;
    private final Persons persons;

    /// Corrects in `corrections`.
    public TouchpointForm(ActDesk desk, Corrections corrections, Persons persons) {
        this.desk = desk;
        this.corrections = corrections;
        this.persons = persons;
    }

    @Override
    public String id() {
        return TouchpointFormView.ID;
    }

    /// Opens it, filled with the touchpoint.
    ///
    /// @throws dev.touchbase.domain.Refused when it was deleted, or is neither one's own nor an owner asks
    public Reply.Form open(Actor.ByStaff actor, TouchpointId id, String pending) {
        Touchpoint touchpoint = corrections.open(actor, id);
        return new Reply.Form(
                TouchpointFormView.draw(
                        ButtonValue.ofId(id.value()).with(pending),
                        desk.customer(actor, touchpoint.customer()),
                        touchpoint),
                Say.answer(Mrkdwn.md("The form could not be opened just now. Please press the button again.")));
    }

    @Override
    public Reply submit(Submit submit) {
        Map<String, String> errors = new HashMap<>();
        Channel channel = Fields.oneOf(Channel.class, submit, TouchpointFormView.CHANNEL, errors);
        Outcome outcome = Fields.oneOf(Outcome.class, submit, TouchpointFormView.OUTCOME, errors);
        Purpose purpose = Fields.oneOf(Purpose.class, submit, TouchpointFormView.PURPOSE, errors);
        Moment when = Fields.moment(submit, TouchpointFormView.WHEN);
        if (Fields.isAhead(when, submit.speaker())) {
            errors.put(TouchpointFormView.WHEN, "That is ahead: choose when it happened.");
        }
        if (!errors.isEmpty() || channel == null || outcome == null || purpose == null) {
            return new Reply.Errors(errors);
        }
        Direction direction =
                submit.text(TouchpointFormView.INBOUND).isEmpty() ? Direction.OUTBOUND : Direction.INBOUND;
        String note = submit.text(TouchpointFormView.NOTE);
        Firm firm = desk.firm(submit.actor());
        Instant at = when == null ? null : when.at(submit.speaker().zone(), LocalTime.NOON);
        Corrected corrected = corrections.correct(
                submit.actor(),
                new TouchpointId(Objects.requireNonNull(submit.carried().id())),
                before ->
                        changed(before, channel, direction, purpose, outcome, note.isEmpty() ? null : note, at, firm));
        return LoggedView.corrected(
                corrected,
                person(submit.actor(), corrected.touchpoint()),
                new Viewer(submit.actor(), submit.speaker(), firm));
    }

    private static Touchpoint changed(
            Touchpoint before,
            Channel channel,
            Direction direction,
            Purpose purpose,
            Outcome outcome,
            @Nullable String note,
            @Nullable Instant at,
            Firm firm) {
        // The field shows whole minutes: left alone, it must not cut the seconds off.
        boolean left = at == null
                || at.equals(before.happenedAt().truncatedTo(ChronoUnit.MINUTES))
                || at.equals(before.happenedAt().truncatedTo(ChronoUnit.SECONDS));
        Instant happened = left ? before.happenedAt() : at;
        return new Touchpoint(
                before.id(),
                before.workspace(),
                before.customer(),
                before.person(),
                before.staff(),
                before.system(),
                before.role(),
                channel,
                direction,
                purpose,
                outcome,
                before.reply() && direction == Direction.OUTBOUND,
                before.amount(),
                note,
                happened,
                firm.dayOf(happened),
                before.recordedAt(),
                before.recordedBy(),
                before.segment(),
                before.line(),
                before.message(),
                before.source(),
                before.sourceRef());
    }

    private Optional<Person> person(Actor.ByStaff actor, Touchpoint touchpoint) {
        return persons.at(actor.workspace(), touchpoint.customer()).stream()
                .filter(person -> person.id().equals(touchpoint.person()))
                .findFirst();
    }
}
