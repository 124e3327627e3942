package dev.touchbase.slack;

import com.slack.api.model.User;
import dev.touchbase.domain.Transactions;
import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.Workspaces;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.setting.SettingValues;
import dev.touchbase.domain.setting.WorkspaceSettings;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffMembers;
import dev.touchbase.domain.staff.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Keeps staff as Slack knows them. What Slack says about a person is believed for a minute, and forgotten at once when
/// Slack tells that it has changed.
public final class StaffSync implements Colleagues {

    private static final Duration FRESH = Duration.ofSeconds(60);

    /// How long somebody who is known waits for what Slack says of them today.
    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{1,30})(?:\\|[^>]{0,200})?>");
    private static final int MOST_MENTIONS = 10;

    private final SlackCalls calls;
    private final StaffMembers members;
    private final SettingValues settings;
    private final Workspaces workspaces;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Optional<SlackPerson>>> asking = new ConcurrentHashMap<>();

    /// What Slack said, and when.
    private record Seen(SlackPerson person, Instant at) {}

    /// Asks by the machine's clock.
    public StaffSync(
            SlackCalls calls,
            StaffMembers members,
            SettingValues settings,
            Workspaces workspaces,
            Transactions transactions,
            InstantSource clock) {
        this.calls = calls;
        this.members = members;
        this.settings = settings;
        this.workspaces = workspaces;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// The member of staff whom Slack calls `slackId`, made one if they may use Touchbase.
    ///
    /// @throws TurnedAway when they may not, or when Slack does not say who they are
    Staff user(Workspace workspace, String slackId) {
        var known = members.bySlackId(workspace.id(), slackId);
        var person = look(workspace, slackId);
        if (person.isEmpty()) {
            return known.filter(Staff::mayUse)
                    .orElseThrow(
                            () -> new TurnedAway(
                                    "Slack did not say who you are just now, so nothing was done. Please try again in a minute."));
        }
        turnAway(person.get());
        return known.filter(staff -> person.get().update(staff).equals(staff))
                .orElseGet(() -> keep(workspace.id(), person.get()));
    }

    /// Looks up everybody whom `text` mentions, so that [#named] knows them.
    void lookUpMentioned(Workspace workspace, String text) {
        MENTION.matcher(text).results().limit(MOST_MENTIONS).forEach(found -> look(workspace, found.group(1)));
    }

    /// Looks up one person, so that [#named] knows them.
    void lookUp(Workspace workspace, String slackId) {
        look(workspace, slackId);
    }

    @Override
    public Optional<Staff> named(WorkspaceId workspace, String slackId) {
        var last = seen.get(slackId);
        if (last == null) {
            return members.bySlackId(workspace, slackId).filter(Staff::mayUse);
        }
        return last.person().mayUse() ? Optional.of(keep(workspace, last.person())) : Optional.empty();
    }

    /// Slack has told that somebody has changed: staff follow, everybody else is forgotten.
    void changed(Workspace workspace, User user) {
        seen.remove(user.getId());
        var team = workspace.slackTeam();
        members.bySlackId(workspace.id(), user.getId())
                .ifPresent(known -> members.save(
                        SlackPerson.of(user, team == null ? "" : team).update(known)));
    }

    private Optional<SlackPerson> look(Workspace workspace, String slackId) {
        var last = seen.get(slackId);
        if (last != null && last.at().plus(FRESH).isAfter(clock.instant())) {
            return Optional.of(last.person());
        }
        var told = asking(workspace, slackId);
        return members.bySlackId(workspace.id(), slackId).isPresent()
                ? soon(told).or(() -> Optional.ofNullable(last).map(Seen::person))
                : told.join();
    }

    /// Asks Slack on a thread of its own; who asks meanwhile waits for the same answer.
    private CompletableFuture<Optional<SlackPerson>> asking(Workspace workspace, String slackId) {
        var mine = new CompletableFuture<Optional<SlackPerson>>();
        var earlier = asking.putIfAbsent(slackId, mine);
        if (earlier != null) {
            return earlier;
        }
        Thread.ofVirtual().name("slack-person").start(() -> {
            try {
                mine.complete(ask(workspace, slackId));
            } catch (RuntimeException fault) {
                mine.completeExceptionally(fault);
            } finally {
                asking.remove(slackId, mine);
            }
        });
        return mine;
    }

    private Optional<SlackPerson> ask(Workspace workspace, String slackId) {
        try {
            var team = workspace.slackTeam();
            var person = SlackPerson.of(calls.person(slackId), team == null ? "" : team);
            seen.put(slackId, new Seen(person, clock.instant()));
            return Optional.of(person);
        } catch (SlackTrouble notToldNow) {
            return Optional.empty();
        }
    }

    /// Of whom we know, what we know will do when Slack is slow: what it tells later counts from then on.
    private static Optional<SlackPerson> soon(CompletableFuture<Optional<SlackPerson>> told) {
        try {
            return told.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private Staff keep(WorkspaceId workspace, SlackPerson person) {
        return transactions.inTransaction(() -> keepNow(workspace, person));
    }

    private Staff keepNow(WorkspaceId workspace, SlackPerson person) {
        var known = members.bySlackId(workspace, person.slackId()).or(() -> imported(workspace, person.email()));
        if (known.isEmpty()) {
            takeZoneOfFirstAdmin(workspace, person);
            return members.add(person.asStaff(workspace, zoneOf(workspace)));
        }
        var now = person.update(known.get());
        if (!now.equals(known.get())) {
            members.save(now);
        }
        return now;
    }

    /// An imported employee, who is joined to their Slack self by e-mail.
    private Optional<Staff> imported(WorkspaceId workspace, @Nullable String email) {
        if (email == null) {
            return Optional.empty();
        }
        return members.all(workspace).stream()
                .filter(staff -> staff.slackId() == null && email.equalsIgnoreCase(staff.email()))
                .findFirst();
    }

    private ZoneId zoneOf(WorkspaceId workspace) {
        return new WorkspaceSettings(settings.of(workspace)).zone();
    }

    /// The workspace's zone and country start as the first administrator's, unless somebody has set them.
    private void takeZoneOfFirstAdmin(WorkspaceId workspace, SlackPerson person) {
        var zone = person.zone();
        var values = settings.of(workspace);
        if (person.standing() != Standing.ADMIN || zone == null || values.containsKey(Setting.TIMEZONE.key())) {
            return;
        }
        settings.put(workspace, Setting.TIMEZONE.key(), zone.getId());
        if (!values.containsKey(Setting.COUNTRY.key())) {
            ZoneCountries.of(zone).ifPresent(country -> settings.put(workspace, Setting.COUNTRY.key(), country));
        }
        workspaces.bumpSettingsVersion(workspace);
    }

    private static void turnAway(SlackPerson person) {
        if (!person.active()) {
            throw new TurnedAway("This account is deactivated in Slack, so Touchbase does nothing for it.");
        }
        switch (person.standing()) {
            case MEMBER, ADMIN -> {}
            case GUEST ->
                throw new TurnedAway("Touchbase is for full members of this Slack workspace; guests can't use it.");
            case OUTSIDER ->
                throw new TurnedAway(
                        "Touchbase is for members of this Slack workspace; people of other workspaces can't use it.");
            case BOT -> throw new TurnedAway("Touchbase is for people; bots can't use it.");
        }
    }
}
