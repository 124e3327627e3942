package dev.touchbase.domain.intake;

import org.jspecify.annotations.Nullable;

/// By what a row says which customer it is about.
///
/// @param ref the key in the source, or null
/// @param name the name, or null
/// @param town the town, or null
/// @param email a person's address in lower case, or null
record CustomerKeys(
        @Nullable String ref,
        @Nullable String name,
        @Nullable String town,
        @Nullable String email) {

    /// In a sentence: the name, else the address, else the key.
    String words() {
        if (name != null) {
            return "called \"" + name + "\"";
        }
        return email != null ? "with the address " + email : "with the id \"" + ref + "\"";
    }
}
