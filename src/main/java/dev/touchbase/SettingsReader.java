package dev.touchbase;

import dev.touchbase.domain.notice.Pace;
import dev.touchbase.store.DatabaseExam;
import dev.touchbase.store.DatabasePlace;
import dev.touchbase.store.PostgresUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads [Settings] and collects what is wrong instead of stopping at the first. Values are never repeated in a message
/// where they may be secrets, typed into the wrong variable.
final class SettingsReader {

    private static final Pattern BOT_TOKEN = Pattern.compile("xoxb-[A-Za-z0-9-]{10,}");
    private static final Pattern APP_TOKEN = Pattern.compile("xapp-[A-Za-z0-9-]{10,}");
    private static final Pattern SIGNING_SECRET = Pattern.compile("[A-Za-z0-9]{16,}");

    private static final int MOST_SENDERS = 50;
    private static final int MOST_NOTICES = 1_000_000;

    private static final Pattern METRICS_TOKEN = Pattern.compile("[\\x21-\\x7E]{16,}");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    Settings read(Settings.Need need) {
        var settings = settings(need);
        if (!problems.isEmpty()) {
            throw new WrongSettings(problems);
        }
        return settings;
    }

    /// The same for serving, with a look at what the variables name.
    Settings readToServe() {
        var settings = settings(Settings.Need.SLACK);
        if (problems.stream().noneMatch(problem -> problem.startsWith("TOUCHBASE_DATABASE "))) {
            problems.addAll(databaseProblems(settings.database()));
        }
        if (!problems.isEmpty()) {
            throw new WrongSettings(problems);
        }
        return settings;
    }

    private static List<String> databaseProblems(String location) {
        var place = new DatabasePlace(location);
        var problems = place.problems();
        if (!problems.isEmpty() || !place.exists()) {
            return problems;
        }
        try {
            return DatabaseExam.of(location).state().problem().stream().toList();
        } catch (IllegalStateException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private Settings settings(Settings.Need need) {
        var bot = secret("SLACK_BOT_TOKEN", BOT_TOKEN, "is not a bot token: those begin with xoxb-");
        var app = secret("SLACK_APP_TOKEN", APP_TOKEN, "is not an app-level token: those begin with xapp-");
        var signing = secret(
                "SLACK_SIGNING_SECRET",
                SIGNING_SECRET,
                "is not a signing secret: those are letters and digits, 32 as a rule");
        notYet("SLACK_CLIENT_ID");
        notYet("SLACK_CLIENT_SECRET");
        if (need == Settings.Need.SLACK) {
            slackIsReachable();
        }
        if (!Set.of("text", "json").contains(value("TOUCHBASE_LOG").orElse("text"))) {
            problems.add("TOUCHBASE_LOG must be text or json.");
        }
        return new Settings(
                bot,
                app,
                signing,
                slackApi(),
                database(),
                address("TOUCHBASE_URL", "the public address, such as https://touchbase.example.com"),
                port(),
                pace(),
                new Settings.Watching(heartbeat(), metricsToken()));
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<Secret> secret(String name, Pattern shape, String otherwise) {
        var value = value(name);
        if (value.isPresent() && !shape.matcher(value.get()).matches()) {
            problems.add(name + " " + otherwise + ".");
        }
        return value.map(Secret::new);
    }

    private void notYet(String name) {
        if (value(name).isPresent()) {
            problems.add(name + " is for many workspaces, which Touchbase can't serve yet: unset it, "
                    + "and set SLACK_BOT_TOKEN for one workspace.");
        }
    }

    private void slackIsReachable() {
        if (value("SLACK_BOT_TOKEN").isEmpty()) {
            problems.add("SLACK_BOT_TOKEN is missing: the bot token of your workspace, "
                    + "from \"OAuth & Permissions\" in the app's settings.");
        }
        if (value("SLACK_APP_TOKEN").isEmpty() && value("SLACK_SIGNING_SECRET").isEmpty()) {
            problems.add("SLACK_APP_TOKEN is missing (Socket Mode, no public address needed), "
                    + "or SLACK_SIGNING_SECRET for requests over HTTP: one of the two is needed.");
        }
    }

    private Optional<URI> slackApi() {
        var address = address("SLACK_API_URL", "the base of Slack's Web API, such as http://127.0.0.1:3001/api/");
        if (address.isPresent() && !address.get().toString().endsWith("/api/")) {
            problems.add("SLACK_API_URL must end in /api/, with the slash.");
        }
        return address;
    }

    private Optional<URI> address(String name, String what) {
        var value = value(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            var address = new URI(value.get());
            var scheme = address.getScheme();
            if (scheme != null && Set.of("http", "https").contains(scheme) && address.getHost() != null) {
                return Optional.of(address);
            }
        } catch (URISyntaxException notAnAddress) {
            // Said below, in the same words as for an address of another kind.
        }
        problems.add(name + " must be an http or https address: " + what + ".");
        return Optional.empty();
    }

    /// Over the Internet only where nobody can read or forge it on its way.
    private Optional<URI> heartbeat() {
        var address = address("TOUCHBASE_HEARTBEAT_URL", "what is called as long as all is well");
        if (address.isPresent()
                && !address.get().getScheme().equals("https")
                && !LOOPBACK.contains(address.get().getHost())) {
            problems.add("TOUCHBASE_HEARTBEAT_URL must begin with https://, unless it is on this machine.");
        }
        return address;
    }

    private Optional<Secret> metricsToken() {
        return secret(
                "TOUCHBASE_METRICS_TOKEN",
                METRICS_TOKEN,
                "is too short or has blanks: take 16 or more letters and digits, as openssl rand -hex 24 makes them");
    }

    private String database() {
        var database = value("TOUCHBASE_DATABASE").orElse(Settings.DEFAULT_DATABASE);
        if (PostgresUrl.meantBy(database)) {
            PostgresUrl.problems(database).forEach(problem -> problems.add("TOUCHBASE_DATABASE " + problem));
        } else if (database.contains("://") || database.startsWith("jdbc:")) {
            problems.add("TOUCHBASE_DATABASE must be a file for SQLite, or jdbc:postgresql://… for PostgreSQL.");
        }
        return database;
    }

    private int port() {
        return number("PORT", Settings.DEFAULT_PORT, 65_535);
    }

    private Pace pace() {
        var usual = Pace.usual();
        var ceilings = usual.ceilings();
        int anHour = number("TOUCHBASE_NOTICES_PER_HOUR", ceilings.workspaceAnHour(), MOST_NOTICES);
        return usual.withSenders(number("TOUCHBASE_SENDERS", usual.senders(), MOST_SENDERS))
                .withCeilings(new Pace.Ceilings(ceilings.personADay(), anHour));
    }

    private int number(String name, int usual, int most) {
        var value = value(name);
        if (value.isEmpty()) {
            return usual;
        }
        if (value.get().matches("[0-9]{1,8}")) {
            int number = Integer.parseInt(value.get());
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        problems.add(name + " must be a number from 1 to " + most + ".");
        return usual;
    }
}
