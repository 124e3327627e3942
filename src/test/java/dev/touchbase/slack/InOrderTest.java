package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.touchbase.sandbox.StandInSlack;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private final InOrder inOrder = new InOrder();
    private final List<String> put = new ArrayList<>();

    @Test
    void an_older_answer_that_is_late_leaves_the_newer_one_standing() {
        var first = inOrder.turn();
        var second = inOrder.turn();
        first.after(() -> "done").get();
        second.after(() -> "done").get();

        inOrder.put("here", second.at(), () -> put.add("second"));
        inOrder.put("here", first.at(), () -> put.add("first"));
        inOrder.put("elsewhere", first.at(), () -> put.add("elsewhere"));
        inOrder.put("here", inOrder.now(), () -> put.add("third"));

        assertThat(put).containsExactly("second", "elsewhere", "third");
    }

    @Test
    void the_order_is_the_one_in_which_things_were_done_and_not_in_which_they_began() {
        var began = inOrder.turn();
        var meanwhile = inOrder.turn();
        meanwhile.after(() -> "done").get();
        began.after(() -> "done").get();

        assertThat(began.at()).isGreaterThan(meanwhile.at());
    }

    @Test
    void an_answer_that_is_given_again_comes_before_all_that_was_done() {
        inOrder.put("here", inOrder.turn().at(), () -> put.add("again, where nothing else stands"));
        inOrder.put("here", inOrder.now(), () -> put.add("newer"));
        inOrder.put("here", inOrder.turn().at(), () -> put.add("again"));

        assertThat(put).containsExactly("again, where nothing else stands", "newer");
    }

    @Test
    void a_message_in_slack_keeps_the_answer_to_what_was_done_last() {
        try (var slack = StandInSlack.start(SmallEdge.TEAM, 0);
                var connection = new SlackConnection(slack.botToken(), Optional.of(URI.create(slack.apiUrl())))) {
            var calls = connection.calls();
            var channel = calls.directMessage("U0ANN000001");
            var ts = calls.post(channel, null, TestSurface.answer("Which one?"), null);
            var answers = new Answers(
                    calls, (actor, speaker, said) -> View.builder().type("home").build(), inOrder);
            var to = new AnswerTo(AnswerTo.Kind.MESSAGE, "U0ANN000001", channel, null, ts, null);

            answers.carryOut(inPlace("the second", to, 2), null, null);
            answers.carryOut(inPlace("the first", to, 1), null, null);

            assertThat(slack.as("ann").dm())
                    .singleElement()
                    .satisfies(shown -> assertThat(shown.text()).isEqualTo("the second"));
        }
    }

    private static Outcome inPlace(String text, AnswerTo to, long order) {
        return new Outcome(new Reply.InPlace(TestSurface.answer(text)), to, null, order);
    }
}
