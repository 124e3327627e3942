package dev.touchbase.store;

/// A database file that may not grow, as on a full disk.
public final class FullFile {

    private FullFile() {}

    /// From now on no page can be added.
    public static void fill(Database database) {
        database.write(handle -> handle.execute("PRAGMA max_page_count = 1"));
    }

    /// There is room again.
    public static void free(Database database) {
        database.write(handle -> handle.execute("PRAGMA max_page_count = 1073741823"));
    }
}
