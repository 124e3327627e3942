package dev.touchbase.slack;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.Say;
import java.util.List;
import java.util.Map;

/// Shows why a form was not taken, in the form, so that what was typed stays.
final class RefusedForm {

    private RefusedForm() {}

    /// The sentence under the form's first input; a form without inputs turns into the sentence.
    static Reply saying(String sentence, Submitted form) {
        return form.firstInput()
                .<Reply>map(block -> new Reply.Errors(Map.of(block, sentence)))
                .orElseGet(() -> new Reply.NextForm(instead(sentence)));
    }

    private static View instead(String sentence) {
        return View.builder()
                .type("modal")
                .title(ViewTitle.builder().type("plain_text").text("Not done").build())
                .close(ViewClose.builder().type("plain_text").text("Close").build())
                .blocks(List.of(Say.section(Mrkdwn.text(sentence))))
                .build();
    }
}
