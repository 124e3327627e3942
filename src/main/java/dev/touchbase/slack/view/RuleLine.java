package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.Rule;
import java.util.Objects;
import java.util.function.Function;

/// One rule as people read it.
///
/// @param customers the names of customers
record RuleLine(Viewer viewer, Function<CustomerId, String> customers) {

    /// Its sentence, with the customer's name where it is about one.
    String sentence(Rule rule) {
        CustomerId customer = rule.terms().scope().customer();
        return customer == null
                ? rule.sentence()
                : rule.sentence().replace(" for this customer", " for " + customers.apply(customer));
    }

    /// The sentence, its name and level, and whence where the firm changed it.
    Mrkdwn row(PolicyRule rule) {
        Mrkdwn name = Mrkdwn.md(rule.name());
        return rule.active()
                ? Mrkdwn.md("{0}\n`{1}`  *{2}*{3}", sentence(rule.rule()), name, level(rule), since(rule))
                : Mrkdwn.md("~{0}~\n`{1}`  *switched off*{2}", sentence(rule.rule()), name, since(rule));
    }

    /// "Heads-up, for advertising Stop".
    static String level(PolicyRule rule) {
        return rule.rule().terms().severity().inWords();
    }

    private Mrkdwn since(PolicyRule rule) {
        return rule.version() == 1 && rule.changedBy() == null ? Mrkdwn.EMPTY : Mrkdwn.md(", since {0}", when(rule));
    }

    /// "Mon 23 Nov, 09:00 by you: too much".
    Mrkdwn when(PolicyRule rule) {
        Mrkdwn by = rule.changedBy() == null
                ? Mrkdwn.EMPTY
                : Mrkdwn.md(" by {0}", viewer.name(Objects.requireNonNull(rule.changedBy())));
        Mrkdwn why = rule.why() == null ? Mrkdwn.EMPTY : Mrkdwn.md(": {0}", rule.why());
        return Mrkdwn.md("{0}{1}{2}", viewer.moment(rule.changedAt()), by, why);
    }
}
