package dev.touchbase.domain.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Judges once more what was judged before, by the same rules and on the same history, and compares.
public final class Replay {

    private Replay() {}

    /// How it ended.
    public sealed interface Outcome {

        /// The verdict is the same to the last word.
        record Same() implements Outcome {}

        /// It is another one.
        ///
        /// @param again what the rules say this time
        /// @param what differs; never empty
        record Differs(Verdict again, List<Part> what) implements Outcome {
            public Differs {
                what = List.copyOf(what);
            }
        }

        /// It can't be judged again.
        ///
        /// @param why a whole sentence
        record Impossible(String why) implements Outcome {}
    }

    /// What can differ between two verdicts.
    public enum Part {
        PROPOSAL,
        LEVEL,
        REASONS,
        FIRST_CLEAR,
        CHANNELS,
        PEOPLE
    }

    /// Judges on these grounds, and compares with what was said then.
    public static Outcome of(Verdict then, Grounds grounds) {
        ContactPolicy policy;
        try {
            policy = grounds.policy();
        } catch (IllegalArgumentException unknown) {
            return new Outcome.Impossible("A rule of then can't be read any more: " + unknown.getMessage());
        }
        Verdict again = Judged.of(policy, grounds.proposal(), grounds.history()).verdict();
        return again.equals(then) ? new Outcome.Same() : new Outcome.Differs(again, differences(then, again));
    }

    private static List<Part> differences(Verdict then, Verdict again) {
        List<Part> parts = new ArrayList<>();
        add(parts, Part.PROPOSAL, then.proposal().equals(again.proposal()));
        add(parts, Part.LEVEL, then.level() == again.level());
        add(parts, Part.REASONS, then.findings().equals(again.findings()));
        boolean clear = then.searched() == again.searched() && Objects.equals(then.clearFrom(), again.clearFrom());
        add(parts, Part.FIRST_CLEAR, clear);
        add(parts, Part.CHANNELS, then.otherChannels().equals(again.otherChannels()));
        add(parts, Part.PEOPLE, then.otherPeople().equals(again.otherPeople()));
        return parts;
    }

    private static void add(List<Part> parts, Part part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }
}
