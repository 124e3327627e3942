package dev.touchbase.sandbox;

import java.util.List;

/// Somebody at their Slack. They act by the words they can see, and look at what stands on their screen.
///
/// Each act returns when the app has acknowledged it (or three seconds have passed). Each look waits up to five
/// seconds for what may still come, and fails with a picture of the screen in words.
public final class Person {
    private Person() {}

    /// Slack's id of this person.
    public String id() {
        throw new UnsupportedOperationException("being built");
    }

    /// Goes to a channel, e.g. `#customers`.
    public Person in(String channel) {
        throw new UnsupportedOperationException("being built");
    }

    /// Goes to the direct message with the app.
    public Person inDm() {
        throw new UnsupportedOperationException("being built");
    }

    /// Types a line where they are: a slash command when it starts with `/`, a message otherwise.
    public Person types(String line) {
        throw new UnsupportedOperationException("being built");
    }

    /// Says something where they are. Anywhere but in a direct message it should mention `@touchbase` to reach the app.
    public Person says(String text) {
        throw new UnsupportedOperationException("being built");
    }

    /// Presses the button with this label on the newest thing that carries it; confirms where a confirmation is asked.
    public Person presses(String label) {
        throw new UnsupportedOperationException("being built");
    }

    /// As `presses`, where several have this label: the one in whose row, section or spoken label `near` stands.
    public Person presses(String label, String near) {
        throw new UnsupportedOperationException("being built");
    }

    /// Two quick presses: two deliveries with ids of their own, at the same moment.
    public Person doubleClicks(String label) {
        throw new UnsupportedOperationException("being built");
    }

    /// As `doubleClicks`, next to this text.
    public Person doubleClicks(String label, String near) {
        throw new UnsupportedOperationException("being built");
    }

    /// One press that the app receives twice, with equal ids.
    public Person pressesDeliveredTwice(String label) {
        throw new UnsupportedOperationException("being built");
    }

    /// As `pressesDeliveredTwice`, next to this text.
    public Person pressesDeliveredTwice(String label, String near) {
        throw new UnsupportedOperationException("being built");
    }

    /// Chooses an entry of a menu (overflow, select, radio buttons) by its text.
    public Person chooses(String option) {
        throw new UnsupportedOperationException("being built");
    }

    /// As `chooses`, next to this text.
    public Person chooses(String option, String near) {
        throw new UnsupportedOperationException("being built");
    }

    /// Puts a value into the input with this label: text, an option's text, `2026-11-23` for a date, `09:30` for a
    /// time,
    /// `@priya`, `#customers`. Several values for several options; an empty text clears.
    public Person fills(String label, String... values) {
        throw new UnsupportedOperationException("being built");
    }

    /// Submits the modal, and expects no errors in it.
    public Person submits() {
        throw new UnsupportedOperationException("being built");
    }

    /// Submits the modal, and expects errors under its fields; what was typed stays.
    public Person submitsExpectingErrors() {
        throw new UnsupportedOperationException("being built");
    }

    /// Submits the modal twice at the same moment.
    public Person submitsTwice() {
        throw new UnsupportedOperationException("being built");
    }

    /// Closes the modal on top.
    public Person closes() {
        throw new UnsupportedOperationException("being built");
    }

    /// Opens the app's Home tab.
    public Person opensHome() {
        throw new UnsupportedOperationException("being built");
    }

    /// Waits until this text can be read in what was shown since this person's last act: the modal, else answers,
    /// messages that came or changed, the Home tab if that is where they are.
    public Person sees(String text) {
        throw new UnsupportedOperationException("being built");
    }

    /// Fails if this text can be read there now. To be used after a `sees`.
    public Person doesNotSee(String text) {
        throw new UnsupportedOperationException("being built");
    }

    /// Waits up to five seconds until the assertions hold, then fails with the last failure.
    public Person eventually(Runnable assertions) {
        throw new UnsupportedOperationException("being built");
    }

    /// The last thing the app showed to this person, as plain text; empty when there was none.
    public String latest() {
        throw new UnsupportedOperationException("being built");
    }

    /// Everything on this person's screen since their last act, in words: for failure messages.
    public String screen() {
        throw new UnsupportedOperationException("being built");
    }

    /// Answers that only this person sees, oldest first.
    public List<Shown> ephemerals() {
        throw new UnsupportedOperationException("being built");
    }

    /// The direct message with the app, oldest first.
    public List<Shown> dm() {
        throw new UnsupportedOperationException("being built");
    }

    /// What is written in a channel, with what only this person sees, oldest first.
    public List<Shown> channel(String name) {
        throw new UnsupportedOperationException("being built");
    }

    /// The modal on top.
    ///
    /// @throws AssertionError when none is open
    public Modal modal() {
        throw new UnsupportedOperationException("being built");
    }

    /// Whether a modal is open.
    public boolean hasModal() {
        throw new UnsupportedOperationException("being built");
    }

    /// The Home tab as it stands.
    ///
    /// @throws AssertionError when the app has published none
    public Shown home() {
        throw new UnsupportedOperationException("being built");
    }
}
