package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.team.SettingsBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.SettingsView;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// `/contact settings`, `settings digest-time 08:30`.
public final class SettingsSubcommand implements Subcommand {

    private final SettingsBook settings;

    /// Shows and changes `settings`.
    public SettingsSubcommand(SettingsBook settings) {
        this.settings = settings;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "settings",
                List.of("setting", "set"),
                "[NAME [VALUE]]",
                "Show and change settings",
                List.of(
                        "settings",
                        "settings digest-time 08:30",
                        "settings digest-channel #customers",
                        "settings closed 23 dec to 6 jan",
                        "settings my-reminder-time 08:00"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        List<Typed.Token> tokens = invocation.said().tokens();
        if (tokens.isEmpty()) {
            return SettingsView.list(
                    settings.ofWorkspace(invocation.actor()),
                    settings.ofPerson(invocation.actor(), invocation.staff().id()));
        }
        Setting setting = named(tokens.getFirst().text());
        if (tokens.size() == 1) {
            return SettingsView.one(
                    setting,
                    settings.ofWorkspace(invocation.actor()),
                    settings.ofPerson(invocation.actor(), invocation.staff().id()));
        }
        String value = tokens.stream().skip(1).map(SettingsSubcommand::text).collect(Collectors.joining(" "));
        return SettingsView.changed(settings.set(invocation.actor(), setting, value, invocation.speaker()));
    }

    /// A channel goes by its id, with its name for showing.
    private static String text(Typed.Token token) {
        return token instanceof Typed.Token.ChannelMention channel
                ? channel.slackId() + "|" + channel.text().replaceFirst("^#", "")
                : token.text();
    }

    private static Setting named(String typed) {
        return Setting.named(typed).orElseThrow(() -> unknown(typed));
    }

    private static Refused unknown(String typed) {
        List<String> keys = Arrays.stream(Setting.values()).map(Setting::key).toList();
        return Refused.badInput(
                "There is no setting “" + typed + "”.",
                Nearest.to(typed, keys)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("Type settings to see them all"));
    }
}
