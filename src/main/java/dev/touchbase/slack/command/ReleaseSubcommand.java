package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.outreach.ContactClaims;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ClaimView;
import java.util.List;
import java.util.Set;

/// `/contact release acme`: others may contact them again. Without a name it lets go of the only one that is held.
public final class ReleaseSubcommand implements Subcommand {

    private final LineReader lines;
    private final ContactClaims claims;

    /// Lets go in `claims`.
    public ReleaseSubcommand(LineReader lines, ContactClaims claims) {
        this.lines = lines;
        this.claims = claims;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "release",
                List.of("unclaim"),
                "CUSTOMER",
                "Let somebody go whom you have claimed",
                List.of("release acme"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        return ClaimView.released(claims.release(invocation.actor(), customer(invocation)));
    }

    private CustomerId customer(Invocation invocation) {
        if (!invocation.isBare()) {
            Line line = lines.one(invocation, Certainty.WRITING, Set.of());
            Leftover.refuse(line.reading(), "release", "release acme");
            return line.customer().id();
        }
        List<Claim> held = claims.held(invocation.actor());
        if (held.size() != 1) {
            throw Refused.badInput(
                    held.isEmpty() ? "You hold nobody." : "You hold " + held.size() + " customers.",
                    "Name the one to release, such as: release acme");
        }
        return held.getFirst().customer();
    }
}
