package dev.touchbase.domain.intake;

/// Hears how an import goes on, row by row, so that nobody has to keep a long list in memory.
public interface ImportListener {

    /// The row that starts in `line` was refused for `reason`, which stands after "line 12: ".
    void refused(long line, String reason);

    /// So many rows are done, and so much of the file (from 0 to 1). What is done is kept.
    void done(long rows, double share);
}
