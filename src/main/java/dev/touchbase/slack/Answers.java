package dev.touchbase.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a reply to where it was asked for, after what it tells of has been committed.
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final SlackCalls calls;
    private final HomePage home;
    private final InOrder inOrder;

    Answers(SlackCalls calls, HomePage home, InOrder inOrder) {
        this.calls = calls;
        this.home = home;
        this.inOrder = inOrder;
    }

    /// Carries out the reply.
    ///
    /// @param trigger for opening a form, or null where none can be opened
    /// @param view the open form that the gesture was made in, or null
    void carryOut(Outcome outcome, @Nullable String trigger, @Nullable String view) {
        switch (outcome.reply()) {
            case Reply.Answer answer -> say(outcome, answer);
            case Reply.InPlace place -> replace(outcome, place.answer());
            case Reply.Form form -> open(outcome, form, trigger, view);
            case Reply.NextForm next -> turnInto(outcome, next, trigger, view);
            case Reply.Errors errors ->
                say(outcome, Reply.Answer.of(String.join(" ", errors.byBlock().values())));
            case Reply.Download file -> {
                calls.upload(calls.directMessage(outcome.answerTo().user()), file.name(), file.content());
                say(outcome, file.answer());
            }
            case Reply.Later later -> say(outcome, later.meanwhile());
            case Reply.Quiet quiet -> {
                if (outcome.answerTo().kind() == AnswerTo.Kind.HOME) {
                    publish(outcome, null);
                }
            }
        }
    }

    /// Says it where the gesture was made; where that fails, in the asker's direct message.
    void say(Outcome outcome, Reply.Answer answer) {
        var to = outcome.answerTo();
        try {
            sayThere(outcome, to, answer);
        } catch (SlackTrouble trouble) {
            sayInDirectMessage(to, answer, trouble);
        }
    }

    private void sayThere(Outcome outcome, AnswerTo to, Reply.Answer answer) {
        if (to.kind() == AnswerTo.Kind.HOME) {
            publish(outcome, answer);
        } else if (to.staysInDirectMessage()) {
            calls.post(channel(to), to.thread(), answer, null);
        } else if (to.url() != null && to.thread() == null) {
            calls.respond(to.url(), json(answer, false));
        } else {
            calls.postEphemeral(channel(to), to.user(), to.thread(), answer);
        }
    }

    /// Puts it in place of the message whose button was pressed; where there is none, says it.
    private void replace(Outcome outcome, Reply.Answer answer) {
        var to = outcome.answerTo();
        try {
            if (to.kind() == AnswerTo.Kind.MESSAGE && to.ts() != null) {
                String ts = to.ts();
                inOrder.put(place(to), outcome.order(), () -> calls.update(channel(to), ts, answer));
            } else if (to.kind() == AnswerTo.Kind.EPHEMERAL && to.url() != null) {
                String url = to.url();
                inOrder.put(place(to), outcome.order(), () -> calls.respond(url, json(answer, true)));
            } else {
                sayThere(outcome, to, answer);
            }
        } catch (SlackTrouble trouble) {
            sayInDirectMessage(to, answer, trouble);
        }
    }

    private void open(Outcome outcome, Reply.Form form, @Nullable String trigger, @Nullable String view) {
        if (trigger == null) {
            say(outcome, form.instead());
            return;
        }
        try {
            if (view == null) {
                calls.openView(trigger, form.view());
            } else {
                calls.pushView(trigger, form.view());
            }
        } catch (SlackTrouble trouble) {
            LOG.info("A form could not be opened: {}", trouble.getMessage());
            say(outcome, form.instead());
        }
    }

    private void turnInto(Outcome outcome, Reply.NextForm next, @Nullable String trigger, @Nullable String view) {
        if (view != null) {
            calls.updateView(view, next.view());
        } else if (trigger != null) {
            calls.openView(trigger, next.view());
        } else {
            say(outcome, Reply.Answer.of("Please use `/contact` for that: it needs a form."));
        }
    }

    private static String place(AnswerTo to) {
        return to.channel() + "|" + to.ts();
    }

    /// Drawn in turn, so that the last one published shows how things are.
    private void publish(Outcome outcome, Reply.@Nullable Answer said) {
        inOrder.put(outcome.answerTo().user() + "|home", outcome.order(), () -> draw(outcome, said));
    }

    private void draw(Outcome outcome, Reply.@Nullable Answer said) {
        var asker = outcome.asker();
        var user = outcome.answerTo().user();
        if (asker != null) {
            calls.publish(user, home.draw(asker.actor(), asker.speaker(), Optional.ofNullable(said)));
        } else if (said != null) {
            calls.publish(user, HomeForNobody.saying(said));
        }
    }

    private void sayInDirectMessage(AnswerTo to, Reply.Answer answer, SlackTrouble why) {
        LOG.info("An answer could not be given where it was asked for: {}", why.getMessage());
        calls.post(calls.directMessage(to.user()), null, answer, null);
    }

    private String channel(AnswerTo to) {
        var channel = to.channel();
        return channel == null ? calls.directMessage(to.user()) : channel;
    }

    /// An answer for a response_url or the body of an acknowledgement, for the asker alone.
    static String json(Reply.Answer answer, boolean replace) {
        var json = new JsonObject();
        json.addProperty("response_type", "ephemeral");
        json.addProperty("replace_original", replace);
        json.addProperty("text", answer.text());
        if (!answer.blocks().isEmpty()) {
            json.add("blocks", GSON.toJsonTree(answer.blocks()));
        }
        return json.toString();
    }
}
