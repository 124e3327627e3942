package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FullFileTest {

    @Test
    void a_transaction_that_a_full_disk_has_ended_keeps_nothing_of_what_its_caller_writes_after() {
        try (var database = TestDatabase.sqlite()) {
            FullFile.fill(database);
            assertThatThrownBy(() -> database.inTransaction(() -> {
                        workspace(database, 1, "before");
                        assertThatThrownBy(
                                        () -> database.inTransaction(() -> workspace(database, 2, "x".repeat(9_000))))
                                .hasMessageContaining("SQLITE_FULL");
                        return workspace(database, 3, "after");
                    }))
                    .hasMessageContaining("has taken this transaction back");
            FullFile.free(database);

            assertThat(names(database)).isEmpty();
            workspace(database, 4, "later");
            assertThat(names(database)).containsExactly("later");
        }
    }

    private static int workspace(Database database, long id, String name) {
        return database.write(handle -> handle.createUpdate(
                        "INSERT INTO workspace (id, name, settings_version, created_at) VALUES (:id, :name, 0, 0)")
                .bind("id", id)
                .bind("name", name)
                .execute());
    }

    private static java.util.List<String> names(Database database) {
        return database.read(handle -> handle.createQuery("SELECT name FROM workspace")
                .mapTo(String.class)
                .list());
    }
}
