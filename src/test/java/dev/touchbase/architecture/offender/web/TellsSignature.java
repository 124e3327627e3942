package dev.touchbase.architecture.offender.web;

/// Compares letter by letter, and so tells how many were right.
public final class TellsSignature {

    public boolean passes(String given, String right) {
        return right.equals(given);
    }
}
