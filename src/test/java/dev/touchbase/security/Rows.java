package dev.touchbase.security;

import dev.touchbase.journey.House;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How many rows each table of a house has.
final class Rows {

    private static final Set<String> AT_ANY_TIME = Set.of("counter");

    private Rows() {}

    /// All tables, but for what the app writes by itself to see whether it can.
    static Map<String, Long> of(House house) {
        Map<String, Long> counts = new TreeMap<>();
        house.sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").stream()
                .map(row -> String.valueOf(row.get("name")))
                .filter(table -> !AT_ANY_TIME.contains(table))
                .forEach(table -> counts.put(
                        table,
                        house.count(table.equals("gesture") ? "gesture WHERE gesture_key NOT LIKE 'probe%'" : table)));
        return counts;
    }
}
