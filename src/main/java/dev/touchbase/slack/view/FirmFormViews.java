package dev.touchbase.slack.view;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.slack.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The forms that set how often, who is away, and who wears which hat.
public final class FirmFormViews {

    /// The modal that takes a cadence.
    public static final String CADENCE = "cadence";

    /// The modal that takes an absence.
    public static final String AWAY = "away";

    /// The modal that takes roles.
    public static final String ROLES = "roles";

    /// Their fields.
    public static final String TARGET = "target";

    public static final String MAX = "max";
    public static final String ASKED = "asked";
    public static final String FROM = "from";
    public static final String UNTIL = "until";
    public static final String COVER = "cover";
    public static final String WHO = "who";
    public static final String HATS = "hats";

    private FirmFormViews() {}

    /// The form that sets one customer's cadence.
    public static View cadence(ButtonValue carried, Customer customer) {
        return Inputs.form(
                CADENCE,
                "Cadence",
                "Set",
                carried,
                List.of(
                        Say.section(Mrkdwn.md("How often should *{0}* hear from you?", customer.name())),
                        Inputs.select(TARGET, "Every", intervals(), "1 month"),
                        Inputs.hinted(
                                Inputs.optional(Inputs.select(MAX, "At most", intervals(), null)),
                                "Left empty, a third is put on top."),
                        Inputs.box(ASKED, "Whose wish", "They asked for it themselves", false)));
    }

    /// The form that sets somebody away.
    ///
    /// @param whose their Slack id
    public static View away(ButtonValue carried, String whose, @Nullable LocalDate from) {
        return Inputs.form(
                AWAY,
                "Away",
                "Set",
                carried,
                List.of(
                        Inputs.colleague(WHO, "Who", whose),
                        Inputs.hinted(Inputs.optional(Inputs.day(FROM, "From", from)), "Left empty: from today."),
                        Inputs.day(UNTIL, "Last day away", null),
                        Inputs.hinted(
                                Inputs.optional(Inputs.colleague(COVER, "Who covers", null)),
                                "They get the reminders meanwhile.")));
    }

    /// The form that gives roles.
    ///
    /// @param whose their Slack id, or null when nobody is named yet
    public static View roles(ButtonValue carried, @Nullable String whose) {
        return Inputs.form(
                ROLES,
                "Roles",
                "Set",
                carried,
                List.of(
                        Inputs.colleague(WHO, "Who", whose),
                        Inputs.hinted(
                                Inputs.line(HATS, "Roles", null),
                                "service, sales, account manager, marketing, owner; or none")));
    }

    /// The cadence's form, and what is said where none can be opened.
    public static Reply.Form cadenceReply(ButtonValue carried, Customer customer) {
        return new Reply.Form(
                cadence(carried, customer),
                Say.answer(
                        Mrkdwn.md("How often should *{0}* hear from you? Nothing was changed yet.", customer.name()),
                        Say.actions(Say.primary(Say.button("Set the cadence", ActionIds.CADENCE, carried)))));
    }

    /// The absence's form, and what is said where none can be opened.
    public static Reply.Form awayReply(ButtonValue carried, String whose) {
        return new Reply.Form(
                away(carried, whose, null),
                Say.answer(
                        Mrkdwn.md(
                                "Until when? Nothing was changed yet. You can also type `away until 5 dec cover @priya`."),
                        Say.actions(Say.primary(Say.button("Set away", ActionIds.AWAY, carried)))));
    }

    /// The roles' form, and what is said where none can be opened.
    public static Reply.Form rolesReply(ButtonValue carried, @Nullable String whose) {
        return new Reply.Form(
                roles(carried, whose),
                Say.answer(
                        Mrkdwn.md("Which roles? Nothing was changed yet. You can also type `role @sam sales, owner`."),
                        Say.actions(Say.primary(Say.button("Set roles", ActionIds.ROLES, carried)))));
    }

    private static List<OptionObject> intervals() {
        return Stream.of(
                        "1 week",
                        "2 weeks",
                        "3 weeks",
                        "1 month",
                        "6 weeks",
                        "2 months",
                        "3 months",
                        "4 months",
                        "6 months",
                        "1 year")
                .map(each -> Say.choice(each, each))
                .toList();
    }
}
