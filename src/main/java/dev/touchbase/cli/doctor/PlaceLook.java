package dev.touchbase.cli.doctor;

import dev.touchbase.DiskSpace;
import dev.touchbase.store.DatabasePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the database lies: whether it can be used, who can read it, how much room there is.
record PlaceLook(DatabasePlace place) implements Look {

    @Override
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        place.problems().forEach(problem -> lines.add(Line.toDo("folder", problem)));
        if (lines.isEmpty()) {
            place.file().ifPresent(file -> lines.addAll(file(file)));
        }
        return lines;
    }

    private List<Line> file(Path file) {
        List<Line> lines = new ArrayList<>();
        var open = place.openToOthers();
        if (open.isEmpty()) {
            lines.add(Line.ok(
                    "folder",
                    file + (place.served() ? " is being served" : " is served by nobody just now")
                            + "; its folder is closed to other users."));
        } else {
            lines.add(Line.toDo(
                    "folder",
                    String.join("; ", open)
                            + ". Customers' data lies there: chmod 700 the folder and chmod 600 the file."));
        }
        lines.add(disk(file));
        return lines;
    }

    private static Line disk(Path file) {
        try {
            var space = DiskSpace.at(there(file));
            return space.problem()
                    .map(problem -> Line.toDo("disk", problem + " Free some, or move the database."))
                    .orElseGet(() -> Line.ok("disk", "%,d MB are left.".formatted(space.usable() >> 20)));
        } catch (IOException unreadable) {
            return Line.toDo("disk", "The disk with the database can't be looked at: check that it is there.");
        }
    }

    private static Path there(Path file) {
        Path there = file;
        while (!Files.exists(there)) {
            there = Optional.ofNullable(there.getParent()).orElse(Path.of("/"));
        }
        return there;
    }
}
