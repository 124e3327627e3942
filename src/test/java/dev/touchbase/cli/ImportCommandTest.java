package dev.touchbase.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.Workspace;
import dev.touchbase.store.Database;
import dev.touchbase.store.SqlCustomers;
import dev.touchbase.store.SqlTouchpoints;
import dev.touchbase.store.SqlWorkspaces;
import dev.touchbase.store.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `./touchbase import` from typed words to printed words.
class ImportCommandTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");

    private final String location = TestDatabase.sqliteFile().toString();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(Object... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var console = new Console(
                Map.of("TOUCHBASE_DATABASE", location), new PrintWriter(out, true), new PrintWriter(err, true));
        var line = ImportCommand.commandLine(console, InstantSource.fixed(NOW));
        line.setOut(console.out()).setErr(console.err());
        List<String> typed = new ArrayList<>();
        for (Object word : words) {
            typed.add(word.toString());
        }
        return line.execute(typed.toArray(String[]::new));
    }

    private long customers() {
        try (Database database = Database.open(location, InstantSource.fixed(NOW))) {
            Workspace workspace = new SqlWorkspaces(database).single(NOW);
            return new SqlCustomers(database).countOpen(workspace.id());
        }
    }

    @Test
    void three_exports_of_one_list_are_one_list() throws IOException {
        String list = "Id;Firma;Ort\r\nK1;Müller & Söhne;Köln\r\nK2;Größe 5;Österreich\r\n";
        Path utf8 = file("list.csv", "\uFEFF" + list.replace(';', ','));
        Path latin = Files.write(folder.resolve("liste.csv"), list.getBytes(Charset.forName("windows-1252")));
        Path wide = Files.write(
                folder.resolve("list.txt"), ("\uFEFF" + list.replace(';', '\t')).getBytes(Charset.forName("UTF-16LE")));

        assertThat(run("customers", utf8)).isZero();
        assertThat(out.toString())
                .contains("read as UTF-8, separated by commas")
                .contains("2 rows: 2 new, 0 changed");
        assertThat(run("customers", latin)).isZero();
        assertThat(out.toString())
                .contains("windows-1252, separated by semicolons")
                .contains("0 new, 0 changed, 2 unchanged");
        assertThat(run("customers", wide)).isZero();
        assertThat(out.toString()).contains("UTF-16LE, separated by tabs").contains("0 new, 0 changed, 2 unchanged");
        assertThat(customers()).isEqualTo(2);
    }

    @Test
    void a_dry_run_says_the_same_and_writes_nothing() throws IOException {
        Path list = file("list.csv", "Name,Fax\nAcme,1\n,2\n");

        assertThat(run("customers", list, "--dry-run")).isZero();
        assertThat(out.toString())
                .contains("Used: Name is the name.")
                .contains("Not used: Fax.")
                .contains("line 3 has neither a name nor an e-mail address")
                .contains("2 rows: 1 new, 0 changed, 0 unchanged, 1 refused. Nothing was written");
        assertThat(customers()).isZero();

        assertThat(run("customers", list)).isZero();
        assertThat(out.toString()).contains("1 new").doesNotContain("Nothing was written");
        assertThat(customers()).isEqualTo(1);
    }

    @Test
    void contacts_that_happened_become_touchpoints() throws IOException {
        Path list = file(
                "calls.csv",
                "Order ID,Customer,Employee,Order date,Value\n1,Acme,Nancy,1996-07-04 00:00:00.000,440.0\n");

        assertThat(run("touchpoints", list)).isEqualTo(2);
        assertThat(err.toString()).contains("--channel phone --direction outbound --purpose follow-up");
        assertThat(run("touchpoints", list, "--channel", "call", "--direction", "out", "--purpose", "order"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("(--create makes unknown ones)").contains("1 refused");
        assertThat(run(
                        "touchpoints",
                        list,
                        "--channel=phone",
                        "--direction=inbound",
                        "--purpose=order",
                        "--outcome=sold",
                        "--create",
                        "--source",
                        "shop"))
                .isZero();
        assertThat(out.toString())
                .contains("channel phone, direction inbound, purpose order, outcome sold, source \"shop\"")
                .contains("1 unknown customer was made")
                .contains("Staff made")
                .contains("1 row: 1 new");
        try (Database database = Database.open(location, InstantSource.fixed(NOW))) {
            var workspace = new SqlWorkspaces(database).single(NOW).id();
            assertThat(new SqlTouchpoints(database).known(workspace, "shop", "orderid:1"))
                    .isTrue();
        }
    }

    @Test
    void fifty_refused_rows_are_shown_and_all_are_written_where_that_was_asked_for() throws IOException {
        Path list = file(
                "list.csv",
                "Name,Stage\nAcme,lead\n"
                        + IntStream.range(0, 60).mapToObj(i -> "x,happy\n").collect(Collectors.joining()));
        Path refused = folder.resolve("refused.csv");

        assertThat(run("customers", list, "--refused", refused)).isZero();

        assertThat(out.toString().lines().filter(line -> line.startsWith("  line")))
                .hasSize(50);
        assertThat(out.toString()).contains("and 10 more").contains("60 refused");
        assertThat(Files.readAllLines(refused, UTF_8)).hasSize(61).contains("line,reason");
    }

    @Test
    void opt_outs_that_are_not_taken_over_are_said_to_be_missing() throws IOException {
        run("customers", file("list.csv", "Name,Do Not Call,HasOptedOutOfEmail\nAcme,1,1\n"));

        assertThat(out.toString()).contains("Opt-outs are not taken over from Do Not Call, HasOptedOutOfEmail");
    }

    @Test
    void what_a_file_says_cannot_move_the_cursor() throws IOException {
        run("customers", file("list.csv", "Name,Stage,\u001B[2J\nAcme,\u001B[31mred\n"));

        assertThat(out.toString() + err).doesNotContain("\u001B");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            customers                                 | 2 | FILE
            customers list.csv --map Nome=name        | 2 | There is no heading "Nome". Take one of: Name, Date.
            customers list.csv --map Name=nom         | 2 | There is no field "nom". Take one of: id, record, name
            customers list.csv --encoding UTF-9       | 2 | "UTF-9" is no encoding
            customers list.csv --colour red           | 2 | --colour
            touchpoints list.csv --channel smoke      | 2 | --channel "smoke" is none of: phone, email
            touchpoints list.csv --dates ymd          | 2 | --dates "ymd" is none of: dmy, mdy
            touchpoints list.csv --source slack       | 2 | --source
            customers nowhere.csv                     | 1 | There is no file
            customers empty.csv                       | 1 | empty.csv is empty.
            customers heads.csv                       | 1 | heads.csv has headings and no rows.
            suppliers list.csv                        | 2 | suppliers
            ''                                        | 2 | Say what to import: customers, touchpoints or staff.
            """)
    void what_cannot_be_done_is_said_in_a_sentence(String words, int exit, String sentence) throws IOException {
        file("list.csv", "Name,Date\nAcme,2026-11-02\n");
        file("empty.csv", "");
        file("heads.csv", "Name\n");
        Object[] typed = words.isEmpty()
                ? new Object[0]
                : Arrays.stream(words.split(" "))
                        .map(word -> word.endsWith(".csv") ? folder.resolve(word) : word)
                        .toArray();

        assertThat(run(typed)).isEqualTo(exit);
        assertThat(out.toString() + err).contains(sentence);
        assertThat(customers()).isZero();
    }

    @Test
    void long_imports_say_how_far_they_are() throws IOException {
        Path list = file(
                "list.csv",
                "Customer,Date,Note\n"
                        + IntStream.range(0, 6_000)
                                .mapToObj(i -> "Acme,2026-11-02,note " + i + "\n")
                                .collect(Collectors.joining()));

        run("touchpoints", list, "--channel=phone", "--direction=out", "--purpose=check-in", "--create");

        assertThat(err.toString()).contains("50 % (").contains("100 % (6,000 rows)");
        assertThat(out.toString()).contains("6,000 rows: 6,000 new");
    }

    @Test
    void the_database_may_be_named() throws IOException {
        Path other = folder.resolve("other.db");

        assertThat(run("customers", file("list.csv", "Name\nAcme\n"), "--database", other))
                .isZero();

        assertThat(other).exists();
        assertThat(customers()).isZero();
    }

    @Test
    void a_dry_run_makes_no_database() throws IOException {
        Path other = folder.resolve("other.db");

        assertThat(run("customers", file("list.csv", "Name\nAcme\n"), "--dry-run", "--database", other))
                .isZero();

        assertThat(out.toString()).contains("1 new");
        assertThat(other).doesNotExist();
    }
}
