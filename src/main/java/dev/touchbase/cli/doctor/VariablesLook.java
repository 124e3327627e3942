package dev.touchbase.cli.doctor;

import dev.touchbase.Secret;
import dev.touchbase.Settings;
import dev.touchbase.WrongSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The variables, all that is wrong with them, and of the secrets their fingerprints alone.
record VariablesLook(Map<String, String> environment) implements Look {

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        try {
            var settings = Settings.read(environment, Settings.Need.SLACK);
            lines.add(Line.ok(
                    "settings",
                    "The variables fit: " + (settings.socketMode() ? "Socket Mode" : "requests over HTTP") + ", port "
                            + settings.port() + "."));
            lines.addAll(fingerprints(settings));
        } catch (WrongSettings wrong) {
            wrong.problems().forEach(problem -> lines.add(Line.toDo("settings", problem)));
        }
        return lines;
    }

    private static List<Line> fingerprints(Settings settings) {
        Map<String, Optional<Secret>> secrets = new LinkedHashMap<>();
        secrets.put("SLACK_BOT_TOKEN", settings.botToken());
        secrets.put("SLACK_APP_TOKEN", settings.appToken());
        secrets.put("SLACK_SIGNING_SECRET", settings.signingSecret());
        var shown = secrets.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(secret -> each.getKey() + " " + secret.fingerprint()))
                .collect(Collectors.joining(", "));
        return List.of(Line.ok("secrets", "Fingerprints, to compare with another machine's: " + shown + "."));
    }
}
