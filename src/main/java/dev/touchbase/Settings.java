package dev.touchbase;

import dev.touchbase.domain.notice.Pace;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// What the environment says about this installation. What people change lives in the database instead.
///
/// @param botToken the workspace's bot token
/// @param appToken the app-level token: Socket Mode
/// @param signingSecret what Slack signs its requests with: HTTP
/// @param slackApi another base for Slack's Web API, ending in `/api/`
/// @param database a file for SQLite, or `jdbc:postgresql://…`, which may hold a password
/// @param url the public address, for links
/// @param port where HTTP is served
/// @param pace how notices are taken to Slack
/// @param watching who watches this installation from outside
public record Settings(
        Optional<Secret> botToken,
        Optional<Secret> appToken,
        Optional<Secret> signingSecret,
        Optional<URI> slackApi,
        String database,
        Optional<URI> url,
        int port,
        Pace pace,
        Watching watching) {

    /// Who watches this installation from outside.
    ///
    /// @param heartbeat what is called after each audit that found nothing
    /// @param metricsToken with which `/metrics` is shown to other machines
    public record Watching(Optional<URI> heartbeat, Optional<Secret> metricsToken) {

        /// Nobody does.
        public static final Watching NOBODY = new Watching(Optional.empty(), Optional.empty());
    }

    /// The same, watched by nobody.
    public Settings(
            Optional<Secret> botToken,
            Optional<Secret> appToken,
            Optional<Secret> signingSecret,
            Optional<URI> slackApi,
            String database,
            Optional<URI> url,
            int port,
            Pace pace) {
        this(botToken, appToken, signingSecret, slackApi, database, url, port, pace, Watching.NOBODY);
    }

    /// With notices at the usual pace.
    public Settings(
            Optional<Secret> botToken,
            Optional<Secret> appToken,
            Optional<Secret> signingSecret,
            Optional<URI> slackApi,
            String database,
            Optional<URI> url,
            int port) {
        this(botToken, appToken, signingSecret, slackApi, database, url, port, Pace.usual());
    }

    /// Where SQLite's file is unless `TOUCHBASE_DATABASE` says otherwise.
    public static final String DEFAULT_DATABASE = "data/touchbase.db";

    /// Where HTTP is served unless `PORT` says otherwise.
    public static final int DEFAULT_PORT = 3000;

    /// What a command needs from the environment.
    public enum Need {
        /// The database alone: import, backup and the like.
        DATABASE,
        /// The database, a bot token, and a token or secret for one of the two doors.
        SLACK
    }

    /// Reads the variables; one that is empty counts as absent.
    ///
    /// @throws WrongSettings that names all problems at once
    public static Settings read(Map<String, String> environment, Need need) {
        return new SettingsReader(environment).read(need);
    }

    /// Reads the variables to serve with, and looks at what they name without changing anything.
    ///
    /// @throws WrongSettings that names all problems at once
    public static Settings readToServe(Map<String, String> environment) {
        return new SettingsReader(environment).readToServe();
    }

    /// Without the values of secrets, the database's password among them.
    @Override
    public String toString() {
        return "Settings[botToken=%s, appToken=%s, signingSecret=%s, slackApi=%s, database=%s, url=%s, port=%d, pace=%s]"
                .formatted(
                        botToken,
                        appToken,
                        signingSecret,
                        slackApi,
                        database.replaceFirst("(?s)\\?.*", "?***"),
                        url,
                        port,
                        pace);
    }

    /// True when Slack is reached over Socket Mode, which goes before HTTP where both are set up.
    public boolean socketMode() {
        return appToken.isPresent();
    }
}
