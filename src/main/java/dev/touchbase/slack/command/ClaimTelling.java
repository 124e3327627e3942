package dev.touchbase.slack.command;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.outreach.ContactClaims;
import dev.touchbase.domain.outreach.ContactClaims.ClaimOutcome;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ClaimView;
import dev.touchbase.slack.view.Viewer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Claims and tells what came of it: the same for the command, the button and the form.
public final class ClaimTelling {

    private final ActDesk desk;
    private final ContactClaims claims;
    private final ContactCheck check;

    /// Claims in `claims`.
    public ClaimTelling(ActDesk desk, ContactClaims claims, ContactCheck check) {
        this.desk = desk;
        this.claims = claims;
        this.check = check;
    }

    /// Claims the customer.
    ///
    /// @param reason why to go on against the policy, or null
    public Reply.Answer claim(Actor.ByStaff actor, Speaker speaker, CustomerId customer, @Nullable String reason) {
        ClaimOutcome outcome = claims.claim(actor, customer, reason);
        return ClaimView.answer(outcome, filling(actor, outcome), new Viewer(actor, speaker, desk.firm(actor)));
    }

    private Map<TouchpointId, Touchpoint> filling(Actor.ByStaff actor, ClaimOutcome outcome) {
        return switch (outcome) {
            case ClaimOutcome.Claimed claimed -> check.filling(actor, claimed.verdict());
            case ClaimOutcome.Blocked blocked ->
                check.filling(actor, blocked.gate().verdict());
            case ClaimOutcome.HeldByColleague held -> Map.of();
        };
    }
}
