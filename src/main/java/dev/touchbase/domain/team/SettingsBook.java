package dev.touchbase.domain.team;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.WideChanges;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.PersonalSettings;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.setting.SettingValues;
import dev.touchbase.domain.setting.WorkspaceSettings;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.StaffId;

/// Changes settings by name: the workspace's by owners, one's own by everybody.
public final class SettingsBook {

    private final ActDesk desk;
    private final SettingValues values;
    private final WideChanges wideChanges;
    private final Outbox outbox;
    private final PolicyWriter policy;

    /// Works with these.
    ///
    /// @param policy whose rules follow those settings that are numbers of theirs
    public SettingsBook(
            ActDesk desk, SettingValues values, WideChanges wideChanges, Outbox outbox, PolicyWriter policy) {
        this.desk = desk;
        this.values = values;
        this.wideChanges = wideChanges;
        this.outbox = outbox;
        this.policy = policy;
    }

    /// A setting was changed.
    ///
    /// @param before the text that was in force
    /// @param after the text that is in force now
    /// @param underWay how many check-ins are being computed anew in the background
    public record SettingChanged(ChangeId change, Setting setting, String before, String after, long underWay) {}

    /// Sets it to what the speaker typed.
    ///
    /// @throws Refused with one sentence when the text can't be used, or when the actor may not
    public SettingChanged set(Actor actor, Setting setting, String typed, Speaker speaker) {
        String value = setting.read(typed, speaker);
        return setting.personal() ? setOwn(actor, setting, value) : setWorkspace(actor, setting, value);
    }

    private SettingChanged setWorkspace(Actor actor, Setting setting, String value) {
        return desk.change(actor, Act.CHANGE_SETTINGS, open -> {
            String before = open.firm().settings().text(setting);
            policy.follow(open, setting, value);
            values.put(open.firm().id(), setting.key(), value);
            open.change().says("set " + setting.key() + " to " + shown(value));
            long underWay = setting.movesDates() ? wideChanges.begin(open.firm().id(), open.now()) : 0;
            if (setting == Setting.DIGEST_CHANNEL && !value.equals("none")) {
                String channel = value.split("\\|", 2)[0];
                outbox.put(
                        open.firm().id(),
                        new Notice.DigestChannelSet(channel, open.change().id().value()),
                        open.now());
            }
            return new SettingChanged(open.change().id(), setting, before, value, underWay);
        });
    }

    private SettingChanged setOwn(Actor actor, Setting setting, String value) {
        StaffId mine = actor.staffId();
        if (mine == null) {
            throw Refused.badInput("The command line has no settings of its own.", "Set a workspace's setting.");
        }
        return desk.change(actor, Act.EVERYDAY_WORK, open -> {
            String before = personal(open.firm(), mine).text(setting);
            values.put(open.firm().id(), mine, setting.key(), value);
            open.change().says("set " + setting.key() + " to " + shown(value));
            return new SettingChanged(open.change().id(), setting, before, value, 0);
        });
    }

    /// The workspace's settings in force.
    public WorkspaceSettings ofWorkspace(Actor actor) {
        return desk.firm(actor).settings();
    }

    /// One's own settings in force.
    public PersonalSettings ofPerson(Actor actor, StaffId id) {
        return personal(desk.firm(actor), id);
    }

    private PersonalSettings personal(Firm firm, StaffId id) {
        return new PersonalSettings(values.of(firm.id(), id), firm.settings());
    }

    private static String shown(String value) {
        int bar = value.indexOf('|');
        return bar < 0 ? value : "#" + value.substring(bar + 1);
    }
}
