package dev.touchbase.slack;

import com.slack.api.model.view.View;

/// The Home tab of those who may not use Touchbase: one sentence that says why.
final class HomeForNobody {

    private HomeForNobody() {}

    static View saying(Reply.Answer sentence) {
        return View.builder().type("home").blocks(sentence.blocks()).build();
    }
}
