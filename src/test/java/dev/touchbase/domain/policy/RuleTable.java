package dev.touchbase.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks one rule about one story, as the rows of tables do.
public final class RuleTable {

    private RuleTable() {}

    /// Asserts what the rule says.
    ///
    /// @param rule as [Told#rule] reads it
    /// @param story as [Told] reads it
    /// @param proposal as [Told#proposal] reads it
    /// @param said a level, or "-" for nothing
    /// @param clear the first clear moment of this rule alone, "never", or null where the row doesn't say
    public static void expect(
            String rule, @Nullable String story, String proposal, String said, @Nullable String clear) {
        Told told = new Told(story == null ? "" : story);
        Rule read = Told.rule(rule);
        Proposal asked = told.proposal(proposal);
        History history = told.history();
        Optional<Finding> finding = read.check(asked, history);

        assertThat(finding.map(each -> each.level().label()).orElse("-"))
                .as(() -> rule + " | " + story + " | " + proposal + " said " + finding)
                .isEqualTo(said);
        if (clear != null) {
            Instant first = new ContactPolicy(java.util.List.of(read))
                    .judge(asked, history)
                    .clearFrom();
            assertThat(first)
                    .as(() -> "first clear moment of " + rule + " | " + story + " | " + proposal)
                    .isEqualTo(clear.equals("never") ? null : told.moment(clear));
        }
    }
}
