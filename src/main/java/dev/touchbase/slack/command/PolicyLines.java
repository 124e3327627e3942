package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.Certainty;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes a rule as it was typed ready to be read: a customer named in it becomes its number, and the reason behind
/// "because" stands apart.
public final class PolicyLines {

    private static final Pattern BECAUSE = Pattern.compile("(?i)(?:^|\\s)(?:because|weil)(?::|\\s)\\s*");
    private static final Set<String> CUSTOMER = Set.of("customer", "kunde");
    private static final Set<String> NO_NAME = Set.of("asked", "is", "has", "whom", "wish", "who", "prefers");

    private final LineReader lines;

    /// Finds customers with `lines`.
    public PolicyLines(LineReader lines) {
        this.lines = lines;
    }

    /// A rule as it was typed.
    ///
    /// @param rule without the reason, customers by number
    /// @param why the reason, or null
    public record RuleTyped(String rule, @Nullable String why) {}

    /// Reads what was typed from the token at `from` on.
    ///
    /// @throws Asks when a customer has to be chosen by a tap
    public RuleTyped read(Invocation invocation, int from) {
        String line = withNumbers(invocation, from);
        Matcher because = BECAUSE.matcher(line);
        if (!because.find()) {
            return new RuleTyped(line.strip(), null);
        }
        String why = line.substring(because.end()).strip();
        return new RuleTyped(line.substring(0, because.start()).strip(), why.isEmpty() ? null : why);
    }

    private String withNumbers(Invocation invocation, int from) {
        Typed typed = invocation.said().without(from);
        List<Typed.Token> tokens = typed.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String next = Plainly.word(tokens.get(i + 1).text());
            if (CUSTOMER.contains(Plainly.word(tokens.get(i).text())) && !isNumberOrNoName(next)) {
                Typed behind = typed.without(i + 1);
                Line found = lines.one(
                        new Invocation(
                                invocation.actor(),
                                invocation.speaker(),
                                behind,
                                invocation.pending(),
                                invocation.settled()),
                        Certainty.WRITING,
                        Set.of(Takes.NOTE));
                return typed.raw().substring(0, tokens.get(i).start()) + "customer #"
                        + found.customer().id().value() + " " + found.reading().note();
            }
        }
        return typed.raw();
    }

    private static boolean isNumberOrNoName(String next) {
        return NO_NAME.contains(next) || next.matches("#?[0-9]+");
    }
}
