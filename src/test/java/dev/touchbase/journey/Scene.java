package dev.touchbase.journey;

import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.Wiring;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.domain.outreach.CustomerBook.NewPerson;
import dev.touchbase.domain.outreach.LogRequest;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has happened before a journey begins, written through the use cases and not through Slack. Days and times are
/// London's.
final class Scene {

    private static final Map<String, Role> HATS = Map.of(
            "sam", Role.SALES,
            "priya", Role.SERVICE,
            "lena", Role.ACCOUNT_MANAGER,
            "tom", Role.MARKETING,
            "maria", Role.OWNER);

    private final House house;

    Scene(House house) {
        this.house = house;
    }

    /// Those members of the workspace who may use Touchbase, as staff of a British firm.
    static void staffed(String data, InstantSource business, Workspace workspace) {
        try (var store = new WiredStore(data, Wiring.machineClock())) {
            var id = store.workspaces.single(business.instant()).id();
            store.settingValues.put(id, Setting.TIMEZONE.key(), House.ZONE.getId());
            store.settingValues.put(id, Setting.COUNTRY.key(), "GB");
            workspace.members().stream()
                    .filter(member -> !member.guest() && !member.stranger() && !member.deleted())
                    .forEach(member -> store.staff.add(new Staff(
                            new StaffId(0),
                            id,
                            member.id(),
                            member.realName(),
                            member.email(),
                            member.zone(),
                            Locale.forLanguageTag(member.locale()),
                            member.admin() ? Standing.ADMIN : Standing.MEMBER,
                            true,
                            hats(member))));
        }
    }

    private static Set<Role> hats(Member member) {
        var hat = HATS.get(member.handle());
        return hat == null ? Set.of() : Set.of(hat);
    }

    /// A customer with one person and a British number, whom somebody looks after as sales, or nobody where `handle` is
    /// null. It wants to be heard from every month.
    Customer customer(String name, @Nullable String handle) {
        return customer(name, handle, "month", 0);
    }

    /// The same with a cadence, such as "2 weeks", and a value.
    Customer customer(String name, @Nullable String handle, String every, long value) {
        return customer(name, handle, every, value, null);
    }

    /// The same, living by the clock of a zone of its own.
    Customer customer(String name, @Nullable String handle, String every, long value, @Nullable ZoneId zone) {
        var draft = new NewCustomer(
                name,
                Stage.CUSTOMER,
                List.of(new NewPerson("Ann Lee of " + name, null, "+442079460000", null)),
                handle == null ? Map.of() : Map.of(Role.SALES, staff(handle).id()),
                Cadence.of(interval(every)),
                null,
                null,
                zone,
                null,
                null,
                value);
        return switch (domain().customers.add(by("maria"), draft, true)) {
            case AddOutcome.Added added -> added.customer();
            case AddOutcome.PossibleDuplicates alike -> throw new AssertionError("added anyway, but " + alike);
        };
    }

    /// Somebody reached a customer by phone at this local moment, such as "2026-11-09T10:00".
    Scene reached(String customer, String handle, String at) {
        return logged(customer, handle, at, Outcome.REACHED);
    }

    /// A check-in by phone that ended like this.
    Scene logged(String customer, String handle, String at, Outcome outcome) {
        domain().log
                .log(
                        by(handle),
                        new LogRequest(
                                named(customer).id(),
                                null,
                                List.of(),
                                Channel.PHONE,
                                Direction.OUTBOUND,
                                Purpose.CHECK_IN,
                                outcome,
                                false,
                                null,
                                null,
                                moment(at),
                                null,
                                null,
                                null));
        return this;
    }

    /// Customers of somebody, each due on this working day, such as "2026-11-23": reached four weeks before.
    Scene due(String day, String handle, String... customers) {
        Arrays.stream(customers).forEach(name -> due(day, handle, name, 0));
        return this;
    }

    /// One with a value.
    Scene due(String day, String handle, String customer, long value) {
        customer(customer, handle, "4 weeks", value);
        return reached(customer, handle, LocalDate.parse(day).minusWeeks(4) + "T10:00");
    }

    /// Somebody promised something by this day.
    Scene promised(String customer, String handle, String what, String by) {
        domain().promises.promise(by(handle), named(customer).id(), what, LocalDate.parse(by), null);
        return this;
    }

    /// Somebody takes a customer who is nobody's.
    Scene takes(String handle, String customer) {
        domain().assignments.take(by(handle), named(customer).id());
        return this;
    }

    /// Somebody has left the firm: they were deactivated in Slack.
    Scene leaves(String handle) {
        var gone = staff(handle);
        store().staff
                .save(new Staff(
                        gone.id(),
                        gone.workspace(),
                        gone.slackId(),
                        gone.name(),
                        gone.email(),
                        gone.zone(),
                        gone.locale(),
                        gone.standing(),
                        false,
                        gone.roles()));
        return this;
    }

    /// A customer is not to be contacted up to and with this day.
    Scene paused(String customer, String until, String reason) {
        domain().suppressions.pause(by("maria"), named(customer).id(), LocalDate.parse(until), reason);
        return this;
    }

    /// Somebody is away, both days included.
    Scene away(String handle, String from, String until, @Nullable String cover) {
        domain().absences
                .away(
                        by("maria"),
                        staff(handle).id(),
                        LocalDate.parse(from),
                        LocalDate.parse(until),
                        cover == null ? null : staff(cover).id());
        return this;
    }

    /// Somebody sets a setting: the workspace's or their own.
    Scene sets(String handle, Setting setting, String typed) {
        var member = staff(handle);
        domain().settings.set(by(handle), setting, typed, new Speaker(member.zone(), member.locale(), house.now()));
        return this;
    }

    /// The customer with this name.
    Customer named(String name) {
        var rows = house.sql("SELECT id FROM customer WHERE name = '" + name.replace("'", "''") + "'");
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " customers are called " + name);
        }
        var id = new CustomerId(((Number) rows.getFirst().get("id")).longValue());
        return store().customers.find(by("maria").workspace(), id).orElseThrow();
    }

    /// The day on which the customer is due.
    LocalDate dueOn(String customer) {
        var found = named(customer);
        return store().checkIns.of(found.workspace(), found.id()).orElseThrow().dueOn();
    }

    Actor.ByStaff by(String handle) {
        return new Actor.ByStaff(staff(handle));
    }

    Staff staff(String handle) {
        var workspace = store().workspaces.all().getFirst().id();
        return store().staff
                .bySlackId(workspace, house.as(handle).id())
                .orElseThrow(() -> new AssertionError(handle + " is no staff yet"));
    }

    private static Interval interval(String words) {
        return NaturalDates.interval(List.of(words.split(" ")), 0).orElseThrow().value();
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(House.ZONE).toInstant();
    }

    private WiredDomain domain() {
        return house.touchbase().domain();
    }

    private WiredStore store() {
        return house.touchbase().store();
    }
}
