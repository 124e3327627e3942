package dev.touchbase.cli;

import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.change.UndoBook.UndoOutcome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./touchbase policy undo`: takes back what `apply` did, whole.
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Take back what apply did, by the number it said.")
final class PolicyUndo implements Callable<Integer> {

    private static final int FAILED = 1;

    private final PolicyCommand policy;

    @Parameters(index = "0", paramLabel = "NUMBER", description = "The number that apply said.")
    long number;

    PolicyUndo(PolicyCommand policy) {
        this.policy = policy;
    }

    @Override
    public Integer call() {
        return policy.with(desk -> switch (desk.domain().undo.undo(desk.actor(), new ChangeId(number), true)) {
            case UndoOutcome.Undone undone ->
                done("Taken back: %s.".formatted(undone.change().summary()));
            case UndoOutcome.AlreadyUndone already -> done("That was taken back already.");
            case UndoOutcome.InTheWayOf later ->
                failed("Somebody has changed the same since (%s), so nothing was taken back."
                        .formatted(later.later().summary()));
            case UndoOutcome.AskFirst asks -> failed("That is too old to be taken back without being asked.");
            case UndoOutcome.Nothing nothing -> failed("There is nothing to take back.");
        });
    }

    private int done(String sentence) {
        policy.console().say(sentence);
        return 0;
    }

    private int failed(String sentence) {
        policy.console().err().println(sentence);
        return FAILED;
    }
}
