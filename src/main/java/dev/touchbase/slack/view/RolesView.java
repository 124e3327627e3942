package dev.touchbase.slack.view;

import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.team.RoleBook.RolesSet;
import dev.touchbase.slack.Reply;
import java.util.List;

/// Who wears which hats.
public final class RolesView {

    private static final int SHOWN = 40;

    private RolesView() {}

    /// Somebody's hats were changed.
    public static Reply.Answer set(RolesSet set) {
        Mrkdwn sentence = Mrkdwn.md("*{0}* now has: *{1}*.", set.staff().name(), hats(set.staff()));
        return Say.answer(sentence, Say.actions(ChangeButtons.undo(set.change())));
    }

    /// Everybody's hats.
    public static Reply.Answer list(Firm firm) {
        List<Mrkdwn> lines = firm.staff().stream()
                .filter(Staff::mayUse)
                .limit(SHOWN)
                .map(staff -> Mrkdwn.md("• {0}: {1}", staff.name(), hats(staff)))
                .toList();
        return Say.answer(
                Mrkdwn.md("Who wears which hats."),
                List.of(
                        Say.section(Mrkdwn.md("*Roles*")),
                        Say.section(
                                lines.isEmpty() ? Mrkdwn.md("Nobody uses Touchbase yet.") : Mrkdwn.join("\n", lines)),
                        Say.context(Mrkdwn.md("An owner changes them with `/contact role @sam sales, owner`."))));
    }

    private static String hats(Staff staff) {
        return staff.roles().isEmpty()
                ? "no role"
                : String.join(
                        ", ", staff.roles().stream().sorted().map(Role::label).toList());
    }
}
