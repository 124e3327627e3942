package dev.touchbase.domain.intake;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import org.jspecify.annotations.Nullable;

/// What holds for rows of a list that don't say it themselves; null where nothing was given.
///
/// @param staff who made the contacts, by name or e-mail
/// @param outcome null: sent for an outbound message, reached for anything else
/// @param source what the touchpoints' source is called; within it a row's key is known once
/// @param dates how "3/4/2024" is meant; null: as the rows show
/// @param create true to make customers who are not known
public record TouchpointDefaults(
        @Nullable Channel channel,
        @Nullable Direction direction,
        @Nullable Purpose purpose,
        @Nullable Outcome outcome,
        @Nullable String staff,
        String source,
        @Nullable DateOrder dates,
        boolean create) {

    /// The source's name where none is given.
    public static final String SOURCE = "import";

    /// The outcome of a contact of which no outcome is known.
    Outcome outcomeOf(Channel by, Direction to) {
        if (outcome != null) {
            return outcome;
        }
        return to == Direction.OUTBOUND
                ? switch (by) {
                    case EMAIL, SMS, MESSENGER, SOCIAL, LETTER, WEB -> Outcome.SENT;
                    case PHONE, CHAT, IN_PERSON, EVENT, OTHER -> Outcome.REACHED;
                }
                : Outcome.REACHED;
    }
}
