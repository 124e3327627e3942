package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.customer.Suppressions;
import dev.touchbase.domain.staff.Act;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Opt-outs and pauses: anyone records them, only an owner takes an opt-out back.
public final class SuppressionBook {

    private final ActDesk desk;
    private final Suppressions suppressions;

    /// Works with these.
    public SuppressionBook(ActDesk desk, Suppressions suppressions) {
        this.desk = desk;
        this.suppressions = suppressions;
    }

    /// A suppression that was recorded, or several that were ended.
    public record Suppressed(ChangeId change, Customer customer, List<Suppression> suppressions) {}

    /// Records that the customer does not want to be contacted.
    ///
    /// @param channel null: by no channel at all
    /// @param advertisingOnly true when only advertising is unwanted
    public Suppressed optOut(
            Actor actor, CustomerId id, @Nullable Channel channel, boolean advertisingOnly, @Nullable String reason) {
        return desk.on(actor, id, open -> {
            Suppression added = add(open, Suppression.Kind.OPT_OUT, channel, advertisingOnly, null, reason);
            return done(open, "recorded the opt-out of " + open.customer().name(), List.of(added));
        });
    }

    /// Takes opt-outs back.
    ///
    /// @param channel null: all of them
    /// @param how how the customer agreed
    /// @throws Refused when the actor is no owner, `how` is blank, or there is none
    public Suppressed optIn(Actor actor, CustomerId id, @Nullable Channel channel, String how) {
        return desk.on(actor, id, open -> {
            open.require(Act.OPT_IN);
            if (how.isBlank()) {
                throw Refused.badInput(
                        "An opt-in wants how they agreed.",
                        "Type it after the name, such as: optin acme agreed by phone with Ann.");
            }
            List<Suppression> ended = end(open, Suppression.Kind.OPT_OUT, channel, how);
            if (ended.isEmpty()) {
                throw Refused.overtaken(open.customer().name() + " has no such opt-out.");
            }
            return done(open, "took back the opt-out of " + open.customer().name(), ended);
        });
    }

    /// No outbound contact until `until` has passed. A pause in force is replaced.
    ///
    /// @throws Refused when the day has passed
    public Suppressed pause(Actor actor, CustomerId id, LocalDate until, @Nullable String reason) {
        return desk.on(actor, id, open -> {
            if (until.isBefore(open.firm().today())) {
                throw Refused.badInput("That day has passed.", "Name the last day of the pause, such as: until 1 jan.");
            }
            end(open, Suppression.Kind.PAUSE, null, "replaced");
            Suppression added = add(open, Suppression.Kind.PAUSE, null, false, until, reason);
            return done(open, "paused " + open.customer().name(), List.of(added));
        });
    }

    /// Ends the pause.
    ///
    /// @throws Refused when there is none
    public Suppressed resume(Actor actor, CustomerId id) {
        return desk.on(actor, id, open -> {
            List<Suppression> ended = end(open, Suppression.Kind.PAUSE, null, "resumed");
            if (ended.isEmpty()) {
                throw Refused.overtaken(open.customer().name() + " isn't paused.");
            }
            return done(open, "resumed " + open.customer().name(), ended);
        });
    }

    /// Adds one inside an open act.
    Suppression add(
            ActDesk.Open open,
            Suppression.Kind kind,
            @Nullable Channel channel,
            boolean advertisingOnly,
            @Nullable LocalDate until,
            @Nullable String reason) {
        return suppressions.add(
                open.firm().id(),
                new Suppression(
                        0,
                        open.customer().id(),
                        kind,
                        channel,
                        advertisingOnly,
                        until,
                        reason,
                        open.actor() instanceof Actor.ByStaff ? "slack" : "command line",
                        open.now(),
                        open.actor().staffId(),
                        null,
                        null));
    }

    private List<Suppression> end(ActDesk.Open open, Suppression.Kind kind, @Nullable Channel channel, String how) {
        List<Suppression> ended = suppressions
                .of(open.firm().id(), open.customer().id())
                .stream()
                .filter(each -> each.kind() == kind && each.endedAt() == null)
                .filter(each -> kind == Suppression.Kind.OPT_OUT
                        || each.inForce(open.firm().today()))
                .filter(each -> channel == null || channel == each.channel())
                .map(each -> each.ended(open.now(), how))
                .toList();
        ended.forEach(each -> suppressions.save(open.firm().id(), each));
        return ended;
    }

    private Suppressed done(ActDesk.Open open, String summary, List<Suppression> about) {
        open.change().says(summary);
        Upcoming.after(desk, open);
        return new Suppressed(open.change().id(), open.customer(), about);
    }
}
