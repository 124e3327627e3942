package dev.touchbase.slack.action;

import dev.touchbase.domain.audit.PendingCommand;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.Typed;
import dev.touchbase.slack.view.ChoiceView;
import dev.touchbase.slack.view.DidYouMeanView;
import java.util.Map;

/// A name that nobody has is added as a customer; then the command that named it can go on.
public final class AddUnknown implements Action {

    private final KeptCommands kept;

    /// Goes on with these.
    public AddUnknown(KeptCommands kept) {
        this.kept = kept;
    }

    @Override
    public String id() {
        return ChoiceView.ADD;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        PendingCommand command = kept.find(press);
        Long start = press.value().id();
        String name = kept.nameAt(command, start == null ? 0 : start.intValue());
        Reply reply = kept.run(press, "add " + quoted(name), Map.of());
        return reply instanceof Reply.InPlace(Reply.Answer added)
                ? new Reply.InPlace(
                        DidYouMeanView.goOn(added, Typed.cut(command.text()).raw(), command.token()))
                : reply;
    }

    /// As it would be typed and sent.
    private static String quoted(String name) {
        String escaped = name.replace("\"", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        return "\"" + escaped + "\"";
    }
}
