package dev.touchbase.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.intake.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest extends SourceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            name,town>Acme,Bonn>                                        commas
            name;town>Acme;Bonn>                                        semicolons
            name~town>Acme~Bonn>                                        tabs
            name;town>"a;b";"c,d,e">                                    semicolons
            name;town>1,5;2,5>3,5;4,5>                                  semicolons
            name>Smith, Jones>Black, White>Green>                       semicolons
            "name","town">"x;y;z","1;2;3">                              commas
            alpha;beta;gamma>1;2;3>4;5;6>                               semicolons
            alpha,beta>1,2>3,4>                                         commas
            sep=;>name;town>Acme;Bonn>                                  semicolons
            "sep=;">name;town>Acme;Bonn>                                semicolons
            """)
    void separators_are_found_by_evidence(String text) throws IOException {
        int end = text.lastIndexOf('>') + 1;
        var table = table(text.substring(0, end).replace('>', '\n').replace('~', '\t'));

        assertThat(table.description())
                .contains("separated by " + text.substring(end).strip());
        assertThat(problems(table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\n\n", "\r\n\r\n"})
    void any_line_end_will_do(String end) throws IOException {
        var table = table(String.join(end, "name,town", "Acme,Bonn", "Bolt,Rom"));

        assertThat(cells(table)).containsExactly(List.of("Acme", "Bonn"), List.of("Bolt", "Rom"));
    }

    @Test
    void line_ends_may_be_mixed_and_lines_are_still_counted_right() throws IOException {
        var table = table("name,town\r\nA,B\nC,D\rE,F\r\n\r\nG,H");

        assertThat(rows(table))
                .containsExactly(
                        Row.of(2, List.of("A", "B")),
                        Row.of(3, List.of("C", "D")),
                        Row.of(4, List.of("E", "F")),
                        Row.of(6, List.of("G", "H")));
    }

    @Test
    void headings_are_found_below_titles_and_blank_rows() throws IOException {
        var table = table("Our customers,,\n\n,,\nas of May,,\nName , Town,Phone\nAcme,Bonn,1\n");

        assertThat(table.headings()).containsExactly("Name", "Town", "Phone");
        assertThat(table.description()).endsWith("headings in line 5");
        assertThat(rows(table)).containsExactly(Row.of(6, List.of("Acme", "Bonn", "1")));
    }

    @Test
    void unknown_headings_are_the_first_row_as_wide_as_the_rest() throws IOException {
        var table = table("A title\nalpha,beta\n1,2\n3,4\n");

        assertThat(table.headings()).containsExactly("alpha", "beta");
    }

    @Test
    void line_breaks_in_quotation_marks_belong_to_the_cell() throws IOException {
        var table = table("name,note\nAcme,\"one\r\ntwo\rthree \"\"4\"\"\"\nBolt,x\n");

        assertThat(rows(table))
                .containsExactly(Row.of(2, List.of("Acme", "one\ntwo\nthree \"4\"")), Row.of(5, List.of("Bolt", "x")));
    }

    @Test
    void too_few_and_too_many_cells_cost_their_row_only() throws IOException {
        var table = table("name,town\nAcme\nBolt,Rom\nCrux,Ulm,Inn,\nDean,Ely,,\n");

        assertThat(problems(table))
                .containsExactly("2: has 1 cell where the headings have 2", "4: has 4 cells where the headings have 2");
        assertThat(cells(table)).contains(List.of("Bolt", "Rom"), List.of("Dean", "Ely"));
    }

    @Test
    void a_comma_behind_the_last_heading_is_no_heading() throws IOException {
        var table = table("name,town,\nAcme,Bonn,\n");

        assertThat(table.headings()).containsExactly("name", "town");
        assertThat(cells(table)).containsExactly(List.of("Acme", "Bonn"));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_costs_its_line_only() throws IOException {
        var table = table("name,town\nAcme,\"Bonn\nBolt,Rom\nCrux,Ulm\n");

        assertThat(problems(table)).containsExactly("2: opens a quotation mark that is never closed");
        assertThat(cells(table)).contains(List.of("Bolt", "Rom"), List.of("Crux", "Ulm"));
    }

    @Test
    void a_quotation_mark_that_a_later_row_closes_costs_its_line_only() throws IOException {
        var table = table("name,town\nAcme,\"Bonn\n\"Bolt\",Rom\nCrux,Ulm\n");

        assertThat(problems(table)).containsExactly("2: opens a quotation mark that is never closed");
        assertThat(cells(table)).contains(List.of("Bolt", "Rom"), List.of("Crux", "Ulm"));
    }

    @Test
    void text_behind_a_closing_quotation_mark_costs_its_line() throws IOException {
        assertThat(problems(table("name,town\n\"Acme\" Ltd,Bonn\nBolt,Rom\n")))
                .containsExactly("2: has text after a closing quotation mark");
    }

    @Test
    void quotation_marks_inside_a_cell_are_text() throws IOException {
        assertThat(cells(table("name,town\n5\" pipes,the \"old\" town\n")))
                .containsExactly(List.of("5\" pipes", "the \"old\" town"));
    }

    @Test
    void nul_characters_cost_their_row() throws IOException {
        assertThat(problems(table("name,town\na\0b,c\nd,e\n"))).containsExactly("2: holds a NUL character");
    }

    @Test
    void what_looks_like_a_formula_a_mention_or_markup_is_a_text_like_any_other() throws IOException {
        var hostile = List.of("=1+1|cmd", "<!channel> *x* <http://x|y> '; drop table customer; --");

        assertThat(cells(table("name,note\n" + String.join(",", hostile) + "\n")))
                .containsExactly(hostile);
    }

    @Test
    void an_endless_line_costs_itself_and_no_memory() throws IOException {
        var table = table("name,town\n" + "x".repeat(3_000_000) + ",y\nBolt,Rom\n");

        assertThat(problems(table)).containsExactly("2: is longer than 1,000,000 characters");
        assertThat(cells(table)).contains(List.of("Bolt", "Rom"));
    }

    @Test
    void the_share_read_grows_from_0_to_1() throws IOException {
        var table = table("name,town\n" + "Acme,Bonn\n".repeat(50_000));
        try (var rows = table.rows()) {
            assertThat(rows.share()).isLessThan(0.5);
            rows.forEachRemaining(row -> {});
            assertThat(rows.share()).isEqualTo(1.0);
        }
    }

    @Test
    void a_table_can_be_read_again_from_its_first_row() throws IOException {
        var table = table("name,town\nAcme,Bonn\n");

        assertThat(rows(table)).isEqualTo(rows(table)).hasSize(1);
    }

    @Test
    void only_headings_are_a_table_without_rows() throws IOException {
        assertThat(rows(table("name,town\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\0\0\0\0", "\uFEFF"})
    void nothing_is_said_to_be_nothing(String text) throws IOException {
        var file = file(text, UTF_8);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> open(file)).withMessageContaining("is empty");
    }

    @Test
    void what_is_no_csv_file_is_called_by_its_name() throws IOException {
        refuses(zip("list.csv"), "is a ZIP archive");
        refuses(zip("xl/workbook.xml"), "is an Excel workbook");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("name\nAcme\n".getBytes(UTF_8));
        }
        refuses(packed.toByteArray(), "is a gzip archive");
        refuses("%PDF-1.7\n".getBytes(UTF_8), "is a PDF");
        refuses("<!DOCTYPE html><table>".getBytes(UTF_8), "is a web page");
        refuses("[{\"name\": \"Acme\"}]".getBytes(UTF_8), "is JSON");
        refuses("\uFEFFBEGIN:VCARD\r\n".getBytes(UTF_8), "is a vCard");
        refuses(new byte[] {1, 2, 3, 4, 5, 6, 7, 1, 2, 3}, "is not a text file");
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        Path nowhere = folder.resolve("nowhere.csv");

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> open(nowhere)).withMessageContaining("no file");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> open(folder)).withMessageContaining("a folder");
    }

    private void refuses(byte[] bytes, String because) throws IOException {
        var file = file(bytes);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> open(file)).withMessageContaining(because);
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("name\nAcme\n".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
