package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.insight.TrialReport;
import dev.touchbase.domain.insight.TrialReport.Example;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What rules would have said of what happened: how often, at which level, to whom, and what it would have cost.
public final class TrialView {

    private static final int PEOPLE = 10;

    private TrialView() {}

    /// What is said at once, while the record is read.
    public static Reply.Answer underWay(long contacts) {
        return Say.answer(Mrkdwn.md("Trying it on {0} contacts …", "%,d".formatted(contacts)));
    }

    /// The answer in Slack.
    ///
    /// @param named customers by key
    /// @param names true to say which colleagues, and to show single contacts
    public static Reply.Answer answer(
            TrialReport report, Map<CustomerId, Customer> named, boolean names, Viewer viewer) {
        List<Mrkdwn> lines = lines(report, named, names, viewer);
        return Say.answer(lines.getFirst(), lines.stream().map(Say::section).toList());
    }

    /// The same as paragraphs.
    public static List<Mrkdwn> lines(
            TrialReport report, Map<CustomerId, Customer> named, boolean names, Viewer viewer) {
        List<Mrkdwn> lines = new ArrayList<>();
        lines.add(heading(report, viewer));
        lines.add(spoken(report));
        if (report.spoken().total() > 0) {
            if (report.rules().size() > 1) {
                lines.add(byRule(report));
            }
            lines.add(customers(report, named));
            lines.add(people(report, names, viewer));
            lines.add(cost(report));
            lines.add(names ? examples(report, named, viewer) : Mrkdwn.md("Owners also see who it was, and examples."));
        }
        lines.add(unseen(report));
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static Mrkdwn heading(TrialReport report, Viewer viewer) {
        Mrkdwn what = report.rules().size() == 1
                ? rule(report.rules().getFirst())
                : Mrkdwn.md("*The policy* ({0} rules)", report.rules().size());
        return Mrkdwn.md(
                "{0}, tried on {1} from {2} to {3}.",
                what,
                count(report.contacts(), "outbound contact"),
                viewer.moment(report.after()),
                viewer.moment(report.until()));
    }

    private static Mrkdwn rule(Rule rule) {
        return Mrkdwn.md("*{0}* ({1})", rule.sentence(), rule.terms().severity().inWords());
    }

    private static Mrkdwn spoken(TrialReport report) {
        long total = report.spoken().total();
        if (total == 0) {
            return Mrkdwn.md("It would not have spoken once.");
        }
        String levels = report.spoken().levels().entrySet().stream()
                .sorted(Map.Entry.<Level, Long>comparingByKey().reversed())
                .map(each -> "%s %,d".formatted(each.getKey().label(), each.getValue()))
                .collect(Collectors.joining(", "));
        return Mrkdwn.md(
                "It would have spoken about *{0}* of them ({1} %), to {2}: {3}.",
                "%,d".formatted(total),
                "%.1f".formatted(100.0 * total / report.contacts()),
                count(report.spoken().customers(), "customer"),
                levels);
    }

    private static Mrkdwn byRule(TrialReport report) {
        return Mrkdwn.join(
                "\n",
                report.rules().stream()
                        .filter(rule ->
                                report.spoken().rules().containsKey(rule.terms().name()))
                        .sorted(Comparator.comparing((Rule rule) ->
                                -report.spoken().rules().get(rule.terms().name())))
                        .map(rule -> Mrkdwn.md(
                                "• {0}: {1}",
                                "%,d"
                                        .formatted(report.spoken()
                                                .rules()
                                                .get(rule.terms().name())),
                                rule.sentence()))
                        .toList());
    }

    private static Mrkdwn customers(TrialReport report, Map<CustomerId, Customer> named) {
        return Mrkdwn.md(
                "Most often about {0}.",
                Mrkdwn.join(
                        ", ",
                        report.spoken().most().stream()
                                .map(each -> Mrkdwn.md(
                                        "{0} ({1})", name(each.customer(), named), "%,d".formatted(each.times())))
                                .toList()));
    }

    private static Mrkdwn people(TrialReport report, boolean names, Viewer viewer) {
        List<Mrkdwn> roles = new ArrayList<>(report.spoken().roles().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Mrkdwn.md("{0} {1}", each.getKey().label(), "%,d".formatted(each.getValue())))
                .toList());
        if (report.spoken().systems() > 0) {
            roles.add(Mrkdwn.md("systems {0}", "%,d".formatted(report.spoken().systems())));
        }
        Mrkdwn by = roles.isEmpty() ? Mrkdwn.EMPTY : Mrkdwn.md("By role: {0}.", Mrkdwn.join(", ", roles));
        Mrkdwn people = !names || report.spoken().people().isEmpty()
                ? Mrkdwn.EMPTY
                : Mrkdwn.md(
                        "By person: {0}.",
                        Mrkdwn.join(
                                ", ",
                                report.spoken().people().entrySet().stream()
                                        .sorted(Comparator.comparing(each -> -each.getValue()))
                                        .limit(PEOPLE)
                                        .map(each -> Mrkdwn.md(
                                                "{0} {1}",
                                                viewer.name(each.getKey()), "%,d".formatted(each.getValue())))
                                        .toList()));
        return Mrkdwn.lines(by, people);
    }

    private static Mrkdwn cost(TrialReport report) {
        if (report.cost().total() == 0) {
            return Mrkdwn.md("It would have spoken against no contact that ended well.");
        }
        String outcomes = report.cost().outcomes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() == Outcome.SOLD
                        ? "%,d sold (%s)"
                                .formatted(
                                        each.getValue(),
                                        Money.amount(report.cost().sold()))
                        : "%,d %s".formatted(each.getValue(), each.getKey().label()))
                .collect(Collectors.joining(", "));
        return Mrkdwn.md(
                "It would have spoken against *{0}* that ended well: {1}.",
                count(report.cost().total(), "contact"), outcomes);
    }

    private static Mrkdwn examples(TrialReport report, Map<CustomerId, Customer> named, Viewer viewer) {
        List<Mrkdwn> lines = new ArrayList<>();
        lines.add(Mrkdwn.md(report.cost().total() == 0 ? "The last of them:" : "The last of these, then of others:"));
        report.examples().forEach(each -> lines.add(example(each, named, viewer)));
        return Mrkdwn.join("\n", lines);
    }

    private static Mrkdwn example(Example example, Map<CustomerId, Customer> named, Viewer viewer) {
        var contact = example.contact();
        Mrkdwn who = contact.staff().isEmpty() ? Mrkdwn.md("a system") : viewer.names(contact.staff());
        String ended = Objects.requireNonNull(contact.outcome()).label();
        Mrkdwn sold = example.amount() == 0 ? Mrkdwn.EMPTY : Mrkdwn.md(" {0}", Money.amount(example.amount()));
        return Mrkdwn.md(
                "• {0}: {1} to {2} {3} ({4}, {5}{6}). *{7}*: {8}",
                viewer.moment(contact.at()),
                who,
                name(example.customer(), named),
                ChannelWords.by(Objects.requireNonNull(contact.channel())),
                Objects.requireNonNull(contact.purpose()).label(),
                ended,
                sold,
                example.level().label(),
                Mrkdwn.join(
                        " ",
                        example.findings().stream()
                                .map(finding -> RuleSentences.of(finding, viewer))
                                .toList()));
    }

    private static Mrkdwn name(CustomerId id, Map<CustomerId, Customer> named) {
        Customer customer = named.get(id);
        return customer == null ? Mrkdwn.md("a customer") : Mrkdwn.text(customer.name() + " #" + customer.number());
    }

    private static Mrkdwn unseen(TrialReport report) {
        Mrkdwn untried = report.untried().isEmpty()
                ? Mrkdwn.EMPTY
                : Mrkdwn.md(
                        "Not tried, since it rests on them or on people's whole days: {0}.",
                        report.untried().stream().map(Rule::sentence).collect(Collectors.joining("; ")));
        return Mrkdwn.join(
                " ",
                List.of(
                        Mrkdwn.md(
                                "Claims, plans and scheduled mailings of back then are not on record; who looks after "
                                        + "whom, and wishes, are taken as of today."),
                        untried));
    }

    private static String count(long count, String one) {
        return "%,d %s%s".formatted(count, one, count == 1 ? "" : "s");
    }
}
