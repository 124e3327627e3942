package dev.touchbase.slack;

/// An event is still being worked on, so it is not acknowledged.
final class NotYet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotYet() {
        super("still at work", null, false, false);
    }
}
