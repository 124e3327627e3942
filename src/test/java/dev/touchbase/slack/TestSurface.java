package dev.touchbase.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.touchbase.domain.Refused;
import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.Press;
import dev.touchbase.slack.modal.Modal;
import dev.touchbase.slack.modal.Submit;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.Say;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/// Commands, buttons and a form of which each does one thing that a gesture can do.
final class TestSurface {

    /// Holds back the command `slow`.
    final CountDownLatch hold = new CountDownLatch(1);

    /// What a notice says, by its key; a key that is missing has nothing to say.
    final Map<String, NoticeContent.Prepared> notices = new ConcurrentHashMap<>();

    private final SmallEdge edge;

    TestSurface(SmallEdge edge) {
        this.edge = edge;
    }

    Surface surface() {
        return new Surface(
                this::read,
                List.of(
                        action("add-one", true, this::added),
                        action("add-in-place", true, press -> new Reply.InPlace(added(press))),
                        action("open", false, press -> form(press.pending())),
                        action("boom", true, press -> {
                            edge.writeOne();
                            throw new IllegalStateException("customer ann@acme.example");
                        }),
                        action("refused", true, press -> {
                            edge.writeOne();
                            throw Refused.overtaken("Bob was first.");
                        })),
                List.of(new Tiny()),
                (actor, speaker, said) -> View.builder()
                        .type("home")
                        .blocks(said.map(Reply.Answer::blocks).orElse(List.of(card("at home"))))
                        .build(),
                (workspace, notice, stands, now) -> Optional.ofNullable(notices.get(notice.key())));
    }

    private CommandLanguage.Understood read(
            dev.touchbase.domain.audit.Actor.ByStaff actor,
            dev.touchbase.domain.calendar.Speaker speaker,
            String text,
            String pending) {
        return switch (text) {
            case "add" -> new CommandLanguage.Understood(true, () -> answer("added " + edge.writeOne()));
            case "card" -> reading(new Reply.Answer("a card", List.of(card("a card"))));
            case "form" -> reading(form(pending));
            case "ask" ->
                new CommandLanguage.Understood(true, () -> {
                    edge.writeOne();
                    return form(pending);
                });
            case "file" ->
                reading(new Reply.Download(
                        "list.csv", "a,b\n".getBytes(StandardCharsets.UTF_8), answer("the list is on its way")));
            case "slow" ->
                new CommandLanguage.Understood(false, () -> {
                    try {
                        hold.await();
                    } catch (InterruptedException stop) {
                        throw new IllegalStateException(stop);
                    }
                    return answer("done at last");
                });
            case "boom" ->
                new CommandLanguage.Understood(true, () -> {
                    edge.writeOne();
                    throw new IllegalStateException("customer ann@acme.example");
                });
            default -> throw Refused.badInput("I don't understand that.", "Type add.");
        };
    }

    private Reply.Answer added(Press press) {
        return new Reply.Answer("added", List.of(card("added " + edge.writeOne())));
    }

    static Reply.Answer answer(String text) {
        return Say.answer(Mrkdwn.text(text));
    }

    private static LayoutBlock card(String text) {
        return Say.actions(
                Say.button(text, "nothing", ButtonValue.NONE),
                Say.button("Add one", "add-one:1", ButtonValue.ofId(1), "Add one: " + text),
                Say.button("Add another", "add-one:2", ButtonValue.ofId(2), "Add another: " + text),
                Say.button("Add here", "add-in-place", ButtonValue.NONE, "Add here: " + text),
                Say.button("Open", "open", ButtonValue.NONE),
                Say.button("Boom", "boom", ButtonValue.NONE, "Boom: " + text),
                Say.button("Too late", "refused", ButtonValue.NONE));
    }

    private static Reply.Form form(String pending) {
        var input = InputBlock.builder()
                .blockId("word")
                .label(PlainTextObject.builder().text("Word").build())
                .element(PlainTextInputElement.builder().actionId("v").build())
                .build();
        return new Reply.Form(
                View.builder()
                        .type("modal")
                        .callbackId("tiny")
                        .privateMetadata(ButtonValue.NONE.with(pending).toJson())
                        .title(ViewTitle.builder()
                                .type("plain_text")
                                .text("Tiny")
                                .build())
                        .submit(ViewSubmit.builder()
                                .type("plain_text")
                                .text("Save")
                                .build())
                        .close(ViewClose.builder()
                                .type("plain_text")
                                .text("Cancel")
                                .build())
                        .blocks(List.of(input))
                        .build(),
                answer("That needs a form; type it as a command."));
    }

    private static CommandLanguage.Understood reading(Reply reply) {
        return new CommandLanguage.Understood(false, () -> reply);
    }

    private static Action action(String id, boolean changes, Function<Press, Reply> press) {
        return new Action() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public boolean changes() {
                return changes;
            }

            @Override
            public Reply press(Press pressed) {
                return press.apply(pressed);
            }
        };
    }

    /// Takes "good", shows an error for "bad", refuses "taken", breaks on "boom".
    private final class Tiny implements Modal {
        @Override
        public String id() {
            return "tiny";
        }

        @Override
        public Reply submit(Submit submit) {
            int now = edge.writeOne();
            return switch (submit.text("word")) {
                case "good" -> answer("saved " + now);
                case "bad" -> new Reply.Errors(Map.of("word", "Not that word."));
                case "taken" -> throw Refused.overtaken("Somebody has taken that word.");
                default -> throw new IllegalStateException("customer ann@acme.example");
            };
        }
    }
}
