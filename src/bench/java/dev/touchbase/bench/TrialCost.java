package dev.touchbase.bench;

import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.Wiring;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.insight.PolicyTrial;
import dev.touchbase.domain.insight.TrialReport;
import dev.touchbase.domain.policy.ContactPolicy;
import dev.touchbase.domain.policy.RuleText;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.store.SqlWholePast;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What trying one rule on the whole record costs, against a plain pass of JDBC over the same columns in the same
/// order.
final class TrialCost {

    private static final int ROUNDS = 5;
    private static final double BOUND = 3.0;
    private static final Instant AFTER = BigWorkspace.NOW.minus(Duration.ofDays(4 * 365));
    private static final Map<String, String> RULE =
            Map.of("kind", "cap", "level", "Heads-up", "purposes", "promotion", "most", "1", "length", "PT168H");

    private final BigWorkspace big;
    private long spoken;

    TrialCost(BigWorkspace big) {
        this.big = big;
    }

    Comparison measure(Consumer<String> say) throws Exception {
        Comparison cost = new Comparison(
                "`policy try` of one rule over %,d touchpoints".formatted(big.touchpoints()),
                "a plain JDBC pass over the same columns in the same order",
                BOUND);
        try (WiredStore store = new WiredStore(big.file().toString(), Wiring.machineClock())) {
            Firm firm = new WiredDomain(store, InstantSource.fixed(BigWorkspace.NOW))
                    .firms.at(new WorkspaceId(big.workspace()), BigWorkspace.NOW);
            PolicyTrial trial = new PolicyTrial(store.wholePast);
            for (int round = 0; round <= ROUNDS; round++) {
                Comparison into = round == 0 ? new Comparison("", "", BOUND) : cost;
                into.reference().take(() -> plainPass(firm.id().value()));
                into.measured().take(() -> tried(trial, firm));
                say.accept("Trial, round %d of %d: %,.0f ms against %,.0f ms; it speaks %,d times"
                        .formatted(
                                round,
                                ROUNDS,
                                into.measured().median(),
                                into.reference().median(),
                                spoken));
            }
        }
        return cost;
    }

    private void tried(PolicyTrial trial, Firm firm) {
        TrialReport report = trial.run(
                firm, new ContactPolicy(List.of(RuleText.read(RULE))), AFTER, BigWorkspace.NOW, (done, whole) -> {});
        spoken = report.spoken().total();
        if (spoken == 0) {
            throw new IllegalStateException("the rule never speaks, which makes the measurement void");
        }
    }

    private void plainPass(long workspace) throws SQLException {
        String sql = SqlWholePast.contacts()
                .replace(":workspace", "?")
                .replace(":after", "?")
                .replace(":until", "?");
        long rows = 0;
        long sum = 0;
        try (Connection connection = DriverManager.getConnection(big.url());
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, workspace);
            query.setLong(2, Histories.micros(AFTER));
            query.setLong(3, Histories.micros(BigWorkspace.NOW));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows++;
                    sum += read(row);
                }
            }
        }
        if (rows != big.touchpoints() || sum == 0) {
            throw new IllegalStateException("the plain pass saw " + rows + " touchpoints");
        }
    }

    /// Numbers as numbers, text as text, each column once.
    private static long read(ResultSet row) throws SQLException {
        long sum = 0;
        for (int column : new int[] {1, 2, 6, 11, 12, 15, 16}) {
            sum += row.getLong(column);
        }
        for (int column : new int[] {3, 4, 5, 7, 8, 9, 10, 13, 14, 17}) {
            String text = row.getString(column);
            sum += text == null ? 0 : text.length();
        }
        return sum;
    }
}
