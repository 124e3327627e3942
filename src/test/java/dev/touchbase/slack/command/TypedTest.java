package dev.touchbase.slack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.touchbase.slack.view.Hostile;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', emptyValue = "", textBlock = """
            log acme call                            => log acme call                => log acme call
            <@U1|sam> hi                             => @sam hi                      => @(U1 @sam) hi
            <@U1>                                    => @Sam Reed                    => @(U1 @Sam Reed)
            <@W9>                                    => @W9                          => @(W9 @W9)
            <@U1|sam>,<@U2|ann>                      => @sam,@ann                    => @(U1 @sam) , @(U2 @ann)
            by<@U1|sam>now                           => by@samnow                    => by @(U1 @sam) now
            <#C1|general>                            => #general                     => #(C1 #general)
            <#C1|>                                   => #C1                          => #(C1 #C1)
            <mailto:a@b.example|a@b.example>         => a@b.example                  => link(mailto:a@b.example a@b.example)
            <tel:+49301|030 1>                       => 030 1                        => link(tel:+49301 030 1)
            <https://a.example/x?a=1&amp;b=2>        => https://a.example/x?a=1&b=2  => link(https://a.example/x?a=1&b=2 https://a.example/x?a=1&b=2)
            <https://a.example|our page> ok          => our page ok                  => link(https://a.example our page) ok
            <!here> all                              => @here all                    => @here all
            <!subteam^S1|@team>                      => @team                        => @team
            <!date^1^{date}|21 Sep>                  => 21 Sep                       => 21 Sep
            a &amp; b &lt;c&gt;                      => a & b <c>                    => a & b <c>
            &amp;lt;                                 => &lt;                         => &lt ;
            1 < 2 > 0                                => 1 < 2 > 0                    => 1 < 2 > 0
            <                                        => <                            => <
            <>                                       => <>                           => <>
            <|x>                                     => <|x>                         => <|x>
            <@>                                      => <@>                          => <@>
            a<b                                      => a<b                          => a<b
            "Acme Ltd" call                          => "Acme Ltd" call              => q(Acme Ltd) call
            “Acme Ltd” call                          => “Acme Ltd” call              => q(Acme Ltd) call
            „Müller GmbH“ Anruf                      => „Müller GmbH“ Anruf          => q(Müller GmbH) Anruf
            «Acme» call                              => «Acme» call                  => q(Acme) call
            »Acme« call                              => »Acme« call                  => q(Acme) call
            'Acme Ltd' call                          => 'Acme Ltd' call              => q(Acme Ltd) call
            ‘Acme Ltd’ call                          => ‘Acme Ltd’ call              => q(Acme Ltd) call
            "Acme Ltd”, call                         => "Acme Ltd”, call             => q(Acme Ltd) call
            "Acme "Best" Ltd" call                   => "Acme "Best" Ltd" call       => q(Acme "Best) Ltd" call
            "acme call                               => "acme call                   => "acme call
            o'brien didn't                           => o'brien didn't               => o'brien didn't
            'tis fine                                => 'tis fine                    => 'tis fine
            rock 'n' roll                            => rock 'n' roll                => rock q(n) roll
            "" x                                     => "" x                         => q() x
            acme;beta ; gamma;                       => acme;beta ; gamma;           => acme ; beta ; gamma ;
            "a;b";c                                  => "a;b";c                      => q(a;b) ; c
            acme\u00A0call\u2003now                  => acme\u00A0call\u2003now      => acme call now
            😀 ok                                    => 😀 ok                        => 😀 ok
            """)
    void text_is_cut_into_what_the_person_saw(String sent, String raw, String tokens) {
        Typed typed = Typed.cut(sent, id -> id.equals("U1") ? Optional.of("Sam Reed") : Optional.empty());

        assertThat(typed.raw()).isEqualTo(raw);
        assertThat(typed.tokens().stream().map(TypedTest::shown).collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
    }

    private static String shown(Typed.Token token) {
        return switch (token) {
            case Typed.Token.Word word -> word.text();
            case Typed.Token.Quoted quoted -> "q(" + quoted.text() + ")";
            case Typed.Token.StaffMention mention -> "@(" + mention.slackId() + " " + mention.text() + ")";
            case Typed.Token.ChannelMention mention -> "#(" + mention.slackId() + " " + mention.text() + ")";
            case Typed.Token.Link link -> "link(" + link.target() + " " + link.text() + ")";
        };
    }

    @Test
    void nothing_typed_has_no_tokens() {
        assertThat(Typed.cut("").tokens()).isEmpty();
        assertThat(Typed.cut(" \n\u00A0 ").tokens()).isEmpty();
    }

    @Test
    void tokens_know_where_they_stand_in_the_raw_text() {
        Typed typed = Typed.cut("log \"Acme Ltd\" <@U1|sam> a&amp;b");
        assertThat(typed.tokens())
                .extracting(token -> typed.raw().substring(token.start(), token.end()))
                .containsExactly("log", "\"Acme Ltd\"", "@sam", "a&b");
    }

    @Test
    void without_its_first_tokens_the_rest_is_the_same() {
        Typed typed = Typed.cut("/contact  log   acme  \"two  blanks\" ");
        assertThat(typed.without(2)).isEqualTo(Typed.cut("acme  \"two  blanks\" "));
        assertThat(typed.without(9)).isEqualTo(Typed.cut(""));
    }

    @Test
    void long_text_is_cut_and_never_within_a_letter() {
        assertThat(Typed.cut("a".repeat(5_000)).raw()).hasSize(Typed.MOST);
        assertThat(Typed.cut("a" + "😀".repeat(2_000)).raw())
                .hasSize(Typed.MOST - 1)
                .endsWith("😀");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_is_sent_is_cut_into_tokens_in_order(String sent) {
        Typed typed = Typed.cut(sent);
        int end = 0;
        for (Typed.Token token : typed.tokens()) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(token.end())
                    .isGreaterThan(token.start())
                    .isLessThanOrEqualTo(typed.raw().length());
            end = token.end();
        }
    }

    static Stream<String> hostile() {
        return Hostile.texts();
    }

    @ParameterizedTest
    @MethodSource("long_texts")
    void long_hostile_texts_are_cut_at_once(String sent) {
        assertThatCode(() -> Typed.cut(sent)).doesNotThrowAnyException();
        Assertions.assertTimeout(Duration.ofMillis(100), () -> Typed.cut(sent));
    }

    static List<String> long_texts() {
        return Stream.of(
                        " ", "a", "\"", "'", "“", "\"a ", "'a ", "<", "<@", "<@U1", "<@U1>", "&", "&amp", "&amp;", ";",
                        "; ", "-@", "1", "12.11.", "a@b.", "a@b.c ", "a\n", "<a:b>", "\"a\" ", "(", "\uD83D")
                .map(piece -> String.join("", Collections.nCopies(20_000 / piece.length(), piece)))
                .toList();
    }
}
