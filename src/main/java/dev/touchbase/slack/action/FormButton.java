package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import java.util.function.Function;

/// A button that opens a form.
public final class FormButton implements Action {

    private final String id;
    private final Function<Press, Reply> form;

    /// Opens what `form` draws for the one who presses.
    public FormButton(String id, Function<Press, Reply> form) {
        this.id = id;
        this.form = form;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        return form.apply(press);
    }
}
