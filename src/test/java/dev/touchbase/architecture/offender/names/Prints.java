package dev.touchbase.architecture.offender.names;

/// Offends: text that no log keeps.
final class Prints {

    void toOut() {
        System.out.println("out");
    }

    void toErr(Exception problem) {
        problem.printStackTrace(System.err);
    }

    void trace(Exception problem) {
        problem.printStackTrace();
    }
}
