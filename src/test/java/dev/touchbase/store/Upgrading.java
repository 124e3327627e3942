package dev.touchbase.store;

import java.time.InstantSource;

/// A process that brings a database up to date, to be killed meanwhile.
final class Upgrading {

    private Upgrading() {}

    public static void main(String[] args) {
        System.out.println("begins");
        Database.open(args[0], InstantSource.system()).close();
    }
}
