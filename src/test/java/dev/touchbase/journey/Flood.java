package dev.touchbase.journey;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// Something that fires for thousands of customers at the same moment: a contact with each is planned for ten o'clock.
final class Flood {

    /// When the reminders of it are due.
    static final String DUE = "Mon 09:50";

    private static final String TEN = "2026-11-23T10:00";

    private Flood() {}

    /// A firm of an owner, Maria, and so many others.
    static Workspace firm(int people) {
        var firm = Workspace.called("T0HOUSE0001", "Harbour & Finch")
                .member(Member.of("U0MARIA0001", "maria", "Maria Finch").asAdmin());
        for (int i = 0; i < people; i++) {
            firm.member(Member.of("U0PERSON%03d".formatted(i), "person" + i, "Person " + i));
        }
        return firm.channel("C0GENERAL01", "general").build();
    }

    /// So many customers, each of whom one of the others has planned to call; everybody was greeted before.
    static void strikes(House house, int customers) {
        strikes(house, customers, TEN);
    }

    /// The same for another moment.
    static void strikes(House house, int customers, String at) {
        var moment = LocalDateTime.parse(at).atZone(House.ZONE).toInstant();
        var store = house.touchbase().store();
        WorkspaceId workspace = store.workspaces.single(house.now()).id();
        store.database.inTransaction(() -> {
            var staff = new ArrayList<Staff>();
            for (int i = 0;
                    store.staff
                            .bySlackId(workspace, "U0PERSON%03d".formatted(i))
                            .isPresent();
                    i++) {
                staff.add(store.staff
                        .bySlackId(workspace, "U0PERSON%03d".formatted(i))
                        .orElseThrow());
            }
            staff.forEach(each -> store.staff.greet(workspace, each.id()));
            store.staff
                    .bySlackId(workspace, "U0MARIA0001")
                    .ifPresent(maria -> store.staff.greet(workspace, maria.id()));
            for (int i = 0; i < customers; i++) {
                var customer = store.customers
                        .add(customer(workspace, "Customer " + i))
                        .id();
                store.plans.add(workspace, plan(customer, staff.get(i % staff.size()), moment));
            }
            return staff;
        });
    }

    /// The keys of what was posted, as often as each was.
    static List<String> posted(StandInSlack slack) {
        return slack.calls().of("chat.postMessage").stream()
                .map(call -> call.arguments()
                        .path("metadata")
                        .path("event_payload")
                        .path("key")
                        .asText(""))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static Plan plan(CustomerId customer, Staff by, Instant at) {
        return new Plan(
                0,
                customer,
                by.id(),
                Channel.PHONE,
                Purpose.CHECK_IN,
                at.atZone(House.ZONE).toLocalDate(),
                at,
                true,
                null,
                null,
                Plan.State.PLANNED);
    }

    private static Customer customer(WorkspaceId workspace, String name) {
        return new Customer(
                new CustomerId(0),
                workspace,
                0,
                name,
                List.of(),
                Stage.CUSTOMER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                House.START);
    }
}
