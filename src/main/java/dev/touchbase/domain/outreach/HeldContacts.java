package dev.touchbase.domain.outreach;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.engagement.ScheduledSend;
import dev.touchbase.domain.engagement.ScheduledSends;
import dev.touchbase.domain.policy.Contenders;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Histories;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Priorities;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.rule.ComplaintHold;
import dev.touchbase.domain.setting.Firm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds the contacts to come that the policy stops while a complaint is open, and puts them back when it is closed.
/// Call it inside the act that opens or closes.
public final class HeldContacts {

    private final Histories histories;
    private final Plans plans;
    private final ScheduledSends sends;

    /// Works with these.
    public HeldContacts(Histories histories, Plans plans, ScheduledSends sends) {
        this.histories = histories;
        this.plans = plans;
        this.sends = sends;
    }

    /// What became of the held contacts once the complaint was closed.
    ///
    /// @param back in their place again, in the order in which they were asked about
    /// @param off those that are not
    public record Released(List<HeldContact> back, List<CalledOff> off) {
        public Released {
            back = List.copyOf(back);
            off = List.copyOf(off);
        }
    }

    /// A held contact that stays off.
    ///
    /// @param against what the policy says to it now, or null when its moment has passed
    public record CalledOff(HeldContact contact, @Nullable Verdict against) {}

    /// Holds what a complaint hold in the policy stops, and nothing else.
    public List<HeldContact> hold(Firm firm, Customer customer, Instant now) {
        List<CustomerId> one = List.of(customer.id());
        return Stream.concat(
                        plans.planned(firm.id(), one).stream().<HeldContact>map(HeldContact.Planned::new),
                        sends.scheduled(firm.id(), one).stream().<HeldContact>map(HeldContact.Scheduled::new))
                .filter(each -> hold(firm, customer, each, now))
                .toList();
    }

    /// Holds this one, if a complaint hold in the policy stops it.
    ///
    /// @return true when it is held now
    boolean hold(Firm firm, Customer customer, HeldContact contact, Instant now) {
        boolean stopped = stoppedByComplaint(verdict(firm, customer, contact, now));
        if (stopped) {
            save(firm, contact, Plan.State.HELD, ScheduledSend.State.HELD);
        }
        return stopped;
    }

    /// Puts back what the policy lets pass now, the heaviest first; those put back count for the ones after them. A
    /// Heads-up lets nothing pass, for there is nobody here to give a reason.
    public Released release(Firm firm, Customer customer, Instant now) {
        List<HeldContact> back = new ArrayList<>();
        List<CalledOff> off = new ArrayList<>();
        for (HeldContact each : inOrder(firm, customer)) {
            Verdict against = each.passed(firm, now) ? null : verdict(firm, customer, each, now);
            if (against != null && !against.level().atLeast(Level.HEADS_UP)) {
                save(firm, each, Plan.State.PLANNED, ScheduledSend.State.SCHEDULED);
                back.add(each);
            } else {
                save(firm, each, Plan.State.CANCELLED, ScheduledSend.State.CANCELLED);
                off.add(new CalledOff(each, against));
            }
        }
        return new Released(back, off);
    }

    private List<HeldContact> inOrder(Firm firm, Customer customer) {
        Priorities priorities = histories.priorities(firm);
        Map<Engagement, HeldContact> held = new LinkedHashMap<>();
        plans.held(firm.id(), List.of(customer.id())).stream()
                .map(HeldContact.Planned::new)
                .forEach(each -> held.put(each.engagement(priorities), each));
        sends.held(firm.id(), customer.id()).stream()
                .map(HeldContact.Scheduled::new)
                .forEach(each -> held.put(each.engagement(priorities), each));
        return Contenders.inOrder(List.copyOf(held.keySet())).stream()
                .map(held::get)
                .toList();
    }

    private Verdict verdict(Firm firm, Customer customer, HeldContact contact, Instant now) {
        return histories.judge(firm, customer, contact.proposal(), now).verdict();
    }

    private static boolean stoppedByComplaint(Verdict verdict) {
        return verdict.findings().stream()
                .anyMatch(each -> each.kind().equals(ComplaintHold.KIND) && each.level() == Level.STOP);
    }

    private void save(Firm firm, HeldContact contact, Plan.State planned, ScheduledSend.State scheduled) {
        switch (contact) {
            case HeldContact.Planned(Plan plan) -> plans.save(firm.id(), plan.as(planned));
            case HeldContact.Scheduled(ScheduledSend send) -> sends.save(firm.id(), send.as(scheduled));
        }
    }
}
