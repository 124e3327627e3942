package dev.touchbase.cli.doctor;

import dev.touchbase.Settings;
import dev.touchbase.slack.SlackCheckup;
import dev.touchbase.slack.SlackConnection;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Whether Slack takes the token, whether the token may do what Touchbase does, and whether the two clocks agree.
record SlackLook(Settings settings, InstantSource transport) implements Look {

    private static final Duration TOO_FAR = Duration.ofSeconds(60);

    @Override
    public List<Line> lines() {
        return settings.botToken().map(token -> asked(token.reveal())).orElse(List.of());
    }

    private List<Line> asked(String token) {
        try (var slack = new SlackConnection(token, settings.slackApi())) {
            var found = slack.checkup(transport);
            if (found.trouble().isPresent()) {
                return List.of(Line.toDo("slack", found.trouble().get()));
            }
            List<Line> lines = new ArrayList<>();
            lines.add(Line.ok("slack", found.team() + " takes the bot token."));
            lines.add(scopes(found));
            lines.add(clock(found));
            return lines;
        }
    }

    private static Line scopes(SlackCheckup found) {
        return found.missing()
                .map(
                        missing -> missing.isEmpty()
                                ? Line.ok("scopes", "The token has all that manifest.yml asks for.")
                                : Line.toDo(
                                        "scopes",
                                        "The token lacks " + String.join(", ", missing)
                                                + ": paste manifest.yml into the app's settings once more and install the app again."))
                .orElseGet(() -> Line.ok("scopes", "Slack did not say what the token may do."));
    }

    private static Line clock(SlackCheckup found) {
        return found.ahead()
                .map(ahead -> ahead.abs().compareTo(TOO_FAR) > 0
                        ? Line.toDo(
                                "clock",
                                "This machine's clock is " + Ages.spoken(ahead.abs())
                                        + (ahead.isNegative() ? " behind" : " ahead of")
                                        + " Slack's: let it be set by NTP (timedatectl set-ntp true).")
                        : Line.ok("clock", "It is within a minute of Slack's."))
                .orElseGet(() -> Line.ok("clock", "Slack did not tell the time."));
    }
}
