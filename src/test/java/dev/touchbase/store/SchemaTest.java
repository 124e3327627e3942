package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SchemaTest extends StoreTest {

    SchemaTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void every_table_is_a_table_of_facts_or_named_as_none() {
        Set<String> listed = new TreeSet<>(FactTable.NO_FACTS);
        Arrays.stream(FactTable.values()).map(FactTable::table).forEach(listed::add);

        assertThat(listed)
                .as("a new table joins FactTable, if undo must put its rows back, or else FactTable.NO_FACTS")
                .containsExactlyElementsOf(columns().keySet());
        assertThat(FactTable.NO_FACTS)
                .doesNotContainAnyElementsOf(
                        Arrays.stream(FactTable.values()).map(FactTable::table).toList());
    }

    @Test
    void every_table_carries_its_workspace() {
        assertThat(columns())
                .allSatisfy((table, columns) ->
                        assertThat(columns).as(table).containsKey(table.equals("workspace") ? "id" : "workspace_id"));
    }

    @Test
    void every_column_is_a_number_or_a_text() {
        assertThat(columns().values().stream().flatMap(columns -> columns.values().stream()))
                .allMatch(type -> type.equals("bigint") || type.equals("text"));
    }

    @Test
    void facts_have_the_columns_that_the_journal_relies_on() {
        assertThat(FactTable.values()).allSatisfy(fact -> {
            Map<String, String> columns = columns().get(fact.table());
            assertThat(columns).as(fact.table()).containsKey(fact.key());
            assertThat(columns.containsKey("withdrawn_at"))
                    .as(fact.table())
                    .isEqualTo(fact.whenUnmade() == FactTable.WhenUnmade.WITHDRAW);
            assertThat(columns.containsKey("customer_id") && fact != FactTable.CLAIM)
                    .as(fact.table())
                    .isEqualTo(fact.hangsOnCustomer());
            assertThat(columns.get(fact.key()))
                    .as(fact.table())
                    .isEqualTo(fact.keyValue("1") instanceof Long ? "bigint" : "text");
        });
    }

    private Map<String, Map<String, String>> columns() {
        String sql = kind == TestDatabase.Kind.SQLITE ? """
                  SELECT m.name AS tab, i.name AS col, lower(i.type) AS typ FROM sqlite_master m
                  JOIN pragma_table_info(m.name) i WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'
                  """ : """
                  SELECT table_name AS tab, column_name AS col, data_type AS typ FROM information_schema.columns
                  WHERE table_schema = 'public'
                  """;
        List<Map<String, Object>> rows =
                database.read(handle -> handle.createQuery(sql).mapToMap().list());
        return rows.stream()
                .filter(row -> !row.get("tab").equals("flyway_schema_history"))
                .collect(Collectors.groupingBy(
                        row -> (String) row.get("tab"),
                        TreeMap::new,
                        Collectors.toMap(row -> (String) row.get("col"), row -> (String) row.get("typ"))));
    }
}
