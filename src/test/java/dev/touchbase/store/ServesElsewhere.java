package dev.touchbase.store;

import java.time.InstantSource;

/// A process of its own that wants to serve a file.
final class ServesElsewhere {

    private ServesElsewhere() {}

    /// Says what came of it.
    public static void main(String[] arguments) {
        try (Database database = Database.openMigrated(arguments[0], InstantSource.system())) {
            database.lockForServing();
            System.out.println("serves");
        } catch (IllegalStateException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }
}
