package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.PlanFormView;
import dev.touchbase.slack.view.PlannedAct;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `/contact plan acme call tomorrow 3pm`.
public final class PlanSubcommand implements Subcommand {

    /// Its name, by which a kept line is known as one of its own.
    public static final String NAME = "plan";

    private final LineReader lines;
    private final PlanTelling telling;

    /// Reads with `lines`, plans and answers with `telling`.
    public PlanSubcommand(LineReader lines, PlanTelling telling) {
        this.lines = lines;
        this.telling = telling;
    }

    @Override
    public Spec spec() {
        return new Spec(
                NAME,
                List.of("schedule"),
                "CUSTOMER [channel] [purpose] WHEN [note]",
                "Plan a contact",
                List.of("plan acme call tomorrow 3pm", "plan acme visit renewal next tue bring the samples"),
                Act.EVERYDAY_WORK,
                true,
                true);
    }

    @Override
    public Reply run(Invocation invocation) {
        if (invocation.isBare()) {
            return PlanFormView.reply(
                    Carried.of(List.of(), invocation.pending()), Optional.empty(), PlanFormView.Filled.NOTHING);
        }
        Line line = lines.one(invocation, Certainty.WRITING, Takes.PLAN);
        Reading reading = line.reading();
        requireOwn(invocation, reading);
        Moment moment = reading.moment();
        if (moment == null) {
            return form(invocation, line);
        }
        PlannedAct act = new PlannedAct(
                PlanTelling.channel(reading.channel(), line.customer()),
                PlanTelling.purpose(reading.purpose()),
                moment,
                reading.line());
        return telling.plan(
                invocation.actor(), invocation.speaker(), line.customer().id(), act, note(line), invocation.pending());
    }

    private static Reply.Form form(Invocation invocation, Line line) {
        var carried = Carried.of(List.of(line.customer()), invocation.pending())
                .saying(line.reading().line());
        var noDay = line.reading().noDate();
        return noDay == null
                ? PlanFormView.reply(carried, Optional.of(line.customer()), filled(line, null))
                : PlanFormView.reply(carried, Optional.of(line.customer()), filled(line, null), noDay.words());
    }

    /// What stands in the fields of the form.
    static PlanFormView.Filled filled(Line line, @Nullable Moment moment) {
        Reading reading = line.reading();
        return new PlanFormView.Filled(
                PlanTelling.channel(reading.channel(), line.customer()),
                reading.purpose(),
                moment == null ? null : moment.date(),
                moment == null ? null : moment.time().orElse(null),
                note(line));
    }

    /// A plan has no place for persons, so they stand in its note.
    static String note(Line line) {
        String persons = java.util.stream.Stream.concat(
                        line.reading().persons().stream().map(Person::name),
                        line.reading().with().stream().map(Colleague::text))
                .collect(Collectors.joining(", "));
        String note = line.reading().note();
        return persons.isEmpty() ? note : ("with " + persons + (note.isBlank() ? "" : ": " + note));
    }

    private static void requireOwn(Invocation invocation, Reading reading) {
        Colleague by = reading.by();
        if (by != null
                && (by.staff() == null
                        || !by.staff().id().equals(invocation.staff().id()))) {
            throw Refused.badInput(
                    "Everybody plans for themselves, so nothing was planned.",
                    "Hand the customer over, such as: assign acme sales " + by.text());
        }
    }
}
