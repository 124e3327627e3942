package dev.touchbase.cli.doctor;

import dev.touchbase.store.Database;
import java.util.List;
import java.util.stream.Collectors;

/// Whether what was acknowledged outlasts a power cut.
record PowerLook(Database database) implements Look {

    @Override
    public List<Line> lines() {
        var losses = database.losesWithThePower();
        return losses.isEmpty()
                ? List.of(Line.ok("power", "What is acknowledged is on the disk: " + durability() + "."))
                : losses.stream().map(loss -> Line.toDo("power", loss)).toList();
    }

    private String durability() {
        return database.durability().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
