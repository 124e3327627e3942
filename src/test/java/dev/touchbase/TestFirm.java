package dev.touchbase;

import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.PendingCommand;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.Surface;
import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.Press;
import dev.touchbase.slack.command.Spec;
import dev.touchbase.slack.modal.Modal;
import dev.touchbase.slack.modal.Submit;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.Screen;
import dev.touchbase.store.TestDatabase;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A firm in London on a database of its own, with everything wired but Slack: people type, press and submit, and what
/// they are answered comes back as data. Olivia owns it, Sam sells, Priya is service. It is Monday 23 November 2026,
/// 10:00.
public final class TestFirm implements AutoCloseable {

    public static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public final SettableClock clock = new SettableClock(InstantSource.fixed(MONDAY), MONDAY);
    public final Path file = TestDatabase.sqliteFile();
    public final WiredStore store = new WiredStore(file.toString(), InstantSource.fixed(MONDAY));
    public final WiredDomain domain = new WiredDomain(store, clock);
    public final Workspace workspace = store.workspaces.single(MONDAY);
    public final Staff olivia = member("UOLIVIA", "Olivia Stone", Role.OWNER);
    public final Staff sam = member("USAM", "Sam Reed", Role.SALES);
    public final Staff priya = member("UPRIYA", "Priya Nair", Role.SERVICE);

    private final WiredSlack slack = new WiredSlack(store, domain, this::whomSlackCalls);
    private final Surface surface = slack.surface();
    private int tokens;

    public TestFirm() {
        store.settingValues.put(workspace.id(), Setting.TIMEZONE.key(), "Europe/London");
        store.settingValues.put(workspace.id(), Setting.COUNTRY.key(), "GB");
    }

    /// Everything that can be typed, pressed and filled in, and all that is said unprompted.
    public Surface surface() {
        return surface;
    }

    /// What can be typed.
    public List<Spec> specs() {
        return slack.specs();
    }

    /// Somebody more.
    public Staff member(String slackId, String name, Role... roles) {
        return store.staff.add(new Staff(
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

    /// In Slack there are also people who were never named: they become staff by it, as `New xyz`.
    private Optional<Staff> whomSlackCalls(WorkspaceId id, String slackId) {
        return Optional.of(store.staff
                .bySlackId(id, slackId)
                .orElseGet(() -> member(slackId, "New " + slackId.substring(1).toLowerCase(Locale.ROOT))));
    }

    /// A customer whom `who` looks after as sales.
    public Customer added(String name, Staff who) {
        NewCustomer plain = NewCustomer.named(name);
        AddOutcome added = domain.customers.add(
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
        return new Actor.ByStaff(store.staff.find(workspace.id(), who.id()).orElseThrow());
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
        store.pendingCommands.keep(workspace.id(), new PendingCommand(token, who.id(), text, "{}", clock.instant()));
        return surface.language().read(by(who), speaker(who), text, token).run().get();
    }

    /// What a press of the button with this label is answered with.
    public Reply presses(Staff who, Reply reply, String label) {
        ButtonElement button = Screen.of(reply).button(label);
        return presses(who, button.getActionId(), ButtonValue.read(button.getValue()), null);
    }

    /// What a press of any button is answered with.
    public Reply presses(Staff who, String actionId, ButtonValue value, @Nullable String chosen) {
        String id = actionId.split(":", 2)[0];
        Action action = surface.actions().stream()
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
        Modal modal = surface.modals().stream()
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

    /// What submitting a form with exactly these values is answered with.
    public Reply submitsExactly(Staff who, View form, Map<String, List<String>> values) {
        return surface.modals().stream()
                .filter(each -> each.id().equals(form.getCallbackId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing takes the form " + form.getCallbackId()))
                .submit(new Submit(by(who), speaker(who), ButtonValue.read(form.getPrivateMetadata()), values));
    }

    /// Changes rows past all code of ours.
    public void tampers(String statement) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        } catch (SQLException wrong) {
            throw new AssertionError(wrong);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
