package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.cadence.Cadences;
import dev.touchbase.domain.cadence.CheckIns;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.CustomerWords;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.customer.NameFolding;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Customers come, change, go and come back.
public final class CustomerBook {

    private static final int MOST_DUPLICATES = 5;

    private final ActDesk desk;
    private final Customers customers;
    private final CustomerWords words;
    private final Persons persons;
    private final Assignments assignments;
    private final Cadences cadences;
    private final CheckIns checkIns;

    /// Works with these.
    public CustomerBook(
            ActDesk desk,
            Customers customers,
            CustomerWords words,
            Persons persons,
            Assignments assignments,
            Cadences cadences,
            CheckIns checkIns) {
        this.desk = desk;
        this.customers = customers;
        this.words = words;
        this.persons = persons;
        this.assignments = assignments;
        this.cadences = cadences;
        this.checkIns = checkIns;
    }

    /// A customer as somebody adds it.
    ///
    /// @param persons with id 0; the first is spoken to first
    /// @param assignments who looks after it in which role; the first becomes the champion
    /// @param cadence null: the segment's or the default
    public record NewCustomer(
            String name,
            Stage stage,
            List<NewPerson> persons,
            Map<Role, StaffId> assignments,
            @Nullable Cadence cadence,
            @Nullable String town,
            @Nullable String country,
            @Nullable ZoneId zone,
            @Nullable String segment,
            @Nullable Channel preferredChannel,
            long value) {

        /// Only a name is needed: a customer with nobody yet.
        public static NewCustomer named(String name) {
            return new NewCustomer(name, Stage.CUSTOMER, List.of(), Map.of(), null, null, null, null, null, null, 0);
        }
    }

    /// A person as somebody adds one.
    public record NewPerson(
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String part) {}

    /// How adding ended.
    public sealed interface AddOutcome {

        /// It is there.
        record Added(
                ChangeId change,
                Customer customer,
                List<Person> persons,
                List<Assignment> assignments,
                Upcoming upcoming)
                implements AddOutcome {}

        /// These look like the same; nothing was added.
        record PossibleDuplicates(List<Customer> alike) implements AddOutcome {
            public PossibleDuplicates {
                alike = List.copyOf(alike);
            }
        }
    }

    /// Adds a customer.
    ///
    /// @param anyway true to add it although others look like the same
    public AddOutcome add(Actor actor, NewCustomer draft, boolean anyway) {
        return desk.change(actor, Act.EVERYDAY_WORK, open -> {
            List<Customer> alike = anyway ? List.of() : alike(actor, draft);
            return alike.isEmpty() ? added(open, draft) : new AddOutcome.PossibleDuplicates(alike);
        });
    }

    private AddOutcome added(ActDesk.OpenFirm open, NewCustomer draft) {
        StaffId champion = draft.assignments().values().stream().findFirst().orElse(null);
        Customer customer = customers.add(new Customer(
                new CustomerId(0),
                open.firm().id(),
                0,
                draft.name(),
                List.of(),
                draft.stage(),
                null,
                draft.town(),
                draft.country(),
                null,
                draft.zone(),
                draft.segment(),
                draft.preferredChannel(),
                draft.value(),
                champion,
                null,
                open.now()));
        List<Person> people = draft.persons().stream()
                .map(person -> persons.add(open.firm().id(), person(customer.id(), person)))
                .toList();
        List<Assignment> assigned = draft.assignments().entrySet().stream()
                .map(entry -> new Assignment(customer.id(), entry.getKey(), entry.getValue()))
                .toList();
        assigned.forEach(each -> assignments.put(open.firm().id(), each));
        if (draft.cadence() != null) {
            cadences.put(open.firm().id(), new CadenceRule(customer.id(), null, draft.cadence(), false, null, null));
        }
        open.change().says("added " + customer.name());
        ActDesk.Open about = new ActDesk.Open(open.change(), open.actor(), open.firm(), customer, open.now());
        return new AddOutcome.Added(open.change().id(), customer, people, assigned, Upcoming.after(desk, about));
    }

    private static Person person(CustomerId customer, NewPerson draft) {
        return new Person(new PersonId(0), customer, draft.name(), draft.email(), draft.phone(), draft.part());
    }

    private List<Customer> alike(Actor actor, NewCustomer draft) {
        Set<CustomerId> found = new LinkedHashSet<>();
        String folded = NameFolding.folded(draft.name());
        List<CustomerId> sameWords =
                words.withAll(actor.workspace(), NameFolding.words(draft.name()), MOST_DUPLICATES * 4);
        customers.find(actor.workspace(), sameWords).stream()
                .filter(each -> NameFolding.folded(each.name()).equals(folded)
                        || each.aliases().stream()
                                .anyMatch(alias -> NameFolding.folded(alias).equals(folded)))
                .map(Customer::id)
                .forEach(found::add);
        draft.persons().stream()
                .map(NewPerson::email)
                .filter(Objects::nonNull)
                .forEach(email -> found.addAll(words.byEmail(actor.workspace(), email)));
        draft.persons().stream()
                .map(NewPerson::phone)
                .filter(Objects::nonNull)
                .forEach(phone -> found.addAll(words.byPhone(actor.workspace(), phone)));
        return customers.find(actor.workspace(), found).stream()
                .limit(MOST_DUPLICATES)
                .toList();
    }

    /// A customer was changed.
    public record Edited(ChangeId change, Customer customer, Upcoming upcoming) {}

    /// Changes what is kept about the customer itself, and its persons.
    ///
    /// @param how from how it is to how it shall be; id, workspace and number stay whatever it says
    /// @param people how its persons shall be, those with id 0 new, those missing removed; null: as they are
    public Edited edit(Actor actor, CustomerId id, UnaryOperator<Customer> how, @Nullable List<Person> people) {
        return desk.on(actor, id, open -> {
            Customer after = how.apply(open.customer());
            if (!after.id().equals(id) || after.number() != open.customer().number()) {
                throw new IllegalArgumentException("a customer's key can't be changed");
            }
            customers.save(after);
            if (people != null) {
                replacePersons(open, people);
            }
            keepOwnNumbers(open, after);
            open.change().says("changed " + after.name());
            return new Edited(open.change().id(), after, Upcoming.after(desk, open, after));
        });
    }

    /// What is the customer's own number goes by its name, so it takes the new one.
    private void keepOwnNumbers(ActDesk.Open open, Customer after) {
        if (!after.name().equals(open.customer().name())) {
            persons.at(open.firm().id(), after.id()).stream()
                    .filter(person -> person.standsFor(open.customer()))
                    .forEach(person -> persons.save(open.firm().id(), person.called(after.name())));
        }
    }

    private void replacePersons(ActDesk.Open open, List<Person> people) {
        List<Person> before = persons.at(open.firm().id(), open.customer().id());
        List<PersonId> kept = new ArrayList<>();
        for (Person person : people) {
            if (person.id().value() == 0) {
                persons.add(open.firm().id(), person);
            } else {
                kept.add(person.id());
                if (!before.contains(person)) {
                    persons.save(open.firm().id(), person);
                }
            }
        }
        before.stream()
                .filter(person -> !kept.contains(person.id()))
                .forEach(person -> persons.remove(open.firm().id(), person));
    }

    /// Closes the customer: nothing is due any more, nobody is reminded.
    ///
    /// @throws Refused without a reason, when it is closed already, or where the actor is no owner
    public Edited close(Actor actor, CustomerId id, String reason) {
        return desk.on(actor, id, open -> {
            open.require(Act.CLOSE);
            if (open.customer().closed()) {
                throw Refused.overtaken(open.customer().name() + " is closed already.");
            }
            if (reason.isBlank()) {
                throw Refused.badInput(
                        "Closing wants a reason.", "Type it after the name, such as: close \"Acme Ltd\" insolvent.");
            }
            return staged(open, Stage.CLOSED, reason, "closed ");
        });
    }

    /// Opens a closed customer again, as a customer.
    ///
    /// @throws Refused when it isn't closed
    public Edited reopen(Actor actor, CustomerId id) {
        return desk.on(actor, id, open -> {
            if (!open.customer().closed()) {
                throw Refused.overtaken(open.customer().name() + " isn't closed.");
            }
            return staged(open, Stage.CUSTOMER, null, "reopened ");
        });
    }

    private Edited staged(ActDesk.Open open, Stage stage, @Nullable String reason, String verb) {
        Customer after = open.customer().in(stage, reason);
        customers.save(after);
        open.change().says(verb + after.name());
        return new Edited(open.change().id(), after, Upcoming.after(desk, open, after));
    }

    /// The check-in of a customer, for cards.
    public Upcoming upcoming(Actor actor, Customer customer) {
        return checkIns.of(actor.workspace(), customer.id())
                .map(next -> new Upcoming(next, desk.responsible(desk.firm(actor), customer, next)))
                .orElseGet(() -> new Upcoming(null, new Responsible.Nobody()));
    }
}
