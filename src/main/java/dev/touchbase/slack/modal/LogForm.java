package dev.touchbase.slack.modal;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.Carried;
import dev.touchbase.slack.command.Invocation;
import dev.touchbase.slack.command.KeptLines;
import dev.touchbase.slack.command.LogDraft;
import dev.touchbase.slack.command.LogDrafts;
import dev.touchbase.slack.command.LogSubcommand;
import dev.touchbase.slack.command.LogTelling;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.LogFormView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Records what the form says, with whatever else was typed before it was opened.
public final class LogForm implements Modal {

    private final ActDesk desk;
    private final KeptLines kept;
    private final LogDrafts drafts;
    private final TypedCustomer typed;
    private final LogTelling telling;

    /// Reads again what was typed with `kept` and `drafts`, records and answers with `telling`.
    public LogForm(ActDesk desk, KeptLines kept, LogDrafts drafts, TypedCustomer typed, LogTelling telling) {
        this.desk = desk;
        this.kept = kept;
        this.drafts = drafts;
        this.typed = typed;
        this.telling = telling;
    }

    @Override
    public String id() {
        return LogFormView.ID;
    }

    /// Opens it for what a button carries: a customer, or a line that lacked something.
    ///
    /// @param pending the token that the form carries, so that its answer goes back to where it was asked for
    public Reply.Form open(Actor.ByStaff actor, Speaker speaker, ButtonValue value, String pending) {
        if (Carried.asksForCustomer(value)) {
            return line(actor, speaker, value, value.pending())
                    .map(invocation -> drafts.formWithoutCustomer(invocation, pending))
                    .orElseGet(() ->
                            LogFormView.reply(Carried.of(List.of(), pending), List.of(), LogFormView.Filled.NOTHING));
        }
        return LogDrafts.form(told(actor, speaker, value, value.pending()), pending, speaker);
    }

    @Override
    public Reply submit(Submit submit) {
        Map<String, String> errors = new HashMap<>();
        Channel channel = Fields.oneOf(Channel.class, submit, LogFormView.CHANNEL, errors);
        Outcome outcome = Fields.oneOf(Outcome.class, submit, LogFormView.OUTCOME, errors);
        Moment when = Fields.moment(submit, LogFormView.WHEN);
        LocalDate next = Fields.day(submit, LogFormView.NEXT);
        if (next != null && !next.isAfter(desk.firm(submit.actor()).today())) {
            errors.put(LogFormView.NEXT, "The next check-in can only lie ahead: choose a later day, or none.");
        }
        if (Fields.isAhead(when, submit.speaker())) {
            errors.put(LogFormView.WHEN, "That is ahead, and only what happened can be logged. Type plan for that.");
        }
        List<LogDraft> told = told(submit, errors);
        if (!errors.isEmpty() || channel == null || outcome == null) {
            return new Reply.Errors(errors);
        }
        String note = submit.text(LogFormView.NOTE);
        List<LogDraft> full = told.size() == 1
                ? List.of(told.getFirst().with(channel, outcome, note, when, next))
                : told.stream()
                        .map(draft -> draft.orElse(channel, outcome, note, when, next))
                        .toList();
        return telling.log(submit.actor(), submit.speaker(), full, "");
    }

    private List<LogDraft> told(Submit submit, Map<String, String> errors) {
        ButtonValue carried = submit.carried();
        if (!Carried.asksForCustomer(carried)) {
            return told(submit.actor(), submit.speaker(), carried, carried.pending());
        }
        return switch (typed.read(submit.actor(), submit.text(LogFormView.CUSTOMER))) {
            case TypedCustomer.Outcome.Known(Customer customer) ->
                List.of(line(submit.actor(), submit.speaker(), carried, carried.pending())
                        .map(invocation -> drafts.withoutCustomer(invocation, customer))
                        .orElseGet(() -> LogDraft.about(customer)));
            case TypedCustomer.Outcome.Unclear(String sentence) -> {
                errors.put(LogFormView.CUSTOMER, sentence);
                yield List.of();
            }
        };
    }

    /// What the line under the token tells about the customers; nothing but their names where there is no such line.
    private List<LogDraft> told(Actor.ByStaff actor, Speaker speaker, ButtonValue about, @Nullable String token) {
        return line(actor, speaker, about, token)
                .map(drafts::read)
                .orElseGet(() -> Carried.settled(about).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> LogDraft.about(customer(actor, entry.getValue())))
                        .toList());
    }

    private Optional<Invocation> line(Actor.ByStaff actor, Speaker speaker, ButtonValue about, @Nullable String token) {
        return kept.find(actor, speaker, token, Carried.settled(about), LogSubcommand.NAME);
    }

    private Customer customer(Actor.ByStaff actor, CustomerId id) {
        return desk.customer(actor, id);
    }
}
