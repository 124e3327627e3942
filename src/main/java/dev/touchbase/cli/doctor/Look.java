package dev.touchbase.cli.doctor;

import java.util.List;

/// Looks at one matter, and changes nothing.
@FunctionalInterface
interface Look {

    /// What was found.
    List<Line> lines();

    /// The same, which never fails: what can't be looked at is itself to be done.
    default List<Line> calmly(String about) {
        try {
            return lines();
        } catch (RuntimeException fault) {
            return List.of(Line.toDo(
                    about,
                    "This could not be looked at (" + fault.getClass().getSimpleName()
                            + "): look at the log of serve."));
        }
    }
}
