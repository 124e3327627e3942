package dev.touchbase.sandbox.screen;

import java.util.List;

/// What stands around the messages: who acts, where they are, where else they could go.
///
/// @param team name of the workspace
/// @param bot name of the app
/// @param base address of this person at this place, e.g. `/as/sam/customers`
/// @param me who acts
/// @param people everybody one could act as
/// @param home the Home tab
/// @param direct the direct message with the app
/// @param channels the channels that this person sees
/// @param heading what the place is called
/// @param about one line about the place
/// @param canWrite whether there is a composer
/// @param readUpTo what has a later number here has not been read before
/// @param connected whether an app is connected
public record Page(
        String team,
        String bot,
        String base,
        Who me,
        List<Who> people,
        PlaceLink home,
        PlaceLink direct,
        List<PlaceLink> channels,
        String heading,
        String about,
        boolean canWrite,
        long readUpTo,
        boolean connected) {

    /// Somebody to act as.
    ///
    /// @param unread how many things wait for them in their direct message
    public record Who(
            String handle,
            String name,
            String title,
            String initials,
            String hue,
            String href,
            boolean current,
            int unread) {}

    /// Somewhere to go.
    public record PlaceLink(String label, String href, boolean current, int unread) {}
}
