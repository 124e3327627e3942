package dev.touchbase.slack.command;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.insight.CustomerCards;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.CardView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Set;

/// `/contact show acme`, and `/contact acme`: the card of a customer.
public final class ShowSubcommand implements Subcommand {

    private static final Spec SPEC = new Spec(
            "show",
            List.of("card", "zeig"),
            "CUSTOMER",
            "All about one customer",
            List.of("show acme", "acme"),
            Act.EVERYDAY_WORK,
            false,
            false);

    private final LineReader reader;
    private final ActDesk desk;
    private final CustomerCards cards;
    private final PhoneNumbers phones;

    /// Shows `cards`.
    public ShowSubcommand(LineReader reader, ActDesk desk, CustomerCards cards, PhoneNumbers phones) {
        this.reader = reader;
        this.desk = desk;
        this.cards = cards;
        this.phones = phones;
    }

    @Override
    public Spec spec() {
        return SPEC;
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = reader.one(invocation, Certainty.READING, Set.of(Takes.NOTE));
        return card(invocation.actor(), invocation.speaker(), line.customer().id());
    }

    /// The card of this customer.
    public Reply.Answer card(Actor.ByStaff actor, Speaker speaker, CustomerId id) {
        return CardView.answer(cards.of(actor, id), phones, new Viewer(actor, speaker, desk.firm(actor)));
    }
}
