package dev.touchbase.slack.command;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CustomerBook;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.AddFormView;
import dev.touchbase.slack.view.AddFormView.Filled;
import dev.touchbase.slack.view.AddedView;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// `/contact add "Acme Ltd" ann@acme.example sales @sam every 2 weeks`: a new customer.
public final class AddSubcommand implements Subcommand {

    private static final Spec SPEC = new Spec(
            "add",
            List.of("new", "neu"),
            "NAME [e-mail] [phone] [role @colleague] [every …] [prospect] [town …] [segment …] [zone …]",
            "Add a customer",
            List.of(
                    "add \"Acme Ltd\" ann@acme.example +44 20 7946 0000 sales @sam every 2 weeks",
                    "add Bolt prospect town Leeds"),
            Act.EVERYDAY_WORK,
            true,
            false);

    private static final Set<Takes> TAKES =
            EnumSet.of(Takes.EMAIL, Takes.PHONE, Takes.ROLE, Takes.STAFF, Takes.INTERVAL, Takes.MAXIMUM, Takes.NOTE);

    private final LineReader reader;
    private final ActDesk desk;
    private final CustomerBook book;
    private final NewCustomers drafts;
    private final PhoneNumbers phones;

    /// Adds to `book`.
    public AddSubcommand(LineReader reader, ActDesk desk, CustomerBook book, NewCustomers drafts, PhoneNumbers phones) {
        this.reader = reader;
        this.desk = desk;
        this.book = book;
        this.drafts = drafts;
        this.phones = phones;
    }

    @Override
    public Spec spec() {
        return SPEC;
    }

    @Override
    public Reply run(Invocation invocation) {
        return add(invocation, false);
    }

    /// Adds what the command says although others look like the same.
    public Reply anyway(Invocation invocation) {
        return add(invocation, true);
    }

    /// The answer to adding one.
    ///
    /// @param pending the token of the command or form that adds it
    public Reply.Answer told(AddOutcome outcome, String name, String pending, Actor.ByStaff actor, Speaker speaker) {
        return switch (outcome) {
            case AddOutcome.Added added -> AddedView.added(added, phones, new Viewer(actor, speaker, desk.firm(actor)));
            case AddOutcome.PossibleDuplicates alike -> AddedView.duplicates(name, alike, pending);
        };
    }

    private Reply add(Invocation invocation, boolean anyway) {
        NewName read = reader.newName(invocation, TAKES);
        if (read.name().isBlank()) {
            return AddFormView.reply(ButtonValue.NONE.with(invocation.pending()), filled(read.reading()));
        }
        NewCustomer draft = drafts.of(invocation, read);
        AddOutcome outcome = book.add(invocation.actor(), draft, anyway);
        return told(outcome, draft.name(), invocation.pending(), invocation.actor(), invocation.speaker());
    }

    private static Filled filled(Reading reading) {
        Role role = reading.roles().isEmpty() ? null : reading.roles().getFirst();
        String staff =
                reading.staff().isEmpty() ? null : reading.staff().getFirst().slackId();
        String max =
                reading.maximum() == null ? "" : " max " + reading.maximum().counted();
        return new Filled(
                "",
                "",
                Objects.requireNonNullElse(reading.email(), ""),
                Objects.requireNonNullElse(reading.phone(), ""),
                Filled.NOTHING.stage(),
                staff,
                role,
                reading.interval() == null ? "" : "every " + reading.interval() + max);
    }
}
