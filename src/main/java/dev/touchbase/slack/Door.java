package dev.touchbase.slack;

import dev.touchbase.domain.Refused;
import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.Press;
import dev.touchbase.slack.modal.Modal;
import dev.touchbase.slack.modal.Submit;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.Say;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where gestures come in, whichever way they came: it finds out who made them and what is meant, runs that, and says
/// what came of it. It sends nothing itself but for looking up people, and that before anything is changed.
final class Door {

    private final Admission admission;
    private final StaffSync staff;
    private final CommandLanguage language;
    private final Map<String, Action> actions;
    private final Map<String, Modal> modals;
    private final Once once;
    private final Kept kept;
    private final PressKeys presses;
    private final Guard guard;
    private final InOrder inOrder;
    private final Tokens tokens = new Tokens();

    Door(
            Admission admission,
            StaffSync staff,
            Surface surface,
            Once once,
            Kept kept,
            PressKeys presses,
            Guard guard,
            InOrder inOrder) {
        this.admission = admission;
        this.staff = staff;
        this.language = surface.language();
        this.actions = byId(surface.actions(), Action::id);
        this.modals = byId(surface.modals(), Modal::id);
        this.once = once;
        this.kept = kept;
        this.presses = presses;
        this.guard = guard;
        this.inOrder = inOrder;
    }

    /// A command.
    Outcome command(Asked asked, String text) {
        return guarded(asked, "command", asker -> outcome(asker, asked, understand(asker, asked, text)));
    }

    /// A line in the direct message, or one that mentions the bot. Slack delivers such a line again when it is in
    /// doubt, and then there is nothing to say.
    Outcome said(Asked asked, String text) {
        return guarded(asked, "line", asker -> outcome(asker, asked, heard(asker, asked, text)));
    }

    /// That a line was heard is kept only after its work: whoever dies in between has not lost it.
    private Reply heard(Asker asker, Asked asked, String text) {
        var workspace = asker.workspace().id();
        var key = asked.key() + "|heard";
        if (once.isKnown(workspace, key)) {
            return new Reply.Quiet();
        }
        try {
            var reply = understand(asker, asked, text);
            return once.isFirst(workspace, key) ? reply : new Reply.Quiet();
        } catch (Refused refused) {
            if (once.isFirst(workspace, key)) {
                throw refused;
            }
            return new Reply.Quiet();
        }
    }

    /// A button or menu.
    Outcome press(Asked asked, Pressed pressed) {
        return guarded(asked, "press", asker -> {
            var action = actions.get(pressed.action());
            if (action == null) {
                throw Refused.badInput(
                        "This button is from an earlier version of me and does nothing any more.",
                        "Type /contact for what you can do now.");
            }
            GestureLine.does("press " + action.id());
            return press(asker, asked, pressed, action);
        });
    }

    /// A form.
    Outcome submit(Asked asked, Submitted submitted) {
        return guarded(
                asked,
                "submit",
                asker -> submit(asker, asked, submitted),
                sentence -> RefusedForm.saying(sentence, submitted));
    }

    /// Who opened the Home tab; for those who are turned away, the sentence.
    Outcome look(Asked asked) {
        return guarded(asked, "look", asker -> outcome(asker, asked, new Reply.Quiet()));
    }

    private Reply understand(Asker asker, Asked asked, String text) {
        staff.lookUpMentioned(asker.workspace(), text);
        var token = tokens.pending();
        var found = language.read(asker.actor(), asker.speaker(), text, token);
        return run(asker, asked.key(), found.changes(), found.run(), new Pending(token, text, asked.answerTo()));
    }

    private Outcome press(Asker asker, Asked asked, Pressed pressed, Action action) {
        var carried = ButtonValue.read(pressed.carried());
        var form = ButtonValue.read(pressed.form());
        boolean inForm = pressed.form() != null;
        // What goes on from a form is still answered where the form was asked for.
        var token = inForm && form.pending() != null ? form.pending() : tokens.pending();
        var press = new Press(
                asker.actor(),
                asker.speaker(),
                carried,
                pressed.chosen(),
                token,
                asked.answerTo().kind() == AnswerTo.Kind.HOME);
        lookUp(asker, pressed.chosen());
        var answerTo = inForm ? kept.askedFrom(asker, token).orElse(asked.answerTo()) : asked.answerTo();
        var pending = inForm && token.equals(form.pending())
                ? Pending.NONE
                : new Pending(token, kept.text(asker, carried.pending()), answerTo);
        var turn = inOrder.turn();
        var key = action.changes() ? presses.of(asker.workspace().id(), asked.user(), pressed) : asked.key();
        var reply = run(asker, key, action.changes(), turn.after(() -> action.press(press)), pending);
        return new Outcome(reply, answerTo, asker, turn.at());
    }

    private Outcome submit(Asker asker, Asked asked, Submitted submitted) {
        var modal = modals.get(submitted.modal());
        if (modal == null) {
            throw Refused.badInput("This form is from an earlier version of me.", "Please begin again with /contact.");
        }
        GestureLine.does("submit " + modal.id());
        submitted.values().values().forEach(values -> values.forEach(value -> lookUp(asker, value)));
        var carried = ButtonValue.read(submitted.carried());
        var submit = new Submit(asker.actor(), asker.speaker(), carried, submitted.values());
        var turn = inOrder.turn();
        var reply = once.reply(asker, asked.key(), turn.after(() -> modal.submit(submit)), json -> {});
        var answerTo = kept.askedFrom(asker, carried.pending()).orElse(asked.answerTo());
        return new Outcome(reply, answerTo, asker, turn.at());
    }

    private Reply run(Asker asker, String key, boolean changes, Supplier<Reply> work, Pending pending) {
        if (changes) {
            return once.reply(asker, key, work, json -> keep(asker, pending, json));
        }
        var reply = work.get();
        keep(asker, pending, ReplyJson.write(reply));
        return reply;
    }

    private void keep(Asker asker, Pending pending, String json) {
        if (pending != Pending.NONE) {
            kept.keepIfCarried(asker, pending.token(), pending.text(), pending.answerTo(), json);
        }
    }

    /// Selects of people bring Slack's ids.
    private void lookUp(Asker asker, @Nullable String value) {
        if (value != null && value.matches("[UW][A-Z0-9]{5,30}")) {
            staff.lookUp(asker.workspace(), value);
        }
    }

    private Outcome guarded(Asked asked, String act, Function<Asker, Outcome> work) {
        return guarded(asked, act, work, sentence -> Say.answer(Mrkdwn.text(sentence)));
    }

    private Outcome guarded(Asked asked, String act, Function<Asker, Outcome> work, Function<String, Reply> otherwise) {
        try (var _ = GestureLine.begin(tokens.reference(), asked.user(), act)) {
            return guard.guarded(
                    () -> {
                        var asker = admission.admit(asked.team(), asked.user());
                        GestureLine.in(asker.workspace().id().value());
                        return work.apply(asker);
                    },
                    sentence -> new Outcome(otherwise.apply(sentence), asked.answerTo(), null, inOrder.now()));
        }
    }

    private Outcome outcome(Asker asker, Asked asked, Reply reply) {
        return new Outcome(reply, asked.answerTo(), asker, inOrder.now());
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    /// What is kept if the reply carries its token.
    private record Pending(String token, String text, AnswerTo answerTo) {
        static final Pending NONE = new Pending("", "", AnswerTo.home(""));
    }
}
