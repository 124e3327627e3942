package dev.touchbase.slack.action;

import dev.touchbase.domain.outreach.ContactClaims;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.ClaimView;

/// "Release": others may contact the customer again.
public final class Release implements Action {

    private final ContactClaims claims;

    /// Lets go in `claims`.
    public Release(ContactClaims claims) {
        this.claims = claims;
    }

    @Override
    public String id() {
        return ActionIds.RELEASE;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        return ClaimView.released(claims.release(press.actor(), Presses.customer(press)));
    }
}
