package dev.touchbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.WiredStore;
import dev.touchbase.sandbox.SampleWorkspace;
import dev.touchbase.store.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopyToCommandTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final StringWriter said = new StringWriter();
    private final Path file = TestDatabase.sqliteFile();
    private final String target = TestDatabase.postgresUrl();

    @BeforeEach
    void sampleFirm() {
        SandboxData.furnish(file.toString(), InstantSource.fixed(NOW), SampleWorkspace.create());
    }

    @Test
    void the_sample_firm_arrives_whole_and_the_file_stays_as_it_was() throws IOException, SQLException {
        byte[] before = Files.readAllBytes(file);

        assertThat(copy(file.toString(), target)).isZero();

        assertThat(said.toString())
                .containsPattern("customer +12 +[0-9a-f]{16}")
                .contains("compared row by row", "Next: set TOUCHBASE_DATABASE")
                .doesNotContain("?user=");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        for (String table : List.of("customer", "touchpoint", "check_in", "suppression", "customer_word")) {
            assertThat(rows("jdbc:sqlite:" + file, table)).isNotEmpty().isEqualTo(rows(target, table));
        }
    }

    @Test
    void a_database_that_is_not_empty_is_left_alone() throws SQLException {
        try (var other = new WiredStore(target, InstantSource.system())) {
            other.workspaces.single(NOW);
        }

        assertThat(copy(file.toString(), target)).isEqualTo(1);

        assertThat(said.toString())
                .contains("is not empty (its table workspace has rows)")
                .hasLineCount(1);
        assertThat(rows(target, "customer")).isEmpty();
    }

    @Test
    void a_file_that_is_served_is_not_copied() {
        try (var serving = new WiredStore(file.toString(), InstantSource.system())) {
            serving.database.lockForServing();

            assertThat(copy(file.toString(), target)).isEqualTo(1);
        }
        assertThat(said.toString()).contains("stop it first").hasLineCount(1);
    }

    @Test
    void what_can_not_be_copied_or_copied_to_is_wrong_usage() {
        assertThat(copy(file + ".missing", target)).isEqualTo(2);
        assertThat(copy(target, target)).isEqualTo(2);
        assertThat(copy(file.toString(), "elsewhere.db")).isEqualTo(2);
        assertThat(copy(file.toString(), "jdbc:postgresql://u:sesame@db/x")).isEqualTo(2);

        assertThat(said.toString())
                .contains("There is no database", "names a PostgreSQL already", "jdbc:postgresql://…")
                .doesNotContain("sesame");
    }

    private int copy(String from, String to) {
        var writer = new PrintWriter(said, true);
        return Touchbase.run(new Console(Map.of("TOUCHBASE_DATABASE", from), writer, writer), "copy-to", to);
    }

    private static List<String> rows(String url, String table) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT * FROM " + table)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(result.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
            return rows.stream().sorted().toList();
        }
    }
}
