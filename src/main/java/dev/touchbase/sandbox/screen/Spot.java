package dev.touchbase.sandbox.screen;

import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.TeamState;
import java.util.NoSuchElementException;

/// Who acts, and where: what the address of a page says.
///
/// @param me who acts
/// @param name `home`, `messages` or a channel's name
/// @param conversation where lines go; on the Home tab the direct message
public record Spot(Member me, String name, Conversation conversation) {
    static final String HOME = "home";
    static final String MESSAGES = "messages";

    /// Reads an address.
    ///
    /// @throws NoSuchElementException with a sentence for people
    static Spot of(TeamState state, String handle, String name) {
        Member me = state.byHandle(handle)
                .orElseThrow(() -> new NoSuchElementException("Nobody here is called " + handle + "."));
        Conversation place = name.equals(HOME) || name.equals(MESSAGES)
                ? state.direct(me.id())
                : state.channel(name)
                        .filter(c -> c.kind() == Conversation.Kind.PUBLIC
                                || c.members().contains(me.id()))
                        .orElseThrow(() -> new NoSuchElementException("There is no channel #" + name + "."));
        return new Spot(me, name, place);
    }

    /// The address of this place for this person.
    String base() {
        return "/as/" + me.handle() + "/" + name;
    }

    boolean home() {
        return name.equals(HOME);
    }

    boolean direct() {
        return name.equals(MESSAGES);
    }

    /// The address of another place for the same person.
    String href(String other) {
        return "/as/" + me.handle() + "/" + other;
    }
}
