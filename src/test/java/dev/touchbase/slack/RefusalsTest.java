package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void each_kind_is_a_sentence_that_says_what_to_do() {
        assertThat(Refusals.plain(new Refusal.NotFound("customer", "acmee")))
                .isEqualTo("I found no customer \u201cacmee\u201d.");
        assertThat(Refusals.plain(new Refusal.NotFound("customer", ""))).isEqualTo("I found no such customer.");
        assertThat(Refusals.plain(new Refusal.NotAllowed("change roles", "an owner")))
                .isEqualTo("You may not change roles: ask an owner.");
        assertThat(Refusals.plain(new Refusal.BadInput("That is in the future.", "Plan it instead.")))
                .isEqualTo("That is in the future. Plan it instead.");
        assertThat(Refusals.plain(new Refusal.BadInput("That is in the future.", "")))
                .isEqualTo("That is in the future.");
        assertThat(Refusals.plain(new Refusal.Overtaken("Priya was first."))).isEqualTo("Priya was first.");
        assertThat(Refusals.plain(new Refusal.Blocked(List.of("Opted out.", "Paused."))))
                .isEqualTo("Opted out. Paused.");
    }

    @Test
    void what_was_typed_can_neither_ping_nor_link() {
        assertThat(Refusals.say(new Refusal.NotFound("customer", "<!channel> <https://evil.example|click>"))
                        .toString())
                .doesNotContain("<");
    }
}
