package dev.touchbase.sources;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextEncodingTest extends SourceTest {

    private static final String GERMAN = "name,town\r\nMüller & Söhne,Köln\r\nWeiß – \"Größe\",Österreich\r\n";

    @ParameterizedTest
    @CsvSource(textBlock = """
            UTF-8,        ,         UTF-8
            UTF-8,        mark,     UTF-8
            UTF-16LE,     mark,     UTF-16LE
            UTF-16BE,     mark,     UTF-16BE
            UTF-16LE,     ,         UTF-16LE
            UTF-16BE,     ,         UTF-16BE
            UTF-32LE,     mark,     UTF-32LE
            windows-1252, ,         windows-1252
            """)
    void tells_encodings_apart(String written, String mark, String read) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(((mark == null ? "" : "\uFEFF") + GERMAN).getBytes(Charset.forName(written)));

        var table = open(file(bytes.toByteArray()));

        assertThat(table.description()).startsWith(read + ",");
        assertThat(table.headings()).containsExactly("name", "town");
        assertThat(cells(table))
                .containsExactly(List.of("Müller & Söhne", "Köln"), List.of("Weiß – \"Größe\"", "Österreich"));
    }

    @Test
    void a_single_accent_in_latin_1_is_enough() throws IOException {
        assertThat(cells(open(file("id,name\n1,english\n2,café\n", ISO_8859_1))))
                .containsExactly(List.of("1", "english"), List.of("2", "café"));
    }

    @Test
    void an_accent_far_behind_the_sample_still_decides() throws IOException {
        var text = "id,name\n" + "1,plain\n".repeat(50_000) + "2,Zoë\n";

        var last = rows(open(file(text, ISO_8859_1))).getLast();

        assertThat(last.cells()).containsExactly("2", "Zoë");
        assertThat(last.line()).isEqualTo(50_002);
    }

    @Test
    void other_scripts_are_guessed_and_said_to_be_a_guess() throws IOException {
        var text = "name,town\nООО Рога и копыта,Черноморск\nЗАО Столица мира,Санкт-Петербург\n";

        var table = open(file(text, Charset.forName("windows-1251")));

        assertThat(table.description()).contains("(a guess");
        assertThat(cells(table)).contains(List.of("ООО Рога и копыта", "Черноморск"));
    }

    @Test
    void what_the_user_names_is_used() throws IOException {
        var file = file("name\nŁódź\n", Charset.forName("ISO-8859-2"));

        assertThat(cells(open(file, Charset.forName("ISO-8859-2")))).containsExactly(List.of("Łódź"));
    }

    @Test
    void a_named_encoding_still_leaves_the_mark_out() throws IOException {
        assertThat(open(file("\uFEFFname\nx\n", UTF_16LE), UTF_16LE).headings()).containsExactly("name");
        assertThat(open(file("\uFEFFname\nx\n", UTF_8), UTF_8).headings()).containsExactly("name");
    }

    @Test
    void damage_in_utf_8_costs_its_row_and_is_never_replaced() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("name\nMüller\nGrün\n".getBytes(UTF_8));
        bytes.writeBytes(new byte[] {'B', (byte) 0xFC, 'r', 'o', '\n'});
        bytes.writeBytes("Böll\n".getBytes(UTF_8));

        var table = open(file(bytes.toByteArray()));

        assertThat(problems(table)).containsExactly("4: holds bytes that are no text in UTF-8");
        assertThat(cells(table)).contains(List.of("Müller"), List.of("Grün"), List.of("Böll"));
    }

    @Test
    void a_file_that_promises_utf_8_by_its_mark_keeps_the_promise_or_says_where_not() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\uFEFFname\n".getBytes(UTF_8));
        bytes.writeBytes("Müller\n".getBytes(ISO_8859_1));

        assertThat(problems(open(file(bytes.toByteArray()))))
                .containsExactly("2: holds bytes that are no text in UTF-8");
    }

    @Test
    void a_byte_that_windows_1252_does_not_have_costs_its_row() throws IOException {
        var table = open(file(new byte[] {
            'n', 'a', 'm', 'e', '\n', 'a', (byte) 0x81, 'b', '\n', 'c', (byte) 0xE9, 'd', '\n',
        }));

        assertThat(problems(table)).containsExactly("2: holds bytes that are no text in windows-1252");
        assertThat(cells(table)).contains(List.of("céd"));
    }

    @Test
    void a_replacement_character_that_was_in_the_file_before_stays() throws IOException {
        assertThat(cells(open(file("name\nM\uFFFDller\n", UTF_8)))).containsExactly(List.of("M\uFFFDller"));
    }

    @Test
    void utf_16_that_stops_inside_a_character_says_so() throws IOException {
        var whole = "\uFEFFname\nab\n".getBytes(UTF_16BE);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(whole);
        bytes.write(0);

        assertThat(problems(open(file(bytes.toByteArray())))).hasSize(1);
    }
}
