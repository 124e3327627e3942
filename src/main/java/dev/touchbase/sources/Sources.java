package dev.touchbase.sources;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.intake.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// All formats that can be imported. The first that recognises a file reads it.
public final class Sources {

    private static final List<Source> ALL = List.of(new CsvSource());

    private Sources() {}

    /// The file as a table.
    ///
    /// @throws Refused when it doesn't exist, is empty, or is of no format that can be imported
    /// @throws IOException when it can't be read
    public static Table open(Path file, Wish wish) throws IOException {
        if (Files.isDirectory(file)) {
            throw Refused.badInput(file + " is a folder.", "Name a file in it.");
        }
        if (!Files.exists(file)) {
            throw Refused.badInput("There is no file " + file + ".", "Check its name and folder.");
        }
        Sample sample = Sample.of(file);
        ForeignFormat.of(sample).ifPresent(foreign -> {
            throw Refused.badInput(file.getFileName() + " " + foreign.isA() + ".", foreign.instead());
        });
        return ALL.stream()
                .filter(source -> source.recognises(sample))
                .findFirst()
                .orElseThrow(() -> Refused.badInput(
                        file.getFileName() + " is not a text file with rows and columns.", "Export it as CSV."))
                .table(file, wish);
    }
}
