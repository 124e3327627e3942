package dev.touchbase.slack.view;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.cadence.EffectiveCadence;
import dev.touchbase.domain.calendar.Interval;
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

    /// What stands in the cadence's form already.
    ///
    /// @param now what is in force for the customer
    /// @param max the maximum that was typed, or null
    /// @param asked true when it was typed that they asked for it
    public record FilledCadence(
            EffectiveCadence now, @Nullable Interval max, boolean asked) {

        /// As it is in force.
        public static FilledCadence of(EffectiveCadence now) {
            return new FilledCadence(now, null, false);
        }

        private String target() {
            return now.cadence().target().counted();
        }

        /// A maximum that is only the usual third on top follows a new target, so the field stays empty.
        private @Nullable String most() {
            Cadence cadence = now.cadence();
            Interval usual = Cadence.of(cadence.target()).max();
            Interval kept = cadence.max().equals(usual) ? null : cadence.max();
            Interval shown = max == null ? kept : max;
            return shown == null ? null : shown.counted();
        }

        private boolean wish() {
            return asked || now.level() == CadenceRule.Level.CUSTOMERS_WISH;
        }
    }

    /// The form that sets one customer's cadence, filled with the one in force.
    public static View cadence(ButtonValue carried, Customer customer, FilledCadence filled) {
        return Inputs.form(
                CADENCE,
                "Cadence",
                "Set",
                carried,
                List.of(
                        Say.section(Mrkdwn.lines(
                                Mrkdwn.md("How often should *{0}* hear from you?", customer.name()),
                                Mrkdwn.md("Now: {0}.", CadenceView.inForce(filled.now())))),
                        Inputs.select(TARGET, "Every", intervals(filled.target()), filled.target()),
                        Inputs.hinted(
                                Inputs.optional(Inputs.select(MAX, "At most", intervals(filled.most()), filled.most())),
                                "Left empty, a third is put on top."),
                        Inputs.box(ASKED, "Whose wish", "They asked for it themselves", filled.wish())));
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
    public static Reply.Form cadenceReply(ButtonValue carried, Customer customer, FilledCadence filled) {
        return new Reply.Form(
                cadence(carried, customer, filled),
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

    /// The usual ones, and this one before them where it is none of them.
    private static List<OptionObject> intervals(@Nullable String filled) {
        List<String> usual = List.of(
                "1 week",
                "2 weeks",
                "3 weeks",
                "1 month",
                "6 weeks",
                "2 months",
                "3 months",
                "4 months",
                "6 months",
                "1 year");
        Stream<String> own = filled == null || usual.contains(filled) ? Stream.of() : Stream.of(filled);
        return Stream.concat(own, usual.stream())
                .map(each -> Say.choice(each, each))
                .toList();
    }
}
