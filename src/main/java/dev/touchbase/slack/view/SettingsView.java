package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.setting.PersonalSettings;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.setting.WorkspaceSettings;
import dev.touchbase.domain.team.SettingsBook.SettingChanged;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// Settings by name, in words.
public final class SettingsView {

    private SettingsView() {}

    /// All of them, one's own apart.
    public static Reply.Answer list(WorkspaceSettings workspace, PersonalSettings own) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(
                Mrkdwn.md("*Settings of the workspace*, which owners change with `/contact settings NAME VALUE`")));
        blocks.add(Say.section(Mrkdwn.join(
                "\n",
                Setting.ofWorkspace().stream()
                        .map(each -> line(each, workspace))
                        .toList())));
        blocks.add(Say.section(Mrkdwn.md("*Your own*")));
        blocks.add(Say.section(Mrkdwn.join(
                "\n",
                Setting.ofPerson().stream()
                        .map(each ->
                                Mrkdwn.md("`{0}`  *{1}*  {2}", Mrkdwn.md(each.key()), own.text(each), each.meaning()))
                        .toList())));
        return Say.answer(Mrkdwn.md("The settings of the workspace and your own."), blocks);
    }

    private static Mrkdwn line(Setting setting, WorkspaceSettings workspace) {
        return Mrkdwn.md(
                "`{0}`  *{1}*{2}  {3}",
                Mrkdwn.md(setting.key()),
                shown(workspace.text(setting)),
                Mrkdwn.md(workspace.isSet(setting) ? "" : " (default)"),
                setting.meaning());
    }

    /// One of them.
    public static Reply.Answer one(Setting setting, WorkspaceSettings workspace, PersonalSettings own) {
        String value = setting.personal() ? own.text(setting) : shown(workspace.text(setting));
        return Say.answer(Mrkdwn.md("`{0}` is *{1}*. {2}.", Mrkdwn.md(setting.key()), value, setting.meaning()));
    }

    /// One was changed.
    public static Reply.Answer changed(SettingChanged changed) {
        Mrkdwn sentence = Mrkdwn.md(
                "`{0}` is now *{1}*; it was {2}.{3}{4}",
                Mrkdwn.md(changed.setting().key()),
                shown(changed.after()),
                shown(changed.before()),
                CadenceView.underWay(changed.underWay()),
                hint(changed));
        return Say.answer(sentence, Say.actions(ChangeButtons.undo(changed.change())));
    }

    private static Mrkdwn hint(SettingChanged changed) {
        return changed.setting() == Setting.DIGEST_CHANNEL && !changed.after().equals("none")
                ? Mrkdwn.md(
                        " A first line is being posted there; if none appears, invite me with `/invite @Touchbase`.")
                : Mrkdwn.EMPTY;
    }

    /// A channel by its name, closures as days, an empty value as what it follows.
    private static String shown(String value) {
        int bar = value.indexOf('|');
        if (bar >= 0) {
            return "#" + value.substring(bar + 1);
        }
        return value.isEmpty() ? "not set" : value.replace("..", " to ").replace(",", ", ");
    }
}
