package dev.touchbase.domain.outreach;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Histories;
import dev.touchbase.domain.policy.Judged;
import dev.touchbase.domain.policy.Matter;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.Verdicts;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.domain.touchpoint.Touchpoints;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Asks the contact policy about a contact that somebody means to make.
public final class ContactCheck {

    private static final Duration REPLY_WITHIN = Duration.ofDays(7);
    private static final int LOOKED_AT = 10;

    /// So many contacts are shown under one rule.
    public static final int SHOWN = 5;

    private final ActDesk desk;
    private final Histories histories;
    private final Touchpoints touchpoints;
    private final Verdicts verdicts;

    /// Works with these.
    public ContactCheck(ActDesk desk, Histories histories, Touchpoints touchpoints, Verdicts verdicts) {
        this.desk = desk;
        this.histories = histories;
        this.touchpoints = touchpoints;
        this.verdicts = verdicts;
    }

    /// A verdict, and the key under which it is kept.
    public record Checked(Verdict verdict, long id) {}

    /// The verdict on a contact about nothing in particular, kept for later questions.
    public Checked check(
            Actor actor,
            CustomerId id,
            @Nullable Channel channel,
            @Nullable Purpose purpose,
            boolean reply,
            @Nullable Instant at) {
        return check(actor, id, channel, purpose, reply, at, Matter.PLAIN);
    }

    /// The verdict, kept for later questions.
    ///
    /// @param channel null: the customer's preferred one, else phone
    /// @param purpose null: a check-in
    /// @param at null: now
    public Checked check(
            Actor actor,
            CustomerId id,
            @Nullable Channel channel,
            @Nullable Purpose purpose,
            boolean reply,
            @Nullable Instant at,
            Matter matter) {
        Firm firm = desk.firm(actor);
        Customer customer = desk.customer(actor, id);
        Judged judged = judge(actor, firm, customer, channel, purpose, reply, at, matter);
        Verdicts.Asked asked = Verdicts.Asked.of(actor.staffId(), Verdicts.What.CHECK, desk.now());
        return new Checked(judged.verdict(), verdicts.keep(firm.id(), asked, judged));
    }

    /// The same without keeping it, for cards and lists.
    public Verdict look(
            Actor actor,
            Firm firm,
            Customer customer,
            @Nullable Channel channel,
            @Nullable Purpose purpose,
            boolean reply,
            @Nullable Instant at) {
        return look(actor, firm, customer, channel, purpose, reply, at, Matter.PLAIN);
    }

    /// The same about something in particular.
    public Verdict look(
            Actor actor,
            Firm firm,
            Customer customer,
            @Nullable Channel channel,
            @Nullable Purpose purpose,
            boolean reply,
            @Nullable Instant at,
            Matter matter) {
        return judge(actor, firm, customer, channel, purpose, reply, at, matter).verdict();
    }

    /// The same with what it rests on, for acts that keep it.
    Judged judge(
            Actor actor,
            Firm firm,
            Customer customer,
            @Nullable Channel channel,
            @Nullable Purpose purpose,
            boolean reply,
            @Nullable Instant at) {
        return judge(actor, firm, customer, channel, purpose, reply, at, Matter.PLAIN);
    }

    /// The same about something in particular.
    Judged judge(
            Actor actor,
            Firm firm,
            Customer customer,
            @Nullable Channel channel,
            @Nullable Purpose purpose,
            boolean reply,
            @Nullable Instant at,
            Matter matter) {
        Channel by = channel != null ? channel : usualChannel(customer);
        Instant moment = at != null ? at : desk.now();
        Purpose why = purpose != null ? purpose : Purpose.CHECK_IN;
        boolean answers = reply || (!why.advertising() && answersThem(actor, customer, moment));
        Proposal proposal = new Proposal(customer.id(), by, why, answers, actor.staffId(), moment).about(matter);
        return histories.judge(firm, customer, proposal, desk.now());
    }

    /// The first touchpoints on which each finding rests, as many as are shown, by their keys; those deleted meanwhile
    /// are
    /// left out.
    public Map<TouchpointId, Touchpoint> filling(Actor actor, Verdict verdict) {
        Set<TouchpointId> past = verdict.findings().stream()
                .flatMap(finding -> finding.filledBy().stream().limit(SHOWN))
                .filter(each -> each.kind() == Engagement.Kind.PAST)
                .map(each -> new TouchpointId(each.id()))
                .collect(Collectors.toSet());
        return touchpoints.find(actor.workspace(), past).stream()
                .collect(Collectors.toMap(Touchpoint::id, Function.identity()));
    }

    /// Their preferred channel, else the phone.
    public static Channel usualChannel(Customer customer) {
        return Optional.ofNullable(customer.preferredChannel()).orElse(Channel.PHONE);
    }

    /// True when the customer's last word was to this very person, waits for an answer, and is less than a week old.
    boolean answersThem(Actor actor, Customer customer, Instant at) {
        return touchpoints.latest(customer.workspace(), customer.id(), LOOKED_AT).stream()
                .filter(each -> each.happenedAt().isBefore(at) && !each.onlyTried())
                .findFirst()
                .filter(last -> last.direction() == Direction.INBOUND && waits(last))
                .filter(last -> last.happenedAt().isAfter(at.minus(REPLY_WITHIN)))
                .filter(last -> actor.staffId() != null && last.staff().contains(actor.staffId()))
                .isPresent();
    }

    /// A conversation was answered as it happened; what was written, or spoken to a machine, waits.
    private static boolean waits(Touchpoint inbound) {
        return switch (inbound.outcome()) {
            case REPLIED, RESOLVED, SOLD, DECLINED, MEETING_BOOKED, BOUNCED, OPTED_OUT -> false;
            case LEFT_MESSAGE, NO_ANSWER -> true;
            case REACHED, SENT, COMPLAINT ->
                switch (inbound.channel()) {
                    case EMAIL, SMS, MESSENGER, SOCIAL, LETTER, WEB -> true;
                    case PHONE, CHAT, IN_PERSON, EVENT, OTHER -> false;
                };
        };
    }
}
