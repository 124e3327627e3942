package dev.touchbase.domain.policy;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.ScheduledSend;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A contact as the rules see it, whether it happened, is about to, is planned, or is scheduled by a system.
///
/// @param id the key of the touchpoint, plan or scheduled send; 0 for a claim
/// @param at when it happened or is meant to; for a claim since when it holds
/// @param until when a claim ends, exclusive; null for all else
/// @param staff who made or means to make it; empty when a system does
/// @param role the hat worn, or null when not known
/// @param person whom it was or will be with, or null when not said
/// @param channel null for a claim alone
/// @param purpose null for a claim alone
/// @param outcome null unless it happened
/// @param reply true when it answers the customer's own question
/// @param tried true when people tried a personal contact in vain
/// @param settles true when it is a personal contact that ends a row of tries
/// @param line the brand, product or service type it is about, or null
/// @param message which message it carries, such as the name of a mailing, or null
/// @param weight who goes first where places are scarce; it matters only for what has not happened yet
public record Engagement(
        Kind kind,
        long id,
        Instant at,
        @Nullable Instant until,
        List<StaffId> staff,
        @Nullable Role role,
        @Nullable PersonId person,
        @Nullable Channel channel,
        Direction direction,
        @Nullable Purpose purpose,
        @Nullable Outcome outcome,
        boolean reply,
        boolean tried,
        boolean settles,
        @Nullable String line,
        @Nullable String message,
        int weight) {

    /// How sure it is.
    public enum Kind {
        /// It happened.
        PAST,
        /// Somebody is about to.
        CLAIMED,
        /// Somebody means to.
        PLANNED,
        /// A system will.
        SCHEDULED
    }

    private static final Duration SAME_CONTACT = Duration.ofDays(1);

    public Engagement {
        staff = List.copyOf(staff);
    }

    /// What happened.
    public static Engagement of(Touchpoint past) {
        return new Engagement(
                Kind.PAST,
                past.id().value(),
                past.happenedAt(),
                null,
                past.staff(),
                past.role(),
                past.person(),
                past.channel(),
                past.direction(),
                past.purpose(),
                past.outcome(),
                past.reply(),
                past.onlyTried(),
                past.counts(),
                past.line(),
                past.message(),
                Priorities.USUAL);
    }

    /// What somebody is about to do.
    public static Engagement of(Claim claim) {
        return new Engagement(
                Kind.CLAIMED,
                0,
                claim.since(),
                claim.until(),
                List.of(claim.staff()),
                null,
                null,
                null,
                Direction.OUTBOUND,
                null,
                null,
                false,
                false,
                false,
                null,
                null,
                Priorities.USUAL);
    }

    /// What somebody means to do.
    public static Engagement of(Plan plan, Priorities priorities) {
        return coming(
                Kind.PLANNED,
                plan.id(),
                plan.at(),
                List.of(plan.staff()),
                plan.channel(),
                plan.purpose(),
                plan.line(),
                null,
                priorities);
    }

    /// What a system will do.
    public static Engagement of(ScheduledSend send, Priorities priorities) {
        return coming(
                Kind.SCHEDULED,
                send.id(),
                send.at(),
                List.of(),
                send.channel(),
                send.purpose(),
                send.line(),
                send.message(),
                priorities);
    }

    private static Engagement coming(
            Kind kind,
            long id,
            Instant at,
            List<StaffId> staff,
            Channel channel,
            Purpose purpose,
            @Nullable String line,
            @Nullable String message,
            Priorities priorities) {
        return new Engagement(
                kind,
                id,
                at,
                null,
                staff,
                null,
                null,
                channel,
                Direction.OUTBOUND,
                purpose,
                null,
                false,
                false,
                false,
                line,
                message,
                priorities.of(purpose));
    }

    /// True when it interrupts the customer: outbound, but no bounce, no reply and no service.
    public boolean interrupts() {
        return outbound() && !reply && (purpose == null || !purpose.service());
    }

    /// True for every outbound contact that reached the customer's side, service and replies among them.
    public boolean outbound() {
        return direction == Direction.OUTBOUND && outcome != Outcome.BOUNCED;
    }

    /// True for what has not happened yet.
    public boolean toCome() {
        return kind != Kind.PAST;
    }

    /// True when `proposal` is this very claim or plan being carried out: the same person, less than a day away.
    public boolean fulfilledBy(Proposal proposal) {
        boolean own = proposal.by() != null && staff.contains(proposal.by());
        return switch (kind) {
            case PAST, SCHEDULED -> false;
            case CLAIMED -> own;
            case PLANNED -> own && Duration.between(at, proposal.at()).abs().compareTo(SAME_CONTACT) < 0;
        };
    }
}
