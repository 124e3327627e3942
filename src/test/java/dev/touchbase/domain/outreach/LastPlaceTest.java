package dev.touchbase.domain.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.outreach.ContactPlans.PlanOutcome;
import dev.touchbase.domain.outreach.ContactPlans.PlanRequest;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.store.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Two colleagues who ask at the same moment can't both fill the last place that a cap leaves.
class LastPlaceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @EnumSource(TestDatabase.Kind.class)
    void only_one_of_two_askers_gets_the_last_place(TestDatabase.Kind kind) throws Exception {
        try (WiredStore store = new WiredStore(kind.open());
                ExecutorService people = Executors.newFixedThreadPool(2)) {
            WorkspaceId workspace = store.workspaces.single(NOW).id();
            store.settingValues.put(workspace, "timezone", "Europe/London");
            WiredDomain domain = new WiredDomain(store, InstantSource.fixed(NOW));
            Staff sam = member(store, workspace, "Sam Reed");
            Staff priya = member(store, workspace, "Priya Nair");
            Customer customer = added(domain, workspace, "Acme Ltd");
            mailed(store, workspace, customer, "2026-11-20T10:00:00Z");
            mailed(store, workspace, customer, "2026-11-21T10:00:00Z");
            CountDownLatch planned = new CountDownLatch(1);
            CountDownLatch answered = new CountDownLatch(1);

            Future<PlanOutcome> first = people.submit(() -> store.database.inTransaction(() -> {
                PlanOutcome mine = plan(domain, sam, customer, 24);
                planned.countDown();
                // The other asker gets an answer meanwhile only if nothing makes them wait for this transaction's end.
                waitFor(answered, 700);
                return mine;
            }));
            Future<PlanOutcome> second = people.submit(() -> {
                waitFor(planned, 30_000);
                PlanOutcome theirs = plan(domain, priya, customer, 26);
                answered.countDown();
                return theirs;
            });

            assertThat(first.get(30, TimeUnit.SECONDS)).isInstanceOf(PlanOutcome.Planned.class);
            assertThat(second.get(30, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            PlanOutcome.Blocked.class,
                            blocked -> assertThat(blocked.gate().verdict().findings())
                                    .extracting(Finding::rule)
                                    .containsExactly("cap"));
        }
    }

    private static void waitFor(CountDownLatch latch, long milliseconds) {
        try {
            latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PlanOutcome plan(WiredDomain domain, Staff who, Customer customer, int day) {
        return domain.plans.plan(
                new Actor.ByStaff(who),
                new PlanRequest(
                        customer.id(),
                        Channel.PHONE,
                        Purpose.CHECK_IN,
                        new Moment(LocalDate.of(2026, 11, day), Optional.of(LocalTime.of(10, 0))),
                        LONDON,
                        null),
                null);
    }

    private static Staff member(WiredStore store, WorkspaceId workspace, String name) {
        return store.staff.add(new Staff(
                new StaffId(0),
                workspace,
                null,
                name,
                null,
                LONDON,
                Locale.UK,
                Standing.MEMBER,
                true,
                Set.of(Role.SALES)));
    }

    private static Customer added(WiredDomain domain, WorkspaceId workspace, String name) {
        NewCustomer plain = NewCustomer.named(name);
        AddOutcome outcome = domain.customers.add(new Actor.ByCli(workspace), plain, true);
        return switch (outcome) {
            case AddOutcome.Added done -> done.customer();
            case AddOutcome.PossibleDuplicates alike -> throw new AssertionError("added anyway, but " + alike);
        };
    }

    private static void mailed(WiredStore store, WorkspaceId workspace, Customer customer, String at) {
        Instant moment = Instant.parse(at);
        store.touchpoints.add(new Touchpoint(
                new TouchpointId(0),
                workspace,
                customer.id(),
                null,
                List.of(),
                "mail tool",
                null,
                Channel.EMAIL,
                Direction.OUTBOUND,
                Purpose.NEWSLETTER,
                Outcome.SENT,
                false,
                null,
                null,
                moment,
                moment.atZone(LONDON).toLocalDate(),
                moment,
                null,
                null,
                null,
                null,
                "mail tool",
                null));
    }
}
