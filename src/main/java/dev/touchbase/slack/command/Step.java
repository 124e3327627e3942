package dev.touchbase.slack.command;

/// Something understood at a place of a line.
///
/// @param words how many tokens it took
/// @param take puts it into the draft
record Step(int words, Runnable take) {

    /// This and then that.
    Step and(Step more) {
        return new Step(words + more.words, () -> {
            take.run();
            more.take.run();
        });
    }
}
