package dev.touchbase.sources;

import dev.touchbase.domain.intake.Table;
import java.io.IOException;
import java.nio.file.Path;

/// One format of files that can be imported.
public interface Source {

    /// True if a file that begins like this is of this format.
    boolean recognises(Sample sample);

    /// The file as a table.
    ///
    /// @throws dev.touchbase.domain.Refused when it can't be used, with a sentence that says what to do instead
    /// @throws IOException when it can't be read
    Table table(Path file, Wish wish) throws IOException;
}
