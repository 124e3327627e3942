package dev.touchbase.slack.modal;

/// Persons at customers as typed into forms.
final class PersonText {

    private PersonText() {}

    /// Whether it looks like an address.
    static boolean isEmail(String typed) {
        return typed.matches("[^\\s@,]+@[^\\s@,]+\\.[^\\s@,.]{2,}");
    }
}
