package dev.touchbase;

/// The door for the command line.
public final class Main {

    private Main() {}

    /// Runs the command that `args` names.
    ///
    /// @param args as typed after `./touchbase`
    public static void main(String[] args) {
        System.out.println("Touchbase");
    }
}
