package dev.touchbase.slack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.slack.view.Hostile;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileLinesTest {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Set<Takes> ALL = EnumSet.allOf(Takes.class);

    private final TypingFirm firm = new TypingFirm();

    @BeforeAll
    void a_customer_and_a_person() {
        Customer acme = firm.customer("Zanzibar");
        firm.person(acme, "Xaver Quell");
        firm.reader.each(firm.typed("zanzibar call; zanzibar ok"), Certainty.READING, Takes.LOG);
        assertThatCode(() -> firm.reader.one(firm.typed("nobody"), Certainty.READING, ALL))
                .isInstanceOf(Asks.class);
    }

    @AfterAll
    void close() {
        firm.close();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_is_typed_as_a_note_stays_as_the_person_saw_it(String typed) {
        Invocation said = firm.typed("zanzibar call reached note: " + typed);
        Reading read = firm.reader.one(said, Certainty.WRITING, Takes.LOG).reading();

        String seen = said.said().raw().substring("zanzibar call reached note: ".length());
        assertThat(read.note()).isEqualTo(withoutBlanksAround(seen));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_is_typed_as_a_customer_is_asked_about_or_refused(String typed) {
        Invocation said = firm.typed(typed);
        Assertions.assertTimeout(
                SOON,
                () -> assertThatCode(() -> firm.reader.each(said, Certainty.WRITING, ALL))
                        .isInstanceOfAny(Asks.class, Refused.class));
    }

    static Stream<String> hostile() {
        return Hostile.texts();
    }

    @ParameterizedTest
    @MethodSource("long_lines")
    void long_lines_are_read_at_once(String typed) {
        Invocation said = firm.typed(typed);
        Assertions.assertTimeout(SOON, () -> {
            try {
                assertThat(firm.reader.each(said, Certainty.WRITING, ALL)).isNotEmpty();
            } catch (Refused tooMany) {
                assertThat(tooMany.refusal().toString()).contains("More than 20 customers");
            }
        });
    }

    static Stream<String> long_lines() {
        return Stream.concat(
                        Stream.of(
                                "next ",
                                "promised a ",
                                "by ",
                                "promised x by ",
                                "with xaver and ",
                                "and ",
                                "; zanzibar ",
                                "; ",
                                "note: ",
                                "in ",
                                "so ",
                                "sold 4200 ",
                                "re ",
                                "1.1.1.1.",
                                "5.12. ",
                                "+44 ",
                                "a@b.c ",
                                "\"zanzibar\" ; ",
                                "next in 2 weeks ",
                                "<@U1> ",
                                "every 2 weeks ",
                                "kw ",
                                "- ",
                                "4.",
                                "no ",
                                "left a ",
                                "tomorrow ",
                                "max "),
                        Stream.of("'", "\"", "(", "é", "😀"))
                .map(piece -> "zanzibar call " + piece.repeat(2_900 / piece.length()));
    }

    private static String withoutBlanksAround(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && TokenCutter.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && TokenCutter.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
