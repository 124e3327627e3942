package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.insight.ContactHistory.Key;
import dev.touchbase.domain.insight.WhoQuestion;
import dev.touchbase.domain.policy.Verdicts;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;

/// Asks SQLite how it would run the statements that the ports really send: none may walk a whole table, and those whose
/// order is an index's must not sort.
class IndexTest {

    private static final CustomerId ACME = new CustomerId(7);
    private static final StaffId SAM = new StaffId(8);
    private static final WhoQuestion EVERYONE = new WhoQuestion(null, null, null, null, null);

    @Test
    void look_ups_by_words_go_through_indexes() {
        assertThat(plans((database, workspace) -> {
                    SqlCustomerWords words = new SqlCustomerWords(database);
                    words.withAll(workspace, List.of("acme", "hotel"), 11);
                    words.startingWith(workspace, List.of("acme"), "h", 11);
                    words.startingWith(workspace, List.of(), "h", 11);
                    words.nearest(workspace, "acme", 11);
                    words.byEmail(workspace, "a@b.example");
                    words.byPhone(workspace, "+44");
                }))
                .hasSizeGreaterThan(7)
                .allSatisfy(IndexTest::walksNoTable);
    }

    @Test
    void look_ups_of_customers_and_what_hangs_on_them_go_through_indexes() {
        assertThat(plans((database, workspace) -> {
                    SqlCustomers customers = new SqlCustomers(database);
                    customers.find(workspace, List.of(ACME));
                    customers.byNumber(workspace, 1);
                    customers.byExternalRef(workspace, "x");
                    customers.lookedAfterBy(workspace, SAM);
                    customers.page(workspace, ACME, 9);
                    customers.segments(workspace);
                    new SqlPersons(database).at(workspace, ACME);
                    new SqlAssignments(database).of(workspace, ACME);
                    new SqlAssignments(database).of(workspace, SAM);
                    new SqlAssignments(database).load(workspace, Role.SALES);
                    new SqlSuppressions(database).of(workspace, ACME);
                    new SqlSuppressions(database).notEnded(workspace, List.of(ACME));
                    new SqlPromises(database).open(workspace, List.of(ACME));
                    new SqlPromises(database).open(workspace, SAM);
                    new SqlPromises(database).openBy(workspace, StoreTest.TODAY);
                    new SqlClaims(database).holding(workspace, ACME, StoreTest.NOW);
                    new SqlClaims(database).of(workspace, SAM, StoreTest.NOW);
                    new SqlPlans(database).planned(workspace, List.of(ACME));
                    new SqlSuppressions(database).openComplaints(workspace, 9);
                    new SqlPlans(database).held(workspace, List.of(ACME));
                    new SqlScheduledSends(database).toCome(workspace, List.of(ACME));
                    new SqlScheduledSends(database).find(workspace, ACME, "x", "y");
                    new SqlPlans(database).planned(workspace, SAM);
                    new SqlPlans(database).timedBetween(workspace, StoreTest.NOW, StoreTest.NOW);
                    new SqlCadences(database).applying(workspace, ACME, "vip");
                    new SqlDecisions(database).latest(workspace, ACME, 9);
                    new SqlCheckIns(database).of(workspace, ACME);
                    new SqlCheckIns(database).dueBy(workspace, StoreTest.TODAY, 9);
                    new SqlOutbox(database).known(workspace, "x");
                    new SqlOutbox(database).deliveries(workspace, StoreTest.NOW, 9);
                    new SqlOutbox(database).deadLetters(workspace, 9);
                    new SqlChanges(database).latest(workspace, SAM, 9);
                    new SqlLookups(database).about(workspace, SAM, 9);
                    SqlAdherence adherence = new SqlAdherence(database);
                    adherence.tallies(workspace, StoreTest.NOW, StoreTest.NOW);
                    adherence.rules(workspace, StoreTest.NOW, StoreTest.NOW);
                    adherence.against(workspace, StoreTest.NOW, StoreTest.NOW, null, 9);
                    adherence.against(workspace, StoreTest.NOW, StoreTest.NOW, SAM, 9);
                    SqlVerdicts verdicts = new SqlVerdicts(database);
                    verdicts.find(workspace, 9);
                    verdicts.grounds(workspace, 9);
                    verdicts.latest(workspace, ACME, null, 9);
                    verdicts.latest(workspace, ACME, new Verdicts.Key(StoreTest.NOW, 9), 9);
                    verdicts.of(workspace, new TouchpointId(9));
                    verdicts.of(workspace, new Claim(ACME, SAM, StoreTest.NOW, StoreTest.NOW.plusSeconds(1)));
                }))
                .hasSizeGreaterThan(37)
                .allSatisfy(IndexTest::walksNoTable);
    }

    @Test
    void touchpoints_are_read_in_the_order_of_an_index() {
        assertThat(plans((database, workspace) -> {
                    SqlTouchpoints touchpoints = new SqlTouchpoints(database);
                    touchpoints.latest(workspace, ACME, 9);
                    touchpoints.latest(workspace, List.of(ACME));
                    touchpoints.lastCounting(workspace, ACME);
                    touchpoints.count(workspace, ACME);
                    touchpoints.known(workspace, "crm", "1");
                    SqlContactHistory history = new SqlContactHistory(database);
                    Key key = new Key(StoreTest.NOW, new TouchpointId(9));
                    Stream.of(
                                    EVERYONE,
                                    new WhoQuestion(ACME, null, null, null, null),
                                    new WhoQuestion(ACME, SAM, null, null, StoreTest.NOW),
                                    new WhoQuestion(null, SAM, null, StoreTest.NOW, null),
                                    new WhoQuestion(null, null, Channel.EMAIL, null, null))
                            .forEach(question -> {
                                history.page(workspace, question, null, 9);
                                history.page(workspace, question, key, 9);
                            });
                    history.outcomesOn(workspace, StoreTest.TODAY);
                }))
                .hasSizeGreaterThan(15)
                .allSatisfy(IndexTest::walksNoTable)
                .allSatisfy(plan -> assertThat(plan).doesNotContain("TEMP B-TREE"));
    }

    @Test
    void a_look_without_an_index_would_be_seen() {
        assertThat(plans((database, workspace) -> database.read(handle -> handle.createQuery(
                                "SELECT id FROM customer WHERE workspace_id = 1 AND town = 'x' UNION ALL SELECT id FROM customer")
                        .mapTo(Long.class)
                        .list())))
                .singleElement()
                .satisfies(plan -> assertThat(plan).contains("SCAN customer"));
    }

    /// A workspace's whole index may be walked in its order as far as a limit, and counted where it holds little.
    private static void walksNoTable(String plan) {
        assertThat(plan).doesNotContainPattern("SCAN (?!leap|loads|uses|CONSTANT|\\(|\\d)");
        if (!plan.contains("LIMIT ?") || plan.contains("TEMP B-TREE")) {
            assertThat(plan)
                    .as("the workspace alone is no index")
                    .doesNotContainPattern("SEARCH \\S+ USING [^(]*\\(workspace_id=\\?\\)");
        }
    }

    private interface Asking {
        void ask(Database database, dev.touchbase.domain.WorkspaceId workspace);
    }

    private static List<String> plans(Asking asking) {
        try (Database database = TestDatabase.sqlite()) {
            var workspace = new SqlWorkspaces(database).single(StoreTest.NOW).id();
            return database.read(handle -> {
                List<String> sent = new ArrayList<>();
                handle.getConfig(SqlStatements.class).setSqlLogger(noting(sent::add));
                asking.ask(database, workspace);
                return List.copyOf(sent).stream().map(sql -> plan(handle, sql)).toList();
            });
        }
    }

    private static SqlLogger noting(Consumer<String> note) {
        return new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                note.accept(context.getParsedSql().getSql());
            }
        };
    }

    private static String plan(Handle handle, String sql) {
        try (var statement = handle.getConnection().prepareStatement("EXPLAIN QUERY PLAN " + sql);
                var rows = statement.executeQuery()) {
            List<String> steps = new ArrayList<>();
            while (rows.next()) {
                steps.add(rows.getString("detail"));
            }
            return sql + "\n" + steps.stream().collect(Collectors.joining("\n"));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
