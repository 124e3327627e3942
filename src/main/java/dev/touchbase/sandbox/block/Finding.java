package dev.touchbase.sandbox.block;

/// One thing that Slack would refuse in blocks or in a view.
///
/// @param pointer JSON pointer to the place, e.g. `/blocks/0/text/text`
/// @param message what is wrong with it
public record Finding(String pointer, String message) {
    /// In the form of Slack's `response_metadata.messages`.
    @Override
    public String toString() {
        return "[ERROR] " + message + " [json-pointer:" + pointer + "]";
    }
}
