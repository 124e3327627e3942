package dev.touchbase.slack.command;

import java.util.EnumSet;
import java.util.Set;

/// What a subcommand takes after the customer. What it doesn't take begins the note.
public enum Takes {
    /// "call", "email", "in person", and verbs such as "called".
    CHANNEL,
    /// "reached", "no answer", "left a message".
    OUTCOME,
    /// "renewal", "re renewal".
    PURPOSE,
    /// `in` or `out`.
    DIRECTION,
    /// `with ann`, a person at the customer, and `with @priya`, a colleague.
    WITH,
    /// `by @priya`.
    BY,
    /// A day or time that has been: "yesterday 4pm"; a weekday is the last one.
    PAST_MOMENT,
    /// A day or time to come, "until" before it doesn't disturb: "tomorrow 3pm", "until 1 jan".
    FUTURE_MOMENT,
    /// A run of days: "last week", "since 1 nov", "23 dec to 6 jan".
    SPAN,
    /// How long or how often: "3 days", "every 6 weeks".
    INTERVAL,
    /// "max 8 weeks".
    MAXIMUM,
    /// The word "asked": it is the customer's own wish.
    ASKED,
    /// "sold 4200", "4.200,50 €", "£4k".
    AMOUNT,
    /// `next in 2 weeks`.
    NEXT,
    /// `promised a quote by friday`.
    PROMISED,
    /// "quote by friday": the note before `by` is what is promised.
    BY_DATE,
    /// Roles, one or more: "sales, owner".
    ROLE,
    /// Colleagues: `@priya`, or a name that only one of them has.
    STAFF,
    /// An e-mail address of a person.
    EMAIL,
    /// A telephone number of a person.
    PHONE,
    /// A brand, product or service type of the firm's: "roofing", "line roofing".
    LINE,
    /// What kind of matter it is: "urgent", "complex".
    NATURE,
    /// `message "Spring offer"`: which message it carries.
    MESSAGE,
    /// What isn't understood is a note. Without it, that is left over, for the subcommand to read or refuse.
    NOTE;

    /// All that a contact that has happened can say.
    public static final Set<Takes> LOG = Set.copyOf(EnumSet.of(
            CHANNEL, OUTCOME, PURPOSE, DIRECTION, WITH, BY, PAST_MOMENT, AMOUNT, NEXT, PROMISED, LINE, NOTE));

    /// All that a contact to come can say.
    public static final Set<Takes> PLAN = Set.copyOf(EnumSet.of(CHANNEL, PURPOSE, WITH, BY, FUTURE_MOMENT, LINE, NOTE));
}
