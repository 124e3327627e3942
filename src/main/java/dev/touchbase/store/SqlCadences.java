package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.cadence.Cadences;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cadences, in the table cadence_rule, whose key says for whom each is.
public final class SqlCadences implements Cadences {

    private static final String DEFAULT = "default";

    private final Database database;

    /// Cadences in `database`.
    public SqlCadences(Database database) {
        this.database = database;
    }

    @Override
    public List<CadenceRule> applying(WorkspaceId workspace, CustomerId customer, @Nullable String segment) {
        List<String> ids =
                new ArrayList<>(List.of("wish/" + customer.value(), "customer/" + customer.value(), DEFAULT));
        if (segment != null) {
            ids.add("segment/" + segment);
        }
        return database
                .read(handle -> handle.createQuery("""
                        SELECT * FROM cadence_rule WHERE workspace_id = :workspace AND id IN (<ids>)
                        """)
                        .bind("workspace", workspace)
                        .bindList("ids", ids)
                        .map(Row.mapper(SqlCadences::rule))
                        .list())
                .stream()
                .sorted(Comparator.comparing(CadenceRule::level))
                .toList();
    }

    @Override
    public Set<CustomerId> wished(WorkspaceId workspace, Collection<CustomerId> customers) {
        List<String> keys =
                customers.stream().map(customer -> "wish/" + customer.value()).toList();
        return Set.copyOf(Chunks.gather(
                keys,
                ids -> database.read(handle -> handle.createQuery("""
                        SELECT customer_id FROM cadence_rule WHERE workspace_id = :workspace AND id IN (<ids>)
                        """)
                        .bind("workspace", workspace)
                        .bindList("ids", ids)
                        .map(Row.mapper(row -> row.id("customer_id", CustomerId::new)))
                        .list())));
    }

    @Override
    public void put(WorkspaceId workspace, CadenceRule rule) {
        database.write(handle -> {
            database.journal().touching(FactTable.CADENCE_RULE, id(rule));
            return handle.createUpdate("""
                            INSERT INTO cadence_rule
                              (workspace_id, id, customer_id, segment, target_count, target_unit, max_count, max_unit,
                               asked, asked_by, asked_on)
                            VALUES
                              (:workspace, :id, :customer, :segment, :target.count, :target.unit, :max.count, :max.unit,
                               :asked, :askedBy, :askedOn)
                            ON CONFLICT (workspace_id, id) DO UPDATE SET
                              target_count = excluded.target_count, target_unit = excluded.target_unit,
                              max_count = excluded.max_count, max_unit = excluded.max_unit, asked = excluded.asked,
                              asked_by = excluded.asked_by, asked_on = excluded.asked_on
                            """)
                    .bind("workspace", workspace)
                    .bind("id", id(rule))
                    .bindMethods(rule)
                    .bindMethods("target", rule.cadence().target())
                    .bindMethods("max", rule.cadence().max())
                    .execute();
        });
    }

    private static String id(CadenceRule rule) {
        CustomerId customer = rule.customer();
        if (customer != null) {
            return (rule.asked() ? "wish/" : "customer/") + customer.value();
        }
        return rule.segment() == null ? DEFAULT : "segment/" + rule.segment();
    }

    private static CadenceRule rule(Row row) throws java.sql.SQLException {
        return new CadenceRule(
                row.idOrNull("customer_id", CustomerId::new),
                row.textOrNull("segment"),
                new Cadence(interval(row, "target"), interval(row, "max")),
                row.flag("asked"),
                row.idOrNull("asked_by", StaffId::new),
                row.dayOrNull("asked_on"));
    }

    private static Interval interval(Row row, String prefix) throws java.sql.SQLException {
        return new Interval(row.count(prefix + "_count"), row.one(Interval.Unit.class, prefix + "_unit"));
    }
}
