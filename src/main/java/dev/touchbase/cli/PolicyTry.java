package dev.touchbase.cli;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.insight.PolicyTrial;
import dev.touchbase.domain.insight.TrialReport;
import dev.touchbase.domain.policy.ContactPolicy;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.sentence.RuleSentence;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.slack.view.TrialView;
import dev.touchbase.slack.view.Viewer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./touchbase policy try "cap 1 per week promotion"`: what a rule would have said of what really happened.
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        description = "Try a rule, or the whole policy, on what really happened; change nothing.")
final class PolicyTry implements Callable<Integer> {

    private final PolicyCommand policy;

    @Parameters(
            arity = "0..*",
            paramLabel = "RULE",
            description = "The rule, as after /contact policy; without one the policy in force.")
    List<String> rule = List.of();

    @Option(
            names = "--last",
            paramLabel = "HOW-LONG",
            defaultValue = "90 days",
            description = "How far back (default: ${DEFAULT-VALUE}).")
    String last = "";

    PolicyTry(PolicyCommand policy) {
        this.policy = policy;
    }

    @Override
    public Integer call() {
        List<String> words = List.of(last.strip().split("\\s+"));
        Interval back = NaturalDates.interval(words, 0)
                .filter(phrase -> phrase.words() == words.size())
                .orElseThrow(() -> new IllegalArgumentException(
                        "“%s” is no length of time; write it like \"90 days\" or \"1 year\".".formatted(last)))
                .value();
        return policy.with(desk -> {
            Firm firm = desk.domain().firms.at(desk.actor().workspace(), desk.now());
            TrialReport report;
            try (Bar bar = new Bar("Trying it", "contacts", policy.console().err())) {
                report = desk.domain()
                        .policyTrial
                        .run(firm, tried(desk, firm), PolicyTrial.ago(back, desk.now()), desk.now(), bar);
            }
            say(desk, firm, report);
            return 0;
        });
    }

    private ContactPolicy tried(PolicyCommand.Desk desk, Firm firm) {
        return rule.isEmpty()
                ? new ContactPolicy(desk.domain().policies.everything(firm.id(), firm.settings()).stream()
                        .filter(PolicyRule::active)
                        .map(PolicyRule::rule)
                        .toList())
                : new ContactPolicy(List.of(RuleSentence.read(String.join(" ", rule), speaker(firm, desk.now()))));
    }

    private void say(PolicyCommand.Desk desk, Firm firm, TrialReport report) {
        Set<CustomerId> shown = Stream.concat(
                        report.spoken().most().stream().map(TrialReport.Often::customer),
                        report.examples().stream().map(TrialReport.Example::customer))
                .collect(Collectors.toSet());
        Map<CustomerId, Customer> named = desk.store().customers.find(firm.id(), shown).stream()
                .collect(Collectors.toMap(Customer::id, Function.identity()));
        TrialView.lines(report, named, true, screen(firm, desk.now()))
                .forEach(line -> policy.console().say(line.plain()));
    }

    /// Whoever sits at the machine: nobody of the staff, by the business's clock.
    private static Viewer screen(Firm firm, Instant now) {
        ZoneId zone = firm.settings().zone();
        Staff nobody = new Staff(
                new StaffId(0),
                firm.id(),
                null,
                "the command line",
                null,
                zone,
                Locale.ENGLISH,
                Standing.ADMIN,
                true,
                Set.of());
        return new Viewer(new Actor.ByStaff(nobody), speaker(firm, now), firm);
    }

    private static Speaker speaker(Firm firm, Instant now) {
        return new Speaker(firm.settings().zone(), Locale.ENGLISH, now, firm.calendar());
    }
}
