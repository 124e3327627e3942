package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.insight.MyCustomers;
import dev.touchbase.domain.insight.MyCustomers.Want;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.MineView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `/contact mine`: whom I look after, and which of them want something.
public final class MineSubcommand implements Subcommand {

    private static final Spec SPEC = new Spec(
            "mine",
            List.of("my", "meine"),
            "[silent | never asked | no next step]",
            "My customers, with their last and next contact",
            List.of("mine", "mine silent", "mine never asked"),
            Act.EVERYDAY_WORK,
            false,
            false);

    private final MyCustomers mine;
    private final ActDesk desk;

    /// Shows what `mine` finds.
    public MineSubcommand(MyCustomers mine, ActDesk desk) {
        this.mine = mine;
        this.desk = desk;
    }

    @Override
    public Spec spec() {
        return SPEC;
    }

    @Override
    public Reply run(Invocation invocation) {
        return page(
                invocation.actor(), invocation.speaker(), want(invocation.said().raw()), null);
    }

    /// The page that starts after this customer.
    ///
    /// @param only those alone that want this, or null for all
    public Reply.Answer page(Actor.ByStaff actor, Speaker speaker, @Nullable Want only, @Nullable CustomerId after) {
        return MineView.answer(
                mine.page(actor, only, after, MineView.PAGE), new Viewer(actor, speaker, desk.firm(actor)));
    }

    private static @Nullable Want want(String typed) {
        return switch (Plainly.word(typed)) {
            case "", "customers", "all" -> null;
            case "silent", "quiet" -> Want.SILENT;
            case "never asked", "unasked", "not asked", "never asked how often" -> Want.NEVER_ASKED;
            case "no next step", "without next step", "no next", "without next" -> Want.NO_NEXT_STEP;
            default ->
                throw Refused.badInput(
                        "I don't understand “" + typed.strip() + "” after mine.",
                        "Type mine, mine silent, mine never asked or mine no next step.");
        };
    }
}
