package dev.touchbase.bench;

import dev.touchbase.domain.customer.NameFolding;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// The people of the firm, and its customers with a person, somebody who looks after them, and the words of their
/// names.
final class PeopleAndCustomers {

    /// The hats of the firm's people, whose keys count from 1.
    static final List<String> HATS = List.of(
            "SALES",
            "SALES",
            "SALES",
            "SALES",
            "SERVICE",
            "SERVICE",
            "SERVICE",
            "ACCOUNT_MANAGER",
            "ACCOUNT_MANAGER",
            "ACCOUNT_MANAGER",
            "MARKETING",
            "OWNER");

    /// The Slack ids begin with this, and end with the key in four digits.
    static final String SLACK_ID = "U0BENCH";

    private static final List<String> SEGMENTS = List.of("standard", "standard", "standard", "regular", "vip");
    private static final List<String> ZONES =
            List.of("Europe/London", "Europe/London", "Europe/Berlin", "America/New_York", "Asia/Singapore");
    private static final List<String> COUNTRIES = List.of("GB", "GB", "DE", "US", "SG");
    private static final int STEP = 100_000;

    private final Connection connection;
    private final long workspace;
    private final BigWorkspace big;

    PeopleAndCustomers(Connection connection, long workspace, BigWorkspace big) {
        this.connection = connection;
        this.workspace = workspace;
        this.big = big;
    }

    void fill(Consumer<String> say) throws SQLException {
        settings();
        staff();
        words();
        SplittableRandom random = new SplittableRandom(1);
        try (Rows customers = new Rows(
                        connection,
                        "customer",
                        "workspace_id, id, number, name, aliases, stage, country, zone, segment, preferred_channel,"
                                + " yearly_value, champion_id, created_at");
                Rows persons = new Rows(connection, "person", "workspace_id, id, customer_id, name, email, phone");
                Rows assigned = new Rows(connection, "assignment", "workspace_id, id, customer_id, role, staff_id");
                Rows words = new Rows(connection, "customer_word", "workspace_id, word, customer_id")) {
            for (int id = 1; id <= big.customers(); id++) {
                customer(id, random, customers, persons, assigned, words);
                if (id % STEP == 0) {
                    say.accept("%,d customers".formatted(id));
                }
            }
        }
        suppressions(random);
        try (Rows counter = new Rows(connection, "counter", "workspace_id, name, value")) {
            counter.add(workspace, "customer", big.customers());
        }
    }

    private void customer(int id, SplittableRandom random, Rows customers, Rows persons, Rows assigned, Rows words)
            throws SQLException {
        int[] name = Names.of(random);
        String first = Names.word(name[0]);
        String second = Names.word(name[1]);
        int place = random.nextInt(ZONES.size());
        boolean zoneKnown = random.nextInt(10) > 0;
        int champion = champion(id);
        customers.add(
                workspace,
                id,
                id,
                Names.capital(first) + " " + Names.capital(second) + " Ltd",
                "[]",
                "CUSTOMER",
                COUNTRIES.get(place),
                zoneKnown ? ZONES.get(place) : null,
                SEGMENTS.get(random.nextInt(SEGMENTS.size())),
                random.nextInt(5) == 0 ? "EMAIL" : null,
                random.nextInt(100) * 10_000L,
                champion,
                0L);
        persons.add(
                workspace,
                id,
                id,
                "Ann " + Names.capital(second),
                "ann@" + first + id + ".example",
                "+4420" + (70_000_000 + id));
        assigned.add(workspace, id + "/" + HATS.get(champion - 1), id, HATS.get(champion - 1), champion);
        words.add(workspace, first, id);
        if (!first.equals(second)) {
            words.add(workspace, second, id);
        }
    }

    /// Who looks after a customer: sales, service or an account manager.
    static int champion(long customer) {
        return (int) (customer % 10) + 1;
    }

    private void settings() throws SQLException {
        try (Rows settings = new Rows(connection, "setting", "workspace_id, name, value")) {
            settings.add(workspace, "timezone", "Europe/London");
            settings.add(workspace, "country", "GB");
        }
    }

    private void staff() throws SQLException {
        try (Rows staff = new Rows(
                connection, "staff", "workspace_id, id, slack_id, name, zone, locale, standing, active, roles")) {
            for (int id = 1; id <= HATS.size(); id++) {
                String hat = HATS.get(id - 1);
                staff.add(
                        workspace,
                        id,
                        SLACK_ID + "%04d".formatted(id),
                        Names.capital(Names.word(id)) + " Example",
                        "Europe/London",
                        "en-GB",
                        hat.equals("OWNER") ? "ADMIN" : "MEMBER",
                        1,
                        "[\"" + hat + "\"]");
            }
        }
    }

    private void words() throws SQLException {
        try (Rows words = new Rows(connection, "word", "workspace_id, word");
                Rows deletes = new Rows(connection, "word_delete", "workspace_id, deleted, word")) {
            for (int number = 0; number < Names.WORDS; number++) {
                String word = Names.word(number);
                words.add(workspace, word);
                for (String deleted : NameFolding.deletes(word)) {
                    deletes.add(workspace, deleted, word);
                }
            }
        }
    }

    /// One customer in twenty has opted out of something or is paused; a few of them have come back.
    private void suppressions(SplittableRandom random) throws SQLException {
        try (Rows suppressions = new Rows(
                connection,
                "suppression",
                "workspace_id, id, customer_id, kind, channel, advertising_only, until_day, source, recorded_at, ended_at,"
                        + " ended_how")) {
            long now = Histories.micros(BigWorkspace.NOW);
            for (int id = 20; id <= big.customers(); id += 20) {
                boolean pause = random.nextInt(5) == 0;
                boolean back = random.nextInt(5) == 0;
                long at = now - random.nextLong(Histories.SPAN);
                suppressions.add(
                        workspace,
                        id,
                        id,
                        pause ? "PAUSE" : "OPT_OUT",
                        pause || random.nextBoolean() ? null : "EMAIL",
                        pause ? 0 : 1,
                        pause ? "2026-12-31" : null,
                        "import",
                        at,
                        back ? at + (now - at) / 2 : null,
                        back ? "they called" : null);
            }
        }
    }
}
