package dev.touchbase.slack.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MrkdwnTest {

    @Test
    void the_reader_of_this_test_sees_what_slack_would_format() {
        assertThat(SlackReads.in("*b* _i_ ~s~ `c` <!here>\n> q @here"))
                .containsExactlyInAnyOrder("<!here>", "*b*", "_i_", "~s~", "`c`", "> ".strip(), "@here");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_that_people_type_pings_links_or_formats(String typed) {
        assertThat(SlackReads.in(Mrkdwn.text(typed).toString())).isEmpty();
        assertThat(Mrkdwn.text(typed).toString()).doesNotContain("\n", "\r", "\0", "\u202E");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_that_people_type_gets_out_of_a_template(String typed) {
        Mrkdwn line = Mrkdwn.md("looked after by {0}; {1} too", typed, Mrkdwn.mention("U1"));
        assertThat(SlackReads.in(line.toString())).containsExactly("<@U1>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothing_that_people_type_gets_out_of_a_link(String typed) {
        assertThat(SlackReads.in(
                        Mrkdwn.link("https://touchbase.example/a", typed).toString()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("<https://touchbase.example/a|");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void every_line_of_a_quoted_note_is_a_quote(String typed) {
        String quoted = Mrkdwn.quote(typed).toString();
        assertThat(quoted.lines()).allSatisfy(line -> assertThat(line).startsWith("> "));
        assertThat(SlackReads.in(quoted)).allMatch(">"::equals);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_cut_leaves_no_half_escape_token_or_letter(String typed) {
        Mrkdwn whole = Mrkdwn.md("{0} {1} {2}", Mrkdwn.mention("U1"), typed, Mrkdwn.mention("U2"));
        for (int most = 1; most < 60; most++) {
            String cut = whole.cut(most).toString();
            assertThat(cut).hasSizeLessThanOrEqualTo(most).doesNotContainPattern("&(?!amp;|lt;|gt;)");
            assertThat(cut.codePoints().filter(letter -> Character.getType(letter) == Character.SURROGATE))
                    .isEmpty();
            assertThat(cut.chars().filter(sign -> sign == '<').count())
                    .isEqualTo(cut.chars().filter(sign -> sign == '>').count());
        }
    }

    static Stream<String> hostile() {
        return Hostile.texts();
    }

    @Test
    void usual_text_stays_as_it_was_typed() {
        Stream.of(
                        "first_last@acme.example",
                        "2*3*4 = 24",
                        "a * b",
                        "Müller & Söhne".replace(" & ", " und "),
                        "10:30",
                        "#12",
                        "a_b",
                        "Ann @ Acme")
                .forEach(typed -> assertThat(Mrkdwn.text(typed)).hasToString(typed));
    }

    @Test
    void three_signs_are_escaped_once() {
        assertThat(Mrkdwn.text("Smith & Sons <x> &lt;")).hasToString("Smith &amp; Sons &lt;x&gt; &amp;lt;");
    }

    @Test
    void a_template_formats_and_its_arguments_are_filled_once() {
        assertThat(Mrkdwn.md("*{0}* has {1} of {2}", "Acme", 3, Mrkdwn.md("_{0}_", "{1}")))
                .hasToString("*Acme* has 3 of _{1}_");
    }

    @Test
    void a_template_wants_as_many_arguments_as_places() {
        assertThatThrownBy(() -> Mrkdwn.md("{0} and {1}", "a")).hasMessageContaining("No argument");
        assertThatThrownBy(() -> Mrkdwn.md("{0}", "a", "b")).hasMessageContaining("no place");
        assertThatThrownBy(() -> Mrkdwn.md("{name}", "a")).hasMessageContaining("No argument");
        assertThatThrownBy(() -> Mrkdwn.md("{0}", 1.5)).hasMessageContaining("can't show");
    }

    @Test
    void only_web_addresses_and_slack_ids_make_tokens() {
        assertThatThrownBy(() -> Mrkdwn.link("javascript:alert(1)", "x")).hasMessageContaining("Only web addresses");
        assertThatThrownBy(() -> Mrkdwn.mention("U1> <!here")).hasMessageContaining("Not a Slack id");
        assertThat(Mrkdwn.link("https://a.example/x|y>z&q", "a|b"))
                .hasToString("<https://a.example/x%7Cy%3Ez&amp;q|ab>");
    }

    @Test
    void a_number_can_be_tapped_and_nonsense_is_text() {
        assertThat(Mrkdwn.phone("+442079460000", "+44 20 7946 0000"))
                .hasToString("<tel:+442079460000|+44 20 7946 0000>");
        assertThat(Mrkdwn.phone("ask <b>Ann</b>", "ask <b>Ann</b>")).hasToString("ask &lt;b&gt;Ann&lt;/b&gt;");
    }

    @Test
    void times_are_written_in_the_readers_zone() {
        Mrkdwn date = Mrkdwn.date(
                Instant.parse("2026-11-22T23:30:00Z"), ZoneId.of("Europe/Berlin"), LocalDate.of(2026, 11, 22));
        assertThat(date).hasToString("Mon 23 Nov, 00:30");
    }

    @Test
    void parts_are_joined_as_people_list_things() {
        List<Mrkdwn> three = List.of(Mrkdwn.text("a"), Mrkdwn.text("b"), Mrkdwn.text("c"));
        assertThat(Mrkdwn.and(three)).hasToString("a, b and c");
        assertThat(Mrkdwn.and(three.subList(0, 1))).hasToString("a");
        assertThat(Mrkdwn.and(List.of())).isEqualTo(Mrkdwn.EMPTY);
        assertThat(Mrkdwn.lines(three.get(0), Mrkdwn.EMPTY, three.get(1))).hasToString("a\nb");
    }

    @Test
    void piles_of_marks_are_cut_and_accents_stay() {
        assertThat(Mrkdwn.text("e\u0301" + "\u0351".repeat(50)).toString()).hasSize(4);
        assertThat(Mrkdwn.text("Zoe\u0308 Việt")).hasToString("Zoe\u0308 Việt");
    }
}
