package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CadenceBook;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.domain.outreach.CustomerBook.NewPerson;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes a customer of what somebody typed to add one.
public final class NewCustomers {

    private static final List<String> NOBODYS = List.of(
            "info", "office", "sales", "hello", "contact", "mail", "kontakt", "support", "team", "post", "buero");

    private final ActDesk desk;
    private final PhoneNumbers phones;
    private final NamedStaff named;

    /// Makes them so.
    public NewCustomers(ActDesk desk, PhoneNumbers phones, NamedStaff named) {
        this.desk = desk;
        this.phones = phones;
        this.named = named;
    }

    /// The customer that a command adds; its name is "" when none was typed.
    ///
    /// @throws Refused with what was not understood
    NewCustomer of(Invocation invocation, NewName read) {
        Reading reading = read.reading();
        boolean quoted = !invocation.isBare() && invocation.said().tokens().getFirst() instanceof Typed.Token.Quoted;
        List<String> name = List.of(read.name().strip().split("\\s+"));
        int end = quoted ? name.size() : AddWords.startIn(name);
        AddWords words = AddWords.read(String.join(" ", name.subList(end, name.size())) + " " + reading.note());
        if (!words.left().isEmpty()) {
            throw Refused.badInput(
                    "I don't understand “" + words.left() + "” here, so nothing was added.",
                    "Put the name into quotes: add \"Acme Ltd\" ann@acme.example sales @sam every 2 weeks.");
        }
        String called = quoted ? read.name() : String.join(" ", name.subList(0, end));
        Stage stage = words.stage() == null ? Stage.CUSTOMER : words.stage();
        return new NewCustomer(
                called,
                stage,
                persons(invocation.actor(), "", reading.email(), reading.phone(), words.country(), called),
                assignments(invocation.actor(), reading, stage),
                cadence(reading.interval(), reading.maximum()),
                words.town(),
                words.country(),
                words.zone(),
                words.segment(),
                null,
                0);
    }

    /// The only person of a new customer, if there is anything to know of one.
    ///
    /// @param person "" when only an address or number is known
    /// @param country in which a national number is meant; null: the business's
    public List<NewPerson> persons(
            Actor actor,
            String person,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String country,
            String customer) {
        if (person.isEmpty() && email == null && phone == null) {
            return List.of();
        }
        String name = !person.isEmpty() ? person : email == null ? customer : nameIn(email, customer);
        return name.isBlank() ? List.of() : List.of(new NewPerson(name, email, phone(actor, phone, country), null));
    }

    /// The number as it is kept.
    ///
    /// @param country in which a national number is meant; null: the business's
    public @Nullable String phone(Actor actor, @Nullable String typed, @Nullable String country) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String meant = country == null ? desk.firm(actor).settings().country() : country;
        return phones.e164(typed, meant).orElse(typed.strip());
    }

    /// "ann.lee@acme.example" is Ann Lee; "info@acme.example" is the customer itself.
    private static String nameIn(String email, String customer) {
        String local = email.substring(0, email.indexOf('@')).replaceAll("\\+.*|[0-9]", "");
        String name = Arrays.stream(local.split("[._-]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining(" "));
        return name.isEmpty() || NOBODYS.contains(local.toLowerCase(Locale.ROOT)) ? customer : name;
    }

    /// "sales @sam service @priya"; a colleague without a role gets the one that the stage asks for.
    private Map<Role, StaffId> assignments(Actor.ByStaff actor, Reading reading, Stage stage) {
        if (reading.roles().size() > reading.staff().size()) {
            throw Refused.badInput(
                    "It isn't said who is "
                            + reading.roles().get(reading.staff().size()).label() + ".",
                    "Name a colleague after the role: sales @sam.");
        }
        Map<Role, StaffId> assignments = new LinkedHashMap<>();
        for (int at = 0; at < reading.staff().size(); at++) {
            Role role = at < reading.roles().size() ? reading.roles().get(at) : usualRole(stage);
            assignments.put(role, named.staff(actor, reading.staff().get(at)).id());
        }
        return assignments;
    }

    /// The role that looks after customers at this stage.
    public static Role usualRole(Stage stage) {
        return switch (stage) {
            case PROSPECT, LEAD -> Role.SALES;
            case CUSTOMER, LAPSED, CLOSED -> Role.ACCOUNT_MANAGER;
        };
    }

    private static @Nullable Cadence cadence(@Nullable Interval target, @Nullable Interval max) {
        return target == null ? null : CadenceBook.cadence(target, max);
    }
}
