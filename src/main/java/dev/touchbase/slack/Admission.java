package dev.touchbase.slack;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.setting.Firms;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// Lets in who may use Touchbase.
final class Admission {

    private final Team team;
    private final StaffSync staff;
    private final Firms firms;
    private final InstantSource business;

    Admission(Team team, StaffSync staff, Firms firms, InstantSource business) {
        this.team = team;
        this.staff = staff;
        this.firms = firms;
        this.business = business;
    }

    /// The person as actor and speaker, read afresh.
    ///
    /// @param slackTeam where they are, or null where Slack doesn't say
    /// @throws TurnedAway with a sentence for those who may not
    Asker admit(@Nullable String slackTeam, String user) {
        var workspace = team.workspace();
        if (slackTeam == null || !slackTeam.equals(workspace.slackTeam())) {
            throw new TurnedAway("This Touchbase serves another Slack workspace, so it can't do anything here.");
        }
        var member = staff.user(workspace, user);
        var now = business.instant();
        var firm = firms.at(workspace.id(), now);
        return new Asker(
                workspace,
                new Actor.ByStaff(member),
                new Speaker(member.zone(), member.locale(), now, firm.calendar()));
    }
}
