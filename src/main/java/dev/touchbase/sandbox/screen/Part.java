package dev.touchbase.sandbox.screen;

/// A part of the page as drawn.
///
/// @param html safe HTML
/// @param hash changes when the HTML does
public record Part(String html, String hash) {
    static Part of(String html) {
        return new Part(html, Integer.toHexString(html.hashCode()));
    }
}
