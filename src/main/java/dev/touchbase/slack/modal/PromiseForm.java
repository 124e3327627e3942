package dev.touchbase.slack.modal;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.PromiseBook;
import dev.touchbase.domain.outreach.PromiseBook.Promised;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.PromiseFormView;
import dev.touchbase.slack.view.PromiseView;
import dev.touchbase.slack.view.Viewer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Records a promise, or changes one.
public final class PromiseForm implements Modal {

    private final ActDesk desk;
    private final PromiseBook promises;
    private final TypedCustomer typed;

    /// Records in `promises`.
    public PromiseForm(ActDesk desk, PromiseBook promises, TypedCustomer typed) {
        this.desk = desk;
        this.promises = promises;
        this.typed = typed;
    }

    @Override
    public String id() {
        return PromiseFormView.ID;
    }

    /// Opens it for a promise that is to be changed.
    ///
    /// @throws dev.touchbase.domain.Refused when it is settled already
    public Reply.Form open(Actor.ByStaff actor, long promiseId, String pending) {
        Promise promise = promises.find(actor, promiseId);
        return PromiseFormView.reply(
                new ButtonValue(promise.customer().value(), promiseId, pending, null),
                Optional.of(desk.customer(actor, promise.customer())),
                promise.what(),
                promise.by());
    }

    @Override
    public Reply submit(Submit submit) {
        Map<String, String> errors = new HashMap<>();
        String what = submit.text(PromiseFormView.WHAT);
        LocalDate by = Fields.day(submit, PromiseFormView.BY);
        if (what.isEmpty()) {
            errors.put(PromiseFormView.WHAT, "Type what was promised, such as: quote.");
        }
        if (by == null) {
            errors.put(PromiseFormView.BY, "Choose the day by which it was promised.");
        }
        Optional<CustomerId> customer = customer(submit, errors);
        if (!errors.isEmpty() || by == null || customer.isEmpty()) {
            return new Reply.Errors(errors);
        }
        Long changed = submit.carried().id();
        Promised promised = changed == null
                ? promises.promise(submit.actor(), customer.get(), what, by, null)
                : promises.change(submit.actor(), changed, what, by);
        return PromiseView.answer(promised, new Viewer(submit.actor(), submit.speaker(), desk.firm(submit.actor())));
    }

    private Optional<CustomerId> customer(Submit submit, Map<String, String> errors) {
        Long known = submit.carried().customer();
        if (known != null) {
            return Optional.of(new CustomerId(known));
        }
        return switch (typed.read(submit.actor(), submit.text(PromiseFormView.CUSTOMER))) {
            case TypedCustomer.Outcome.Known(Customer customer) -> Optional.of(customer.id());
            case TypedCustomer.Outcome.Unclear(String sentence) -> {
                errors.put(PromiseFormView.CUSTOMER, sentence);
                yield Optional.empty();
            }
        };
    }
}
