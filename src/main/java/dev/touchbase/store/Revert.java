package dev.touchbase.store;

import dev.touchbase.domain.audit.Change;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.audit.Changes;
import dev.touchbase.store.Journal.Effect;
import dev.touchbase.store.Journal.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Puts the facts of a change back as they were, if nothing later stands in the way; whatever table they are in.
final class Revert {

    private final Database database;
    private final Changes changes;
    private final Derived derived;

    Revert(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
        this.derived = new Derived(database);
    }

    /// As [Changes#revert] says. A claim never stands in the way: it ends by itself, and one that has changed hands
    /// since
    /// is left alone.
    Optional<Changes.InTheWay> revert(Journal.Entry within, Change change) {
        Handle handle = database.openTransaction();
        Optional<ChangeId> undoneBy = lock(handle, change);
        if (undoneBy.isPresent()) {
            return inTheWay(within, undoneBy.get());
        }
        List<Effect> effects = effects(handle, change);
        Map<Fact, String> current = current(handle, within, effects);
        Optional<ChangeId> later = firstInTheWay(handle, within, change, effects, current);
        if (later.isPresent()) {
            return inTheWay(within, later.get());
        }
        List<Effect> undoing =
                effects.stream().filter(effect -> !leftAlone(effect, current)).toList();
        byTable(undoing).forEach(database.journal()::touching);
        undoing.forEach(effect -> putBack(handle, within, effect, current.get(effect.fact())));
        derived.rebuild(within.workspace(), undoing);
        change.customers().forEach(within::concerns);
        within.undoes(change.id());
        return Optional.empty();
    }

    private static Optional<ChangeId> lock(Handle handle, Change change) {
        return handle.createQuery("""
                        SELECT undone_by FROM change WHERE workspace_id = :workspace AND id = :id <forUpdate>
                        """)
                .bind("workspace", change.workspace())
                .bind("id", change.id())
                .map(Row.mapper(row -> Optional.ofNullable(row.idOrNull("undone_by", ChangeId::new))))
                .one();
    }

    private static List<Effect> effects(Handle handle, Change change) {
        return handle.createQuery("""
                        SELECT * FROM change_effect WHERE workspace_id = :workspace AND change_id = :id ORDER BY seq DESC
                        """)
                .bind("workspace", change.workspace())
                .bind("id", change.id())
                .map(Row.mapper(row -> new Effect(
                        new Fact(FactTable.named(row.text("effect_table")), row.text("row_id")),
                        row.textOrNull("image_before"),
                        row.textOrNull("image_after"))))
                .list();
    }

    private static Map<Fact, String> current(Handle handle, Journal.Entry within, List<Effect> effects) {
        Map<Fact, String> current = new HashMap<>();
        byTable(effects)
                .forEach((table, rowIds) -> Images.of(handle, within.workspace(), table, rowIds)
                        .forEach((rowId, image) -> current.put(new Fact(table, rowId), image)));
        return current;
    }

    private static Map<FactTable, List<String>> byTable(List<Effect> effects) {
        return effects.stream()
                .map(Effect::fact)
                .collect(Collectors.groupingBy(Fact::table, Collectors.mapping(Fact::rowId, Collectors.toList())));
    }

    private static boolean leftAlone(Effect effect, Map<Fact, String> current) {
        FactTable table = effect.fact().table();
        return table == FactTable.CLAIM
                ? !Objects.equals(current.get(effect.fact()), effect.after())
                : effect.before() == null && table.whenUnmade() == FactTable.WhenUnmade.KEEP;
    }

    private Optional<ChangeId> firstInTheWay(
            Handle handle, Journal.Entry within, Change change, List<Effect> effects, Map<Fact, String> current) {
        for (Effect effect : effects) {
            boolean asLeft = Objects.equals(current.get(effect.fact()), effect.after());
            if (!asLeft && !leftAlone(effect, current)) {
                Optional<ChangeId> later = lastOn(handle, change, effect.fact());
                if (later.isPresent()) {
                    return later;
                }
            }
        }
        return firstHanging(handle, within, change, effects);
    }

    /// A customer can't be unmade while facts of later changes hang on it.
    private static Optional<ChangeId> firstHanging(
            Handle handle, Journal.Entry within, Change change, List<Effect> effects) {
        List<Long> unmade = effects.stream()
                .filter(effect -> effect.fact().table() == FactTable.CUSTOMER && effect.before() == null)
                .map(effect -> Long.valueOf(effect.fact().rowId()))
                .toList();
        Set<Fact> own = effects.stream().map(Effect::fact).collect(Collectors.toSet());
        for (FactTable table : FactTable.values()) {
            if (table.hangsOnCustomer()) {
                for (String rowId : hanging(handle, within, table, unmade)) {
                    Fact fact = new Fact(table, rowId);
                    Optional<ChangeId> later = own.contains(fact) ? Optional.empty() : lastOn(handle, change, fact);
                    if (later.isPresent()) {
                        return later;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> hanging(
            Handle handle, Journal.Entry within, FactTable table, Collection<Long> customers) {
        String living = table.whenUnmade() == FactTable.WhenUnmade.WITHDRAW ? "AND withdrawn_at IS NULL" : "";
        return Chunks.gather(
                customers,
                chunk -> handle.createQuery("""
                        SELECT <key> FROM <table>
                        WHERE workspace_id = :workspace AND customer_id IN (<customers>) <living>
                        """)
                        .define("table", table.table())
                        .define("key", table.key())
                        .define("living", living)
                        .bind("workspace", within.workspace())
                        .bindList("customers", chunk)
                        .mapTo(String.class)
                        .list());
    }

    private static Optional<ChangeId> lastOn(Handle handle, Change after, Fact fact) {
        return handle.createQuery("""
                        SELECT change_id FROM change_effect
                        WHERE workspace_id = :workspace AND effect_table = :table AND row_id = :rowId
                          AND change_id > :after
                        ORDER BY change_id DESC LIMIT 1
                        """)
                .bind("workspace", after.workspace())
                .bind("table", fact.table().table())
                .bind("rowId", fact.rowId())
                .bind("after", after.id())
                .map(Row.mapper(row -> row.id("change_id", ChangeId::new)))
                .findOne();
    }

    private Optional<Changes.InTheWay> inTheWay(Journal.Entry within, ChangeId later) {
        return changes.find(within.workspace(), later).map(Changes.InTheWay::new);
    }

    private static void putBack(Handle handle, Journal.Entry within, Effect effect, @Nullable String current) {
        if (effect.before() == null) {
            unmake(handle, within, effect.fact());
        } else if (current == null) {
            insert(handle, effect.fact().table(), Json.row(effect.before()));
        } else {
            Map<String, Object> before = Json.row(effect.before());
            update(handle, within, effect.fact(), before, effect.after() == null ? Map.of() : Json.row(effect.after()));
        }
    }

    private static void unmake(Handle handle, Journal.Entry within, Fact fact) {
        switch (fact.table().whenUnmade()) {
            case KEEP -> {}
            case DELETE ->
                handle.createUpdate("DELETE FROM <table> WHERE workspace_id = :workspace AND <key> = :rowId")
                        .define("table", fact.table().table())
                        .define("key", fact.table().key())
                        .bind("workspace", within.workspace())
                        .bind("rowId", fact.table().keyValue(fact.rowId()))
                        .execute();
            case WITHDRAW ->
                handle.createUpdate("""
                        UPDATE <table> SET withdrawn_at = :now WHERE workspace_id = :workspace AND <key> = :rowId
                        """)
                        .define("table", fact.table().table())
                        .define("key", fact.table().key())
                        .bind("workspace", within.workspace())
                        .bind("rowId", fact.table().keyValue(fact.rowId()))
                        .bind("now", within.at())
                        .execute();
        }
    }

    private static void insert(Handle handle, FactTable table, Map<String, Object> row) {
        List<String> columns = List.copyOf(row.keySet());
        handle.createUpdate("INSERT INTO <table> (<columns>) VALUES (<values>)")
                .define("table", table.table())
                .define("columns", String.join(", ", columns))
                .define("values", columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")))
                .bindMap(row)
                .execute();
    }

    /// Puts back what the change changed; what was written since without a change, such as a name that came from Slack,
    /// stays.
    private static void update(
            Handle handle, Journal.Entry within, Fact fact, Map<String, Object> before, Map<String, Object> after) {
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(column -> Objects.equals(before.get(column), after.get(column)));
        if (changed.isEmpty()) {
            return;
        }
        Map<String, Object> values = new HashMap<>();
        changed.forEach(column -> values.put(column, before.get(column)));
        handle.createUpdate("UPDATE <table> SET <sets> WHERE workspace_id = :workspace AND <key> = :rowId")
                .define("table", fact.table().table())
                .define("key", fact.table().key())
                .define(
                        "sets",
                        changed.stream().map(column -> column + " = :" + column).collect(Collectors.joining(", ")))
                .bind("workspace", within.workspace())
                .bind("rowId", fact.table().keyValue(fact.rowId()))
                .bindMap(values)
                .execute();
    }
}
