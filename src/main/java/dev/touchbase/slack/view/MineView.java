package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.insight.MyCustomers.MyPage;
import dev.touchbase.domain.insight.MyCustomers.MyRow;
import dev.touchbase.domain.insight.MyCustomers.Want;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One's own customers, a page at a time.
public final class MineView {

    /// So many rows make a page.
    public static final int PAGE = 10;

    private MineView() {}

    /// One page.
    public static Reply.Answer answer(MyPage page, Viewer viewer) {
        Mrkdwn head = head(page);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.lines(head, wanting(page))));
        page.rows()
                .forEach(row -> blocks.add(Say.section(
                        row(row, viewer),
                        Say.button(
                                "Show",
                                ActionIds.SHOW,
                                ButtonValue.of(row.customer().id()),
                                "Show " + row.customer().name()))));
        List<BlockElement> buttons = buttons(page);
        if (!buttons.isEmpty()) {
            blocks.add(Say.actions(buttons));
        }
        return Say.answer(head, blocks);
    }

    private static Mrkdwn head(MyPage page) {
        if (page.total() == 0) {
            return Mrkdwn.md("You look after nobody yet. *assign acme sales @you* gives you a customer.");
        }
        Mrkdwn all = page.total() == 1 ? Mrkdwn.md("*1 customer*") : Mrkdwn.md("*{0} customers*", page.total());
        Want only = page.only();
        return only == null
                ? Mrkdwn.md("You look after {0}.", all)
                : Mrkdwn.md("You look after {0}; *{1}* of them: {2}.", all, page.matching(), word(only));
    }

    private static Mrkdwn wanting(MyPage page) {
        return page.total() == 0 || page.only() != null
                ? Mrkdwn.EMPTY
                : Mrkdwn.join(
                        "; ",
                        Arrays.stream(Want.values())
                                .map(want -> Mrkdwn.md(
                                        "{0}: {1}", word(want), page.wanting().getOrDefault(want, 0)))
                                .toList());
    }

    /// What is wanting, as people say and type it.
    static String word(Want want) {
        return switch (want) {
            case SILENT -> "silent";
            case NEVER_ASKED -> "never asked how often";
            case NO_NEXT_STEP -> "without next step";
        };
    }

    private static Mrkdwn row(MyRow row, Viewer viewer) {
        List<Mrkdwn> wants = row.wants().stream()
                .sorted()
                .map(want -> Mrkdwn.md("_{0}_", word(want)))
                .toList();
        return Mrkdwn.lines(
                Mrkdwn.md("*{0}*{1}", row.customer().name(), hats(row, viewer)),
                last(row.last(), viewer),
                next(row.next(), row.plan(), viewer),
                Mrkdwn.join(", ", wants));
    }

    private static Mrkdwn hats(MyRow row, Viewer viewer) {
        List<Mrkdwn> hats = new ArrayList<>(
                row.roles().stream().sorted().map(Role::label).map(Mrkdwn::text).toList());
        if (viewer.id().equals(row.customer().champion())) {
            hats.add(Mrkdwn.md("champion"));
        }
        return hats.isEmpty() ? Mrkdwn.EMPTY : Mrkdwn.md(" ({0})", Mrkdwn.join(", ", hats));
    }

    private static Mrkdwn last(@Nullable Touchpoint last, Viewer viewer) {
        return last == null ? Mrkdwn.md("Never contacted") : Mrkdwn.md("Last: {0}", TouchpointLine.of(last, viewer));
    }

    private static Mrkdwn next(@Nullable CheckIn next, @Nullable Plan plan, Viewer viewer) {
        if (plan != null) {
            return Mrkdwn.md(
                    "Next: planned {0} on {1} ({2})",
                    ChannelWords.by(plan.channel()),
                    plan.timed() ? viewer.moment(plan.at()) : viewer.day(plan.on()),
                    viewer.name(plan.staff()));
        }
        return next == null ? Mrkdwn.EMPTY : Mrkdwn.md("Next: check-in on {0}", viewer.day(next.dueOn()));
    }

    private static List<BlockElement> buttons(MyPage page) {
        List<BlockElement> buttons = new ArrayList<>();
        if (page.more()) {
            ButtonValue last = ButtonValue.of(page.rows().getLast().customer().id());
            buttons.add(Say.button(
                    "Show more",
                    ActionIds.MINE,
                    last.saying(page.only() == null ? null : page.only().name())));
        }
        if (page.only() == null) {
            Arrays.stream(Want.values())
                    .filter(want -> page.wanting().getOrDefault(want, 0) > 0)
                    .map(want -> Say.button(
                            "Only " + word(want),
                            ActionIds.MINE + ":" + want.ordinal(),
                            ButtonValue.NONE.saying(want.name())))
                    .forEach(buttons::add);
        }
        return buttons;
    }
}
