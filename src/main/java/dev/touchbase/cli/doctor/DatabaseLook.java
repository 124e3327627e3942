package dev.touchbase.cli.doctor;

import dev.touchbase.store.DatabaseExam;
import java.util.ArrayList;
import java.util.List;

/// Which database it is, how it is set, and whether its schema is this Touchbase's.
record DatabaseLook(DatabaseExam exam) implements Look {

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        exam.problems().forEach(problem -> lines.add(Line.toDo("database", problem)));
        if (lines.isEmpty()) {
            lines.add(Line.ok("database", exam.engine() + " can be read, and is set as it must be."));
        }
        lines.add(schema());
        return lines;
    }

    private Line schema() {
        var state = exam.state();
        return state.problem()
                .map(problem -> Line.toDo("schema", problem))
                .orElseGet(() -> state.current()
                        ? Line.ok("schema", "Version " + state.found() + ", as this Touchbase has it.")
                        : Line.toDo(
                                "schema",
                                "Version %d of %d: make a ./touchbase backup, then start serve, which brings it up to date."
                                        .formatted(state.found(), state.known())));
    }
}
