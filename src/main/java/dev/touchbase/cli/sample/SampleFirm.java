package dev.touchbase.cli.sample;

import dev.touchbase.domain.Transactions;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.cadence.Cadences;
import dev.touchbase.domain.cadence.CheckInBook;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.customer.Suppressions;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.setting.SettingValues;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.StaffMembers;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Promises;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.domain.touchpoint.Touchpoints;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Harbour & Finch, the firm of the sandbox: a dozen customers, five staff with their hats, three months of history,
/// and
/// collisions waiting to happen. All days are counted back from the day on which it is furnished.
public final class SampleFirm {

    /// The zone in which the firm works.
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /// What the firm is written into.
    public record Ports(
            Transactions transactions,
            SettingValues settings,
            StaffMembers staff,
            Customers customers,
            Persons persons,
            Assignments assignments,
            Cadences cadences,
            Touchpoints touchpoints,
            Promises promises,
            Plans plans,
            Suppressions suppressions,
            CheckInBook checkIns) {}

    private final Ports ports;
    private final WorkspaceId workspace;
    private final Instant now;
    private final SampleDays days;
    private final Map<String, Customer> customers = new HashMap<>();
    private Map<String, Staff> staff = Map.of();

    private SampleFirm(Ports ports, WorkspaceId workspace, Instant now) {
        this.ports = ports;
        this.workspace = workspace;
        this.now = now;
        this.days = new SampleDays(now.atZone(ZONE).toLocalDate());
    }

    /// Furnishes the workspace, whose staff must be known already, unless it has customers.
    ///
    /// @param now the moment from which the history is counted back
    public static void furnish(Ports ports, WorkspaceId workspace, Instant now) {
        if (ports.customers().countOpen(workspace) == 0) {
            ports.transactions().inTransaction(() -> {
                new SampleFirm(ports, workspace, now).furnish();
                return workspace;
            });
        }
    }

    private void furnish() {
        staff = ports.staff().all(workspace).stream()
                .collect(Collectors.toMap(each -> each.firstName().toLowerCase(java.util.Locale.ROOT), each -> each));
        ports.settings().put(workspace, Setting.TIMEZONE.key(), ZONE.getId());
        ports.settings().put(workspace, Setting.COUNTRY.key(), "GB");
        ports.settings().put(workspace, Setting.DIGEST_CHANNEL.key(), "C0CUSTOMERS|customers");
        hats();
        SampleTable.rows("customers.csv").forEach(this::customer);
        SampleTable.rows("touchpoints.csv").forEach(this::touchpoint);
        whatLiesAhead();
        ports.checkIns()
                .recompute(
                        workspace, customers.values().stream().map(Customer::id).toList(), now);
    }

    private void hats() {
        Map<String, Role> hats = Map.of(
                "sam", Role.SALES,
                "priya", Role.SERVICE,
                "lena", Role.ACCOUNT_MANAGER,
                "tom", Role.MARKETING,
                "maria", Role.OWNER);
        hats.forEach((name, role) -> ports.staff().save(who(name).wearing(Set.of(role))));
    }

    private Staff who(String name) {
        return Optional.ofNullable(staff.get(name))
                .orElseThrow(() -> new IllegalStateException("The sample firm has no " + name));
    }

    private void customer(SampleTable.Row row) {
        List<Assigned> roles = Assigned.read(row.text("roles"));
        StaffId champion =
                roles.isEmpty() ? null : who(roles.getFirst().staff()).id();
        Customer customer = ports.customers()
                .add(new Customer(
                        new CustomerId(0),
                        workspace,
                        0,
                        row.text("name"),
                        List.of(),
                        Stage.read(row.text("stage")).orElseThrow(),
                        null,
                        row.text("town"),
                        row.text("country"),
                        null,
                        row.optional("zone").map(ZoneId::of).orElse(null),
                        row.optional("segment").orElse(null),
                        Channel.read(row.text("preferred")).orElseThrow(),
                        Long.parseLong(row.text("value")),
                        champion,
                        null,
                        days.at("98", LocalTime.of(9, 0))));
        customers.put(customer.name(), customer);
        ports.persons()
                .add(
                        workspace,
                        new Person(
                                new PersonId(0),
                                customer.id(),
                                row.text("person"),
                                row.text("email"),
                                row.text("phone"),
                                row.optional("part").orElse(null)));
        roles.forEach(each -> ports.assignments()
                .put(
                        workspace,
                        new Assignment(
                                customer.id(), each.role(), who(each.staff()).id())));
        Cadence cadence = new Cadence(row.interval("target"), row.interval("max"));
        ports.cadences().put(workspace, new CadenceRule(customer.id(), null, cadence, false, null, null));
    }

    /// "sales sam": one role and who has it.
    private record Assigned(Role role, String staff) {

        static List<Assigned> read(String text) {
            return text.isEmpty()
                    ? List.of()
                    : List.of(text.split(", ")).stream().map(Assigned::one).toList();
        }

        private static Assigned one(String text) {
            int blank = text.lastIndexOf(' ');
            return new Assigned(Role.read(text.substring(0, blank)).orElseThrow(), text.substring(blank + 1));
        }
    }

    private void touchpoint(SampleTable.Row row) {
        Instant at = days.at(row.text("days ago"), LocalTime.parse(row.text("time")));
        Staff by = staff.get(row.text("staff"));
        touchpoint(row, at, by);
    }

    private void touchpoint(SampleTable.Row row, Instant at, @Nullable Staff by) {
        Customer customer = named(row.text("customer"));
        ports.touchpoints()
                .add(new Touchpoint(
                        new TouchpointId(0),
                        workspace,
                        customer.id(),
                        null,
                        by == null ? List.of() : List.of(by.id()),
                        by == null ? row.text("staff") : null,
                        by == null ? Role.MARKETING : roleOf(row.text("staff")),
                        Channel.read(row.text("channel")).orElseThrow(),
                        row.text("direction").equals("inbound") ? Direction.INBOUND : Direction.OUTBOUND,
                        Purpose.read(row.text("purpose")).orElseThrow(),
                        Outcome.read(row.text("outcome")).orElseThrow(),
                        false,
                        row.optional("amount").map(Long::valueOf).orElse(null),
                        row.optional("note").orElse(null),
                        at,
                        at.atZone(ZONE).toLocalDate(),
                        at,
                        by == null ? null : by.id(),
                        customer.segment(),
                        null,
                        null,
                        by == null ? "newsletter tool" : "slack",
                        null));
    }

    private @Nullable Role roleOf(String name) {
        return ports.staff()
                .find(workspace, who(name).id())
                .flatMap(each -> each.roles().stream().findFirst())
                .orElse(null);
    }

    private Customer named(String name) {
        return Optional.ofNullable(customers.get(name))
                .orElseThrow(() -> new IllegalStateException("The sample firm has no customer " + name));
    }

    /// A promise that falls due, a colleague's plan, a pause and an opt-out: what a morning is made of.
    private void whatLiesAhead() {
        LocalDate today = days.today();
        ports.promises()
                .add(
                        workspace,
                        new Promise(
                                0,
                                named("Kelp & Co").id(),
                                null,
                                "a revised quote for the terrace",
                                today,
                                who("sam").id(),
                                days.at("10", LocalTime.of(16, 30)),
                                Promise.State.OPEN,
                                null));
        ports.plans()
                .add(
                        workspace,
                        new Plan(
                                0,
                                named("Zenith Legal LLP").id(),
                                who("lena").id(),
                                Channel.PHONE,
                                Purpose.CHECK_IN,
                                today,
                                today.atTime(15, 0).atZone(ZONE).toInstant(),
                                true,
                                "Floor plans",
                                null,
                                Plan.State.PLANNED));
        suppress(
                "Lindqvist Interiors", Suppression.Kind.PAUSE, false, today.plusDays(10), "showroom is moving", "lena");
        suppress("Olive & Thyme Deli", Suppression.Kind.OPT_OUT, true, null, "no offers, please", "sam");
    }

    private void suppress(
            String customer,
            Suppression.Kind kind,
            boolean advertisingOnly,
            @Nullable LocalDate until,
            String reason,
            String by) {
        ports.suppressions()
                .add(
                        workspace,
                        new Suppression(
                                0,
                                named(customer).id(),
                                kind,
                                null,
                                advertisingOnly,
                                until,
                                reason,
                                "slack",
                                days.at("w3", LocalTime.of(11, 0)),
                                who(by).id(),
                                null,
                                null));
    }
}
