package dev.touchbase.domain.policy;

import dev.touchbase.domain.policy.rule.Again;
import dev.touchbase.domain.policy.rule.CampaignOverlap;
import dev.touchbase.domain.policy.rule.Cap;
import dev.touchbase.domain.policy.rule.Capacity;
import dev.touchbase.domain.policy.rule.ChannelAdvice;
import dev.touchbase.domain.policy.rule.ClaimHeld;
import dev.touchbase.domain.policy.rule.ComplaintHold;
import dev.touchbase.domain.policy.rule.CoolingOff;
import dev.touchbase.domain.policy.rule.CustomerWish;
import dev.touchbase.domain.policy.rule.NeverAfter;
import dev.touchbase.domain.policy.rule.NoAnswerStreak;
import dev.touchbase.domain.policy.rule.NonWorkingDay;
import dev.touchbase.domain.policy.rule.NotYours;
import dev.touchbase.domain.policy.rule.OnlyAfter;
import dev.touchbase.domain.policy.rule.OptOut;
import dev.touchbase.domain.policy.rule.Pause;
import dev.touchbase.domain.policy.rule.PlannedContact;
import dev.touchbase.domain.policy.rule.Priority;
import dev.touchbase.domain.policy.rule.QuietHours;
import dev.touchbase.domain.policy.rule.RefusalStreak;
import dev.touchbase.domain.policy.rule.Retired;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The list of all kinds of rules, in the order of reasons as people are told them. A new rule gets its line here.
public final class RuleKinds {

    /// One kind: its name, and how a rule of it is read from its parameters.
    public record RuleKind(String name, Reading reading) {}

    /// Reads a rule from its terms and parameters; what doesn't fit is refused by [IllegalArgumentException].
    public interface Reading {
        /// The rule.
        Rule read(Terms terms, Parameters parameters);
    }

    /// All of them, in the order of reasons.
    public static final List<RuleKind> ALL = List.of(
            new RuleKind(OptOut.KIND, OptOut::read),
            new RuleKind(Pause.KIND, Pause::read),
            new RuleKind(ComplaintHold.KIND, ComplaintHold::read),
            new RuleKind(QuietHours.KIND, QuietHours::read),
            new RuleKind(NonWorkingDay.KIND, NonWorkingDay::read),
            new RuleKind(ClaimHeld.KIND, ClaimHeld::read),
            new RuleKind(CoolingOff.KIND, CoolingOff::read),
            new RuleKind(PlannedContact.KIND, PlannedContact::read),
            new RuleKind(CustomerWish.KIND, CustomerWish::read),
            new RuleKind(Cap.KIND, Cap::read),
            new RuleKind(Capacity.KIND, Capacity::read),
            new RuleKind(NeverAfter.KIND, NeverAfter::read),
            new RuleKind(OnlyAfter.KIND, OnlyAfter::read),
            new RuleKind(Again.KIND, Again::read),
            new RuleKind(CampaignOverlap.KIND, CampaignOverlap::read),
            new RuleKind(RefusalStreak.KIND, RefusalStreak::read),
            new RuleKind(NoAnswerStreak.KIND, NoAnswerStreak::read),
            new RuleKind(Retired.KIND, Retired::read),
            new RuleKind(NotYours.KIND, NotYours::read),
            new RuleKind(ChannelAdvice.KIND, ChannelAdvice::read),
            new RuleKind(Priority.KIND, Priority::read));

    private RuleKinds() {}

    /// The rule of this kind with these terms and parameters.
    ///
    /// @throws IllegalArgumentException with one sentence when there is no such kind, or a parameter is missing,
    ///     wrong or unknown
    public static Rule read(String kind, Terms terms, Map<String, String> parameters) {
        RuleKind known = ALL.stream()
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no kind of rule called “" + kind
                        + "”; there are "
                        + ALL.stream().map(RuleKind::name).collect(Collectors.joining(", ")) + "."));
        Parameters given = new Parameters(kind, parameters);
        Rule rule = known.reading().read(terms, given);
        given.nothingElse();
        return rule;
    }

    /// The place of this kind in the order of reasons.
    public static int place(String kind) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).name().equals(kind)) {
                return i;
            }
        }
        return ALL.size();
    }
}
