package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.Carried;
import dev.touchbase.slack.command.KeptLines;
import dev.touchbase.slack.command.OptoutSubcommand;
import dev.touchbase.slack.view.ActionIds;

/// "Record the opt-out": the confirming tap. What was typed is read again on the server.
public final class RecordOptOut implements Action {

    private final KeptLines lines;
    private final OptoutSubcommand optOut;

    /// Goes on with `optOut` from `lines`.
    public RecordOptOut(KeptLines lines, OptoutSubcommand optOut) {
        this.lines = lines;
        this.optOut = optOut;
    }

    @Override
    public String id() {
        return ActionIds.OPT_OUT;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        return lines.find(
                        press.actor(),
                        press.speaker(),
                        press.value().pending(),
                        Carried.settled(press.value()),
                        OptoutSubcommand.NAME)
                .map(optOut::record)
                .map(reply -> reply instanceof Reply.Answer answer ? new Reply.InPlace(answer) : reply)
                .orElseThrow(Presses::stale);
    }
}
