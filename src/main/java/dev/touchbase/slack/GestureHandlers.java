package dev.touchbase.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import org.jspecify.annotations.Nullable;

/// What a command, a click and a submit are acknowledged with, and what follows after that.
final class GestureHandlers {

    private static final String JSON = "application/json; charset=utf-8";
    private static final Reply.Answer WORKING = Reply.Answer.of("Working on it …");

    private final Door door;
    private final InTime inTime;
    private final Afterwards afterwards;

    GestureHandlers(Door door, InTime inTime, Afterwards afterwards) {
        this.door = door;
        this.inTime = inTime;
        this.afterwards = afterwards;
    }

    /// The answer is the acknowledgement's body, which is the quickest way; a form and a file come after it.
    Response command(SlashCommandPayload payload, SlashCommandContext context) {
        var asked = Payloads.asked(payload);
        var text = payload.getText() == null ? "" : payload.getText();
        var run = inTime.run(asked.key(), () -> door.command(asked, text));
        var outcome = run.soon();
        if (outcome == null) {
            later(run, asked.trigger(), null, null);
            return body(Answers.json(WORKING, false));
        }
        return switch (outcome.reply()) {
            case Reply.Answer answer -> saidInTime(run, outcome, answer);
            case Reply.InPlace place -> saidInTime(run, outcome, place.answer());
            case Reply.Later later -> saidInTime(run, outcome, later.meanwhile());
            default -> {
                later(run, asked.trigger(), null, outcome);
                yield context.ack();
            }
        };
    }

    /// A click is acknowledged with nothing; its answer is posted.
    Response press(BlockActionPayload payload, ActionContext context) {
        var asked = Payloads.asked(payload);
        var pressed = Payloads.pressed(payload);
        var run = inTime.run(asked.key(), () -> door.press(asked, pressed));
        var outcome = run.soon();
        var form = pressed.form() == null ? null : payload.getView().getId();
        later(run, asked.trigger(), form, outcome);
        return context.ack();
    }

    /// A form is closed, corrected or replaced by the acknowledgement; its answer is posted where it was asked for.
    Response submit(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        var asked = Payloads.asked(payload);
        var submitted = Payloads.submitted(payload);
        var run = inTime.run(
                asked.key() + "|" + Digest.of(submitted.values().toString()), () -> door.submit(asked, submitted));
        var outcome = run.soon();
        if (outcome == null) {
            later(run, null, null, outcome);
            return context.ack();
        }
        return switch (outcome.reply()) {
            case Reply.Errors errors -> context.ackWithErrors(errors.byBlock());
            case Reply.NextForm next -> context.ackWithUpdate(next.view());
            case Reply.Form form -> context.ackWithPush(form.view());
            default -> {
                later(run, null, null, outcome);
                yield context.ack();
            }
        };
    }

    private Response saidInTime(InTime.Run run, Outcome outcome, Reply.Answer answer) {
        if (run.first()) {
            afterwards.done(outcome);
        }
        return body(Answers.json(answer, false));
    }

    /// Carries out the reply, once, when it is there. A form is waited for, so that it is open before anything else
    /// happens on the screen.
    private void later(InTime.Run run, @Nullable String trigger, @Nullable String view, @Nullable Outcome known) {
        if (!run.first()) {
            return;
        }
        var carriedOut = run.outcome().thenCompose(outcome -> afterwards.carryOut(outcome, trigger, view));
        if (known != null && known.reply() instanceof Reply.Form) {
            run.soon(carriedOut);
        }
    }

    private static Response body(String json) {
        return Response.builder().statusCode(200).contentType(JSON).body(json).build();
    }
}
