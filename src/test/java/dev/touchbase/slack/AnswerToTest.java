package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerToTest {

    @Test
    void is_kept_as_text_and_comes_back() {
        var command = AnswerTo.command("U1", "C1", "https://hooks.slack.com/commands/secret");

        assertThat(AnswerTo.read(command.write())).isEqualTo(command);
        assertThat(AnswerTo.read(AnswerTo.mention("U1", "C1", "17.1").write()))
                .isEqualTo(AnswerTo.mention("U1", "C1", "17.1"));
        assertThat(AnswerTo.read(AnswerTo.home("U1").write())).isEqualTo(AnswerTo.home("U1"));
    }

    @Test
    void the_address_does_not_show_itself() {
        assertThat(AnswerTo.command("U1", "C1", "https://hooks.slack.com/commands/secret"))
                .asString()
                .doesNotContain("secret");
    }
}
