package dev.touchbase.domain.insight;

import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.GrowingPast;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Matter;
import dev.touchbase.domain.policy.Priorities;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Walks along the record and asks each rule about each contact, with as much of the past behind it as that rule needs.
final class TrialWalk implements WholePast.Walker {

    private static final int STEP = 1_000;

    private final Firm firm;
    private final Rule[] rules;
    private final Instant after;
    private final TrialTally tally;
    private final PolicyTrial.Progress progress;
    private final long whole;
    private final Map<StaffId, Set<Role>> hats;
    private final Map<List<Object>, WorkCalendar> calendars = new HashMap<>();
    private final Duration[] backs;
    private final int[] begins;

    private WholePast.@Nullable Whom whom;
    private GrowingPast past = new GrowingPast();
    private ZoneId zone;
    private WorkCalendar calendar;
    private About about = About.NOTHING;
    private long spoken;
    private long contacts;
    private long done;

    TrialWalk(Firm firm, List<Rule> rules, Instant after, TrialTally tally, PolicyTrial.Progress progress, long whole) {
        this.firm = firm;
        this.rules = rules.toArray(Rule[]::new);
        this.after = after;
        this.tally = tally;
        this.progress = progress;
        this.whole = whole;
        this.hats = firm.staff().stream().collect(Collectors.toUnmodifiableMap(Staff::id, Staff::roles));
        this.backs = new Duration[this.rules.length];
        this.begins = new int[this.rules.length];
        this.zone = firm.settings().zone();
        this.calendar = firm.calendar();
        progress.at(0, whole);
    }

    @Override
    public void customer(WholePast.Whom next) {
        finish();
        whom = next;
        past = new GrowingPast();
        ZoneId own = next.zone();
        zone = own == null ? firm.settings().zone() : own;
        calendar = calendars.computeIfAbsent(
                Arrays.asList(next.country(), next.region()),
                place -> firm.settings().calendar(firm.holidays(), next.country(), next.region()));
        about = about(next, null);
        for (int i = 0; i < rules.length; i++) {
            backs[i] = PolicyTrial.back(rules[i].need(about)).plusSeconds(1);
            begins[i] = 0;
        }
    }

    @Override
    public void contact(WholePast.Seen seen) {
        Engagement contact = seen.contact();
        if (contact.direction() == Direction.OUTBOUND && contact.at().isAfter(after)) {
            contacts++;
            List<Finding> findings = findings(seen);
            if (!findings.isEmpty() && tally.said(seen, findings)) {
                spoken++;
            }
        }
        past.add(contact);
        if (++done % STEP == 0) {
            progress.at(done, whole);
        }
    }

    /// To be called behind the last contact.
    void end() {
        finish();
        progress.at(whole, whole);
    }

    long contacts() {
        return contacts;
    }

    private void finish() {
        if (whom != null) {
            tally.customer(whom.id(), spoken);
        }
        spoken = 0;
    }

    private List<Finding> findings(WholePast.Seen seen) {
        Proposal proposal = proposal(seen.customer(), seen.contact());
        WholePast.Whom known = Objects.requireNonNull(whom);
        if (!Objects.equals(about.segment(), seen.segment())) {
            about = about(known, seen.segment());
        }
        List<Suppression> suppressions = asOf(known.suppressions(), proposal.at());
        List<Finding> said = List.of();
        for (int i = 0; i < rules.length; i++) {
            History history = new History(
                    past.from(begin(i, proposal.at())),
                    List.of(),
                    suppressions,
                    zone,
                    known.zone() != null,
                    calendar,
                    about);
            Optional<Finding> finding = rules[i].check(proposal, history);
            if (finding.isPresent() && finding.get().level() != Level.CLEAR) {
                said = said.isEmpty() ? new ArrayList<>() : said;
                said.add(finding.get());
            }
        }
        return said;
    }

    /// Moments only grow within a customer, and so does what a rule no longer has to see.
    private int begin(int rule, Instant moment) {
        Instant oldest = moment.minus(backs[rule]);
        int begin = begins[rule];
        while (begin < past.size() && !past.get(begin).at().isAfter(oldest)) {
            begin++;
        }
        begins[rule] = begin;
        return begin;
    }

    private static List<Suppression> asOf(List<Suppression> all, Instant moment) {
        return all.isEmpty()
                ? all
                : all.stream()
                        .map(each -> each.asOf(moment))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /// The contact as whoever made it would have asked about it.
    private static Proposal proposal(CustomerId customer, Engagement contact) {
        return new Proposal(
                customer,
                contact.person(),
                Objects.requireNonNull(contact.channel()),
                Objects.requireNonNull(contact.purpose()),
                contact.reply(),
                contact.staff().isEmpty() ? null : contact.staff().getFirst(),
                contact.at(),
                contact.line() == null && contact.message() == null
                        ? Matter.PLAIN
                        : new Matter(contact.line(), contact.message(), null, null, Priorities.USUAL));
    }

    private About about(WholePast.Whom whom, @Nullable String segment) {
        return new About(segment, whom.preferred(), Set.of(), whom.wish(), whom.lookingAfter(), hats, Map.of());
    }
}
