package dev.touchbase;

import java.util.List;

/// The environment does not fit: everything that is wrong with it, a sentence each.
public final class WrongSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    WrongSettings(List<String> problems) {
        super(asOneMessage(problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /// The problems, in the order of the variables in the README.
    public List<String> problems() {
        return problems;
    }

    private static String asOneMessage(List<String> problems) {
        if (problems.size() == 1) {
            return "Touchbase can't start: " + problems.getFirst();
        }
        return "Touchbase can't start; " + problems.size() + " things are to be put right:\n  - "
                + String.join("\n  - ", problems);
    }
}
