package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.PromiseBook;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.PromiseFormView;
import dev.touchbase.slack.view.PromiseView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `/contact promise acme quote by friday`, `promise acme kept`.
public final class PromiseSubcommand implements Subcommand {

    private static final Set<Takes> TAKES = Set.of(Takes.BY, Takes.BY_DATE, Takes.NOTE);
    private static final Map<String, Promise.State> ENDS = Map.of(
            "kept", Promise.State.KEPT,
            "done", Promise.State.KEPT,
            "broken", Promise.State.BROKEN,
            "missed", Promise.State.BROKEN);

    private final ActDesk desk;
    private final LineReader lines;
    private final PromiseBook promises;
    private final NamedStaff named;

    /// Records in `promises`.
    public PromiseSubcommand(ActDesk desk, LineReader lines, PromiseBook promises, NamedStaff named) {
        this.desk = desk;
        this.lines = lines;
        this.promises = promises;
        this.named = named;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "promise",
                List.of("promised"),
                "CUSTOMER WHAT by DATE | CUSTOMER [WHAT] kept|broken",
                "Remember a promise, or settle it",
                List.of("promise acme quote by friday", "promise acme kept"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        if (invocation.isBare()) {
            return PromiseFormView.reply(Carried.of(List.of(), invocation.pending()), Optional.empty(), "", null);
        }
        Line line = lines.one(invocation, Certainty.WRITING, TAKES);
        String what = line.reading().note().strip();
        Promise.State end = ENDS.get(lastWord(what));
        Moment deadline = line.reading().deadline();
        if (end != null && deadline == null) {
            return settle(invocation, line.customer(), withoutLastWord(what), end);
        }
        if (deadline == null || what.isEmpty()) {
            return PromiseFormView.reply(
                    Carried.of(List.of(line.customer()), invocation.pending()),
                    Optional.of(line.customer()),
                    what,
                    deadline == null ? null : deadline.date());
        }
        Colleague by = line.reading().by();
        return PromiseView.answer(
                promises.promise(
                        invocation.actor(),
                        line.customer().id(),
                        what,
                        deadline.date(),
                        by == null ? null : named.staff(invocation.actor(), by).id()),
                viewer(invocation));
    }

    private Reply settle(Invocation invocation, Customer customer, String which, Promise.State end) {
        List<Promise> open = promises.open(invocation.actor(), customer.id());
        List<Promise> meant = open.stream()
                .filter(promise -> plain(promise.what()).contains(plain(which)))
                .toList();
        if (meant.size() == 1) {
            return PromiseView.answer(
                    promises.settle(invocation.actor(), meant.getFirst().id(), end), viewer(invocation));
        }
        if (open.isEmpty()) {
            throw Refused.overtaken(customer.name() + " has no open promise, so there is nothing to settle.");
        }
        return PromiseView.open(customer, meant.isEmpty() ? open : meant, viewer(invocation));
    }

    private Viewer viewer(Invocation invocation) {
        return new Viewer(invocation.actor(), invocation.speaker(), desk.firm(invocation.actor()));
    }

    private static String lastWord(String text) {
        return plain(text.substring(text.lastIndexOf(' ') + 1)).replace(".", "");
    }

    private static String withoutLastWord(String text) {
        return text.contains(" ") ? text.substring(0, text.lastIndexOf(' ')).strip() : "";
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
