package dev.touchbase.slack;

import org.jspecify.annotations.Nullable;

/// A button as it was pressed.
///
/// @param actionId as sent, with what follows the colon
/// @param value what the button carries, or null
/// @param chosen the value of the option chosen in a menu or select, or null
/// @param place the message or view it stands in, for telling a second press from a first
/// @param look a digest of how that message or view looked: a button that comes back after an undo is another one
/// @param form what the form it stands in carries, or null outside of forms
record Pressed(
        String actionId,
        @Nullable String value,
        @Nullable String chosen,
        String place,
        String look,
        @Nullable String form) {

    /// The action's own id.
    String action() {
        int colon = actionId.indexOf(':');
        return colon < 0 ? actionId : actionId.substring(0, colon);
    }

    /// What the button, or the option chosen in a menu, carries.
    @Nullable
    String carried() {
        return value == null ? chosen : value;
    }
}
