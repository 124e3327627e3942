package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// Looks at every statement that the compiled store holds, whether a test runs it or not.
class StatementsTest {

    private static final Pattern STATEMENT = Pattern.compile("^\\s*(SELECT|INSERT|UPDATE|DELETE|WITH|FROM)\\b");
    private static final Pattern TENANT = Pattern.compile(
            "\\b(FROM|JOIN|INTO|UPDATE)\\s+(?!workspace\\b|pg_\\w+\\b|information_schema\\b|sqlite_master\\b|flyway_)(<table>|[a-z_]+)");
    private static final Pattern BOUND =
            Pattern.compile("workspace_id = :workspace|\\(workspace_id,[^)]*\\)\\s+(VALUES|SELECT)|<columns>");

    /// The one look across all workspaces: whether there is anything to ask Slack's identity for. It tells nothing
    /// else.
    private static final String ACROSS = "SELECT 1 FROM outbox\nWHERE state IN";

    @Test
    void every_statement_on_a_tenants_table_binds_the_workspace() throws Exception {
        List<String> unbound = statements()
                .filter(sql -> TENANT.matcher(sql).find())
                .filter(sql -> !BOUND.matcher(sql).find() && !sql.startsWith(ACROSS))
                .toList();

        assertThat(unbound)
                .as("statements that could see another workspace: add `workspace_id = :workspace`")
                .isEmpty();
    }

    @Test
    void the_search_for_statements_finds_them() throws Exception {
        assertThat(statements().count()).isGreaterThan(90);
        assertThat(statements()).anyMatch(sql -> sql.startsWith(ACROSS));
        assertThat(BOUND.matcher("SELECT * FROM customer WHERE id = :id").find())
                .isFalse();
    }

    @Test
    void no_statement_uses_what_one_of_the_databases_reads_differently() throws Exception {
        Set<String> strange = new TreeSet<>();
        statements()
                .forEach(sql -> Stream.of(
                                "now()",
                                "current_timestamp",
                                "insert or ",
                                "lower(",
                                "upper(",
                                "json_",
                                "->>",
                                "ilike",
                                " glob ",
                                "offset ")
                        .filter(sql.toLowerCase(java.util.Locale.ROOT)::contains)
                        .forEach(word -> strange.add(word + " in: " + sql)));

        assertThat(strange).isEmpty();
    }

    private static Stream<String> statements() throws IOException, URISyntaxException {
        Path classes = Path.of(Database.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.list(classes.resolve("dev/touchbase/store"))) {
            return files.filter(file -> file.toString().endsWith(".class")).toList().stream()
                    .flatMap(StatementsTest::texts)
                    .filter(text -> STATEMENT.matcher(text).find());
        }
    }

    private static Stream<String> texts(Path file) {
        try {
            return StreamSupport.stream(
                            ClassFile.of().parse(file).constantPool().spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
