package dev.touchbase.slack.command;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerFinder;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Found;
import dev.touchbase.domain.customer.Found.Candidate;
import dev.touchbase.domain.customer.Sought;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.StaffMembers;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.ChoiceView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Settles which customer a command means. Where that isn't sure enough it asks with buttons, and a tap runs the whole
/// command again with the customer settled, so that nothing has to be typed twice.
public final class CustomerChoice {

    private final CustomerFinder finder;
    private final Assignments assignments;
    private final StaffMembers staff;

    /// Chooses with these.
    public CustomerChoice(CustomerFinder finder, Assignments assignments, StaffMembers staff) {
        this.finder = finder;
        this.assignments = assignments;
        this.staff = staff;
    }

    /// The customer that these words name in the part of the command at this place, with how many of them do.
    ///
    /// @param part 0, and 1 and so on behind each `;`
    /// @param start at which token of [Invocation#said()] the part starts
    /// @throws Asks when somebody has to choose, or nothing comes near
    public Candidate settle(Invocation invocation, int part, int start, Sought sought, Certainty certainty) {
        StaffId asker = invocation.staff().id();
        CustomerId settled = invocation.settled().get(part);
        if (settled != null) {
            return finder.chosen(workspace(invocation), settled, sought, asker)
                    .map(CustomerChoice::byTap)
                    .orElseThrow(() -> unknown(invocation, start, sought));
        }
        return switch (finder.find(workspace(invocation), sought, certainty, asker)) {
            case Found.One(Candidate one) -> one;
            case Found.Several(List<Candidate> several) -> throw several(invocation, part, sought, several);
            case Found.Near(List<Candidate> near) -> throw near(invocation, part, start, sought, near);
            case Found.None() -> throw unknown(invocation, start, sought);
        };
    }

    /// Whether anything comes near these words.
    Found look(Invocation invocation, Sought sought, Certainty certainty) {
        return finder.find(
                workspace(invocation), sought, certainty, invocation.staff().id());
    }

    private static Candidate byTap(Candidate one) {
        return new Candidate(one.customer(), one.person(), one.words(), true, one.own());
    }

    private Asks several(Invocation invocation, int part, Sought sought, List<Candidate> candidates) {
        List<Candidate> shown = shown(candidates);
        List<ChoiceView.Choice> choices = choices(invocation, part, shown);
        return new Asks(ChoiceView.several(named(sought, shown), choices, candidates.size()));
    }

    private Asks near(Invocation invocation, int part, int start, Sought sought, List<Candidate> candidates) {
        List<Candidate> shown = shown(candidates);
        List<ChoiceView.Choice> choices = choices(invocation, part, shown);
        return new Asks(ChoiceView.near(named(sought, shown), choices, addValue(invocation, start)));
    }

    private static List<Candidate> shown(List<Candidate> candidates) {
        return candidates.stream().limit(ChoiceView.MOST_BUTTONS).toList();
    }

    private List<ChoiceView.Choice> choices(Invocation invocation, int part, List<Candidate> shown) {
        Map<CustomerId, String> lookedAfterBy = lookedAfterBy(invocation, shown);
        return shown.stream()
                .map(Candidate::customer)
                .map(one -> new ChoiceView.Choice(
                        one, lookedAfterBy.get(one.id()), SettledParts.value(invocation, part, one.id())))
                .toList();
    }

    private Asks unknown(Invocation invocation, int start, Sought sought) {
        return new Asks(ChoiceView.unknown(SoughtWords.name(sought), addValue(invocation, start)));
    }

    private static ButtonValue addValue(Invocation invocation, int start) {
        return ButtonValue.ofId(start).with(invocation.pending());
    }

    /// The words that name the candidates.
    private static String named(Sought sought, List<Candidate> shown) {
        int words = shown.stream().mapToInt(Candidate::words).max().orElse(1);
        return String.join(" ", sought.words().subList(0, words));
    }

    /// The first name of the champion, else of whoever looks after the customer in the first role.
    private Map<CustomerId, String> lookedAfterBy(Invocation invocation, List<Candidate> shown) {
        List<Customer> customers = shown.stream().map(Candidate::customer).toList();
        Map<StaffId, String> names =
                staff.all(workspace(invocation)).stream().collect(Collectors.toMap(Staff::id, Staff::firstName));
        Map<CustomerId, List<Assignment>> assigned =
                assignments
                        .of(
                                workspace(invocation),
                                customers.stream().map(Customer::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Assignment::customer));
        return customers.stream()
                .filter(customer -> name(customer, assigned, names) != null)
                .collect(Collectors.toMap(Customer::id, customer -> String.valueOf(name(customer, assigned, names))));
    }

    private static @Nullable String name(
            Customer customer, Map<CustomerId, List<Assignment>> assigned, Map<StaffId, String> names) {
        StaffId champion = customer.champion();
        List<Assignment> hats = assigned.getOrDefault(customer.id(), List.of());
        StaffId one =
                champion != null || hats.isEmpty() ? champion : hats.getFirst().staff();
        return one == null ? null : names.get(one);
    }

    private static WorkspaceId workspace(Invocation invocation) {
        return invocation.actor().workspace();
    }
}
