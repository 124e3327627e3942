package dev.touchbase.store;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a PostgreSQL database is, as in `jdbc:postgresql://host:5432/touchbase?user=touchbase&password=…`. It shows
/// itself without what stands behind the question mark.
///
/// @param server host and port, several parted by commas
/// @param database the name of the database
public record PostgresUrl(String server, String database) {

    private static final String START = "jdbc:postgresql://";
    private static final String FORM = START + "HOST:5432/DATABASE?user=NAME&password=PASSWORD";
    private static final Pattern PARTS =
            Pattern.compile("(?<server>[^/?]*)(?:/(?<database>[^?]*))?(?:\\?(?<rest>.*))?", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::(?<port>[^:]*))?");
    private static final int LAST_PORT = 65_535;

    /// True where PostgreSQL is meant rather than a file, however badly it is written.
    public static boolean meantBy(String location) {
        return location.startsWith("jdbc:postgresql:") || location.matches("(?i)(postgres|postgresql)://.*");
    }

    /// What is wrong with it, a sentence each, none of which repeats what may be a password. Empty is good.
    public static List<String> problems(String location) {
        if (!location.startsWith(START)) {
            return List.of("must begin with " + START + ", as in " + FORM + ".");
        }
        Matcher parts = parts(location);
        List<String> problems = new ArrayList<>();
        serverProblems(parts.group("server"), problems);
        if (parts.group("database") == null || parts.group("database").isEmpty()) {
            problems.add("names no database: put its name behind the host, as in " + FORM + ".");
        }
        if (parts.group("rest") != null) {
            parameterProblems(parts.group("rest"), problems);
        }
        return problems;
    }

    /// Where `location` leads.
    ///
    /// @throws IllegalArgumentException that names all of [#problems]
    static PostgresUrl of(String location) {
        List<String> problems = problems(location);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The database's address " + String.join(" It ", problems));
        }
        Matcher parts = parts(location);
        return new PostgresUrl(parts.group("server"), parts.group("database"));
    }

    /// One sentence that says what to check, for the failure of a first connection.
    String whatToCheck(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return switch (state) {
            case "28P01", "28000" ->
                "PostgreSQL at %s does not let this user in: check user and password in the database's address."
                        .formatted(server);
            case "3D000" ->
                "PostgreSQL at %s has no database named %s: check the name, or make it there with CREATE DATABASE."
                        .formatted(server, database);
            case "42501" ->
                "PostgreSQL at %s lets this user in, but not do all it must: make the user the owner of the database %s."
                        .formatted(server, database);
            case "53300", "57P03" ->
                "PostgreSQL at %s takes no further connection just now (%s): it is starting, stopping or full; try again."
                        .formatted(server, state);
            default ->
                state.startsWith("08")
                        ? "PostgreSQL can't be reached at %s: check that it runs, its host and port, and that no firewall is between."
                                .formatted(server)
                        : "PostgreSQL at %s refused the connection (SQLSTATE %s): its own log says why."
                                .formatted(server, state);
        };
    }

    private static Matcher parts(String location) {
        Matcher parts = PARTS.matcher(location.substring(START.length()));
        if (!parts.matches()) {
            throw new IllegalStateException("the pattern takes everything");
        }
        return parts;
    }

    private static void serverProblems(String server, List<String> problems) {
        if (server.contains("@")) {
            problems.add("has user and password before the host: put them behind the name, as in " + FORM + ".");
            return;
        }
        for (String each : server.split(",", -1)) {
            Matcher host = HOST.matcher(each);
            if (!host.matches()) {
                problems.add("names no host that can be one: it is written as in " + FORM + ".");
            } else if (host.group("port") != null && !isPort(host.group("port"))) {
                problems.add("has a port that is no number from 1 to 65535.");
            }
        }
    }

    private static boolean isPort(String port) {
        return port.matches("[0-9]{1,5}") && Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= LAST_PORT;
    }

    private static void parameterProblems(String parameters, List<String> problems) {
        for (String each : parameters.split("&", -1)) {
            String[] parts = each.split("=", 2);
            if (parts.length < 2 || parts[1].isEmpty() || !parts[0].matches("[A-Za-z]+")) {
                problems.add("has something behind the question mark that is not written NAME=VALUE, parted by &"
                        + " (in a value, write %26 for &).");
            } else if (!decodes(parts[1])) {
                problems.add("has a percent sign that stands for nothing: write %25 for a percent sign itself.");
            }
        }
    }

    private static boolean decodes(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8) != null;
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }
}
