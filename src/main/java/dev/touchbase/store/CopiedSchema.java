package dev.touchbase.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables of a migrated PostgreSQL as its own catalogue knows them, each after those that it refers to.
///
/// @param version how far it is migrated
/// @param ownReferences by table, the constraints with which it refers to itself
record CopiedSchema(String version, List<Table> tables, Map<String, List<String>> ownReferences) {

    /// A table.
    record Table(String name, List<Column> columns) {

        String select() {
            return "SELECT " + names() + " FROM " + quoted(name);
        }

        String insert() {
            return "INSERT INTO " + quoted(name) + " (" + names() + ") VALUES ("
                    + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        }

        long count(Connection connection) throws SQLException {
            return Long.parseLong(
                    texts(connection, "SELECT count(*) FROM " + quoted(name)).getFirst());
        }

        private String names() {
            return columns.stream().map(column -> quoted(column.name)).collect(Collectors.joining(", "));
        }
    }

    /// A column, which holds numbers or text.
    record Column(String name, boolean number) {

        @Nullable
        Object value(ResultSet row, int index) throws SQLException {
            if (!number) {
                return row.getString(index);
            }
            long value = row.getLong(index);
            return row.wasNull() ? null : (Object) value;
        }

        int sqlType() {
            return number ? Types.BIGINT : Types.VARCHAR;
        }
    }

    private static final String VERSION =
            "SELECT version FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1";

    static CopiedSchema of(Connection postgres) throws SQLException {
        Map<String, List<Column>> columns = columns(postgres);
        Map<String, Set<String>> needs = new TreeMap<>();
        Map<String, List<String>> own = new LinkedHashMap<>();
        columns.keySet().forEach(table -> needs.put(table, new TreeSet<>()));
        for (List<String> reference : rows(postgres, """
                SELECT c.relname, r.relname, f.conname FROM pg_constraint f
                  JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class r ON r.oid = f.confrelid
                WHERE f.contype = 'f' AND c.relnamespace = current_schema()::regnamespace
                """)) {
            if (reference.get(0).equals(reference.get(1))) {
                own.computeIfAbsent(reference.get(0), table -> new ArrayList<>())
                        .add(reference.get(2));
            } else {
                needs.get(reference.get(0)).add(reference.get(1));
            }
        }
        List<Table> tables = inOrder(needs).stream()
                .map(name -> new Table(name, columns.get(name)))
                .toList();
        return new CopiedSchema(texts(postgres, VERSION).getFirst(), tables, own);
    }

    Table table(String name) {
        return tables.stream()
                .filter(table -> table.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// @throws IllegalStateException in one sentence, when the file holds something else than there is room for here
    void mustFit(Connection sqlite) throws SQLException {
        List<String> found =
                texts(sqlite, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        String written =
                found.contains("flyway_schema_history") ? texts(sqlite, VERSION).getFirst() : "none";
        if (!written.equals(version)) {
            throw new IllegalStateException(
                    "The file has schema version %s, and this Touchbase %s: start this Touchbase on the file once, so that both are the same."
                            .formatted(written, version));
        }
    }

    /// @throws IllegalStateException in one sentence, when a table has a row
    void mustBeEmpty(Connection postgres) throws SQLException {
        for (Table table : tables) {
            if (!texts(postgres, "SELECT 1 FROM " + quoted(table.name) + " LIMIT 1")
                    .isEmpty()) {
                throw new IllegalStateException("The PostgreSQL database is not empty (its table " + table.name
                        + " has rows), so nothing was copied: name an empty one.");
            }
        }
    }

    /// A row may then be written before the one of its own table that it refers to.
    void deferOwnReferences(Connection postgres) throws SQLException {
        alterOwnReferences(postgres, "DEFERRABLE INITIALLY DEFERRED");
    }

    /// Checks them, and has them checked at each statement again.
    void checkOwnReferences(Connection postgres) throws SQLException {
        execute(postgres, "SET CONSTRAINTS ALL IMMEDIATE");
        alterOwnReferences(postgres, "NOT DEFERRABLE");
    }

    private void alterOwnReferences(Connection postgres, String how) throws SQLException {
        for (Map.Entry<String, List<String>> table : ownReferences.entrySet()) {
            for (String constraint : table.getValue()) {
                execute(
                        postgres,
                        "ALTER TABLE %s ALTER CONSTRAINT %s %s"
                                .formatted(quoted(table.getKey()), quoted(constraint), how));
            }
        }
    }

    private static Map<String, List<Column>> columns(Connection postgres) throws SQLException {
        Map<String, List<Column>> columns = new TreeMap<>();
        for (List<String> column : rows(postgres, """
                SELECT table_name, column_name, data_type FROM information_schema.columns
                WHERE table_schema = current_schema() AND table_name <> 'flyway_schema_history'
                ORDER BY table_name, ordinal_position
                """)) {
            columns.computeIfAbsent(column.get(0), table -> new ArrayList<>())
                    .add(new Column(column.get(1), column.get(2).equals("bigint")));
        }
        return columns;
    }

    private static List<String> inOrder(Map<String, Set<String>> needs) {
        List<String> order = new ArrayList<>();
        while (order.size() < needs.size()) {
            List<String> ready = needs.keySet().stream()
                    .filter(table -> !order.contains(table) && order.containsAll(needs.get(table)))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + needs);
            }
            order.addAll(ready);
        }
        return order;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        return rows(connection, sql).stream().map(List::getFirst).toList();
    }

    private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
