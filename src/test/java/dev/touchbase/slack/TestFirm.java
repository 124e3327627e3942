package dev.touchbase.slack;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.touchbase.SettableClock;
import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.PendingCommand;
import dev.touchbase.domain.cadence.CheckInBook;
import dev.touchbase.domain.calendar.Holidays;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.change.UndoBook;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerFinder;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.insight.CustomerCards;
import dev.touchbase.domain.insight.MyCustomers;
import dev.touchbase.domain.insight.WhoContacted;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.AssignmentBook;
import dev.touchbase.domain.outreach.CadenceBook;
import dev.touchbase.domain.outreach.CheckInChoices;
import dev.touchbase.domain.outreach.Consequences;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.outreach.ContactClaims;
import dev.touchbase.domain.outreach.ContactLog;
import dev.touchbase.domain.outreach.ContactPlans;
import dev.touchbase.domain.outreach.Corrections;
import dev.touchbase.domain.outreach.CustomerBook;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.domain.outreach.PromiseBook;
import dev.touchbase.domain.outreach.SuppressionBook;
import dev.touchbase.domain.outreach.WideChanges;
import dev.touchbase.domain.policy.Histories;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.domain.team.AwayBook;
import dev.touchbase.domain.team.RoleBook;
import dev.touchbase.domain.team.SettingsBook;
import dev.touchbase.library.GooglePhoneNumbers;
import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.AddUnknown;
import dev.touchbase.slack.action.ChooseCustomer;
import dev.touchbase.slack.action.KeptCommands;
import dev.touchbase.slack.action.Press;
import dev.touchbase.slack.action.RunAgain;
import dev.touchbase.slack.command.ContactCommand;
import dev.touchbase.slack.command.CustomerChoice;
import dev.touchbase.slack.command.LineReader;
import dev.touchbase.slack.command.Subcommand;
import dev.touchbase.slack.command.Subcommands;
import dev.touchbase.slack.modal.Modal;
import dev.touchbase.slack.modal.Submit;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.Screen;
import dev.touchbase.store.Database;
import dev.touchbase.store.SqlAssignments;
import dev.touchbase.store.SqlCadences;
import dev.touchbase.store.SqlChanges;
import dev.touchbase.store.SqlCheckIns;
import dev.touchbase.store.SqlClaims;
import dev.touchbase.store.SqlContactHistory;
import dev.touchbase.store.SqlCustomerWords;
import dev.touchbase.store.SqlCustomers;
import dev.touchbase.store.SqlDecisions;
import dev.touchbase.store.SqlLookups;
import dev.touchbase.store.SqlOutbox;
import dev.touchbase.store.SqlPendingCommands;
import dev.touchbase.store.SqlPersons;
import dev.touchbase.store.SqlPlans;
import dev.touchbase.store.SqlPromises;
import dev.touchbase.store.SqlSettingValues;
import dev.touchbase.store.SqlStaffMembers;
import dev.touchbase.store.SqlSuppressions;
import dev.touchbase.store.SqlTouchpoints;
import dev.touchbase.store.SqlVerdicts;
import dev.touchbase.store.SqlWorkspaces;
import dev.touchbase.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A firm in London on a database of its own, with every use case there is: Olivia owns it, Sam sells, Priya is
/// service. It is Monday 23 November 2026, 10:00. People type, press and submit without Slack in between.
public final class TestFirm implements AutoCloseable {

    public static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public final SettableClock clock = new SettableClock(InstantSource.fixed(MONDAY), MONDAY);
    public final Database database = TestDatabase.sqlite();
    public final SqlWorkspaces workspaces = new SqlWorkspaces(database);
    public final SqlCustomers customers = new SqlCustomers(database);
    public final SqlCustomerWords words = new SqlCustomerWords(database);
    public final SqlPersons persons = new SqlPersons(database);
    public final SqlAssignments assignments = new SqlAssignments(database);
    public final SqlStaffMembers staff = new SqlStaffMembers(database);
    public final SqlTouchpoints touchpoints = new SqlTouchpoints(database);
    public final SqlCadences cadences = new SqlCadences(database);
    public final SqlCheckIns checkIns = new SqlCheckIns(database);
    public final SqlDecisions decisions = new SqlDecisions(database);
    public final SqlSuppressions suppressions = new SqlSuppressions(database);
    public final SqlPlans plans = new SqlPlans(database);
    public final SqlPromises promises = new SqlPromises(database);
    public final SqlClaims claims = new SqlClaims(database);
    public final SqlVerdicts verdicts = new SqlVerdicts(database);
    public final SqlOutbox outbox = new SqlOutbox(database);
    public final SqlChanges changes = new SqlChanges(database);
    public final SqlSettingValues values = new SqlSettingValues(database);
    public final SqlLookups lookups = new SqlLookups(database);
    public final SqlContactHistory history = new SqlContactHistory(database);
    public final SqlPendingCommands pending = new SqlPendingCommands(database);
    public final PhoneNumbers phones = new GooglePhoneNumbers();

    public final Firms firms = new Firms(workspaces, values, staff, Holidays.NONE);
    public final CheckInBook checkInBook =
            new CheckInBook(firms, customers, assignments, touchpoints, cadences, decisions, checkIns);
    public final Consequences consequences = new Consequences(checkInBook, outbox);
    public final ActDesk desk = new ActDesk(clock, changes, firms, customers, assignments, consequences);
    public final WideChanges wideChanges = new WideChanges(workspaces, customers, checkInBook, values, database);
    public final Histories histories = new Histories(touchpoints, claims, plans, suppressions, assignments, persons);
    public final ContactCheck check = new ContactCheck(desk, histories, touchpoints, verdicts);
    public final CustomerBook customerBook =
            new CustomerBook(desk, customers, words, persons, assignments, cadences, checkIns);
    public final CadenceBook cadenceBook = new CadenceBook(desk, cadences, checkInBook, wideChanges);
    public final SuppressionBook suppressionBook = new SuppressionBook(desk, suppressions);
    public final ContactClaims claimBook = new ContactClaims(desk, check, claims, verdicts);
    public final ContactPlans planBook = new ContactPlans(desk, check, plans, verdicts);
    public final PromiseBook promiseBook = new PromiseBook(desk, promises);
    public final CheckInChoices choices = new CheckInChoices(desk, checkIns, checkInBook, decisions, touchpoints);
    public final AssignmentBook assignmentBook =
            new AssignmentBook(desk, customers, assignments, plans, promises, checkIns, outbox);
    public final Corrections corrections = new Corrections(desk, touchpoints);
    public final ContactLog log = new ContactLog(
            desk,
            check,
            histories,
            verdicts,
            touchpoints,
            promises,
            claims,
            plans,
            decisions,
            assignments,
            suppressionBook,
            outbox);
    public final UndoBook undo = new UndoBook(clock, changes, firms, customers, consequences, wideChanges);
    public final RoleBook roleBook = new RoleBook(desk, staff);
    public final AwayBook awayBook = new AwayBook(desk, staff);
    public final SettingsBook settingsBook = new SettingsBook(desk, values, wideChanges, outbox);
    public final WhoContacted whoContacted =
            new WhoContacted(clock, firms, history, customers, persons, assignments, lookups);
    public final MyCustomers myCustomers =
            new MyCustomers(desk, customers, assignments, touchpoints, checkIns, cadences, plans, promises);
    public final CustomerCards cards = new CustomerCards(
            desk,
            customerBook,
            check,
            checkInBook,
            persons,
            assignments,
            suppressions,
            touchpoints,
            promises,
            plans,
            claims);

    public final CustomerFinder finder =
            new CustomerFinder(customers, words, persons, assignments, phones, anyone -> "GB");
    public final LineReader reader = new LineReader(new CustomerChoice(finder, assignments, staff), persons, staff);
    public final Colleagues colleagues =
            (WorkspaceId workspace, String slackId) -> Optional.of(whomSlackCalls(workspace, slackId));

    public final Workspace workspace = workspaces.single(MONDAY);
    public final Staff olivia = member("UOLIVIA", "Olivia Stone", Role.OWNER);
    public final Staff sam = member("USAM", "Sam Reed", Role.SALES);
    public final Staff priya = member("UPRIYA", "Priya Nair", Role.SERVICE);

    private final List<Action> actions = new ArrayList<>();
    private final List<Modal> modals = new ArrayList<>();
    private @Nullable ContactCommand command;
    private @Nullable KeptCommands kept;
    private int tokens;

    public TestFirm() {
        values.put(workspace.id(), Setting.TIMEZONE.key(), "Europe/London");
        values.put(workspace.id(), Setting.COUNTRY.key(), "GB");
    }

    /// Somebody more.
    public Staff member(String slackId, String name, Role... roles) {
        return staff.add(new Staff(
                new StaffId(0),
                workspace.id(),
                slackId,
                name,
                null,
                LONDON,
                Locale.UK,
                Standing.MEMBER,
                true,
                Set.of(roles)));
    }

    private Staff whomSlackCalls(WorkspaceId workspace, String slackId) {
        return staff.bySlackId(workspace, slackId)
                .orElseGet(() -> member(slackId, "New " + slackId.substring(1).toLowerCase(Locale.ROOT)));
    }

    /// Understands these from now on.
    public TestFirm understands(Subcommand... subcommands) {
        ContactCommand made = new ContactCommand(Subcommands.of(List.of(subcommands)), staff, finder);
        KeptCommands keeper = new KeptCommands(pending, made);
        command = made;
        kept = keeper;
        actions.addAll(List.of(new ChooseCustomer(keeper), new AddUnknown(keeper), new RunAgain(keeper)));
        return this;
    }

    /// The commands that wait for a tap; only once [#understands] was called.
    public KeptCommands kept() {
        return java.util.Objects.requireNonNull(kept);
    }

    /// Its buttons work from now on.
    public TestFirm has(Action... more) {
        actions.addAll(Arrays.asList(more));
        return this;
    }

    /// Its forms can be submitted from now on.
    public TestFirm has(Modal... more) {
        modals.addAll(Arrays.asList(more));
        return this;
    }

    /// A customer whom `who` looks after as sales.
    public Customer added(String name, Staff who) {
        NewCustomer plain = NewCustomer.named(name);
        AddOutcome added = customerBook.add(
                by(who),
                new NewCustomer(
                        name,
                        plain.stage(),
                        List.of(),
                        Map.of(Role.SALES, who.id()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0),
                true);
        return switch (added) {
            case AddOutcome.Added done -> done.customer();
            case AddOutcome.PossibleDuplicates alike -> throw new AssertionError("added anyway, but " + alike);
        };
    }

    public Actor.ByStaff by(Staff who) {
        return new Actor.ByStaff(staff.find(workspace.id(), who.id()).orElseThrow());
    }

    public Speaker speaker(Staff who) {
        return new Speaker(who.zone(), who.locale(), clock.instant());
    }

    /// Time goes on.
    public void wait(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }

    /// What `text`, typed after `/contact`, is answered with.
    public Reply types(Staff who, String text) {
        String token = "kept-" + ++tokens;
        pending.keep(workspace.id(), new PendingCommand(token, who.id(), text, "{}", clock.instant()));
        return java.util.Objects.requireNonNull(command)
                .read(by(who), speaker(who), text, token)
                .run()
                .get();
    }

    /// What a press of the button with this label is answered with.
    public Reply presses(Staff who, Reply reply, String label) {
        ButtonElement button = Screen.of(reply).button(label);
        return presses(who, button.getActionId(), ButtonValue.read(button.getValue()), null);
    }

    /// What a press of any button is answered with.
    public Reply presses(Staff who, String actionId, ButtonValue value, @Nullable String chosen) {
        String id = actionId.split(":", 2)[0];
        Action action = actions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing answers to the button " + id));
        return action.press(new Press(by(who), speaker(who), value, chosen, "kept-" + ++tokens, false));
    }

    /// What submitting the form that `reply` opens is answered with: with what it is filled with, but for `changed`, by
    /// block id.
    public Reply submits(Staff who, Reply reply, Map<String, String> changed) {
        return submits(
                who,
                switch (reply) {
                    case Reply.Form form -> form.view();
                    case Reply.NextForm form -> form.view();
                    default -> throw new AssertionError("no form but " + reply);
                },
                changed);
    }

    /// The same for a form.
    public Reply submits(Staff who, View form, Map<String, String> changed) {
        Modal modal = modals.stream()
                .filter(each -> each.id().equals(form.getCallbackId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing takes the form " + form.getCallbackId()));
        Map<String, List<String>> filled = FormValues.filled(form);
        changed.forEach((block, value) -> {
            if (!filled.containsKey(block)) {
                throw new AssertionError("the form has no field " + block + " but " + filled.keySet());
            }
            filled.put(block, value.isEmpty() ? List.of() : List.of(value.split("\\|")));
        });
        return modal.submit(new Submit(by(who), speaker(who), ButtonValue.read(form.getPrivateMetadata()), filled));
    }

    @Override
    public void close() {
        database.close();
    }
}
