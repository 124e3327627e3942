package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// Rows of facts as JSON, whatever their table: columns by name, null ones left out, so that an image stays the same
/// when
/// a column is added later.
final class Images {

    private Images() {}

    /// The images of those of these rows that exist, by key. In a transaction the rows stay as they are until its end.
    static Map<String, String> of(Handle handle, WorkspaceId workspace, FactTable table, Collection<String> rowIds) {
        Map<String, String> images = new HashMap<>();
        Chunks.gather(
                        rowIds,
                        chunk -> handle.createQuery("""
                        SELECT * FROM <table> WHERE workspace_id = :workspace AND <key> IN (<ids>) <forUpdate>
                        """)
                                .define("table", table.table())
                                .define("key", table.key())
                                .bind("workspace", workspace)
                                .bindList(
                                        "ids",
                                        chunk.stream().map(table::keyValue).toList())
                                .mapToMap()
                                .list())
                .forEach(row -> images.put(String.valueOf(row.get(table.key())), image(row)));
        return images;
    }

    private static String image(Map<String, Object> row) {
        Map<String, Object> columns = new TreeMap<>(row);
        columns.values().removeIf(java.util.Objects::isNull);
        return Json.write(columns);
    }
}
