package dev.touchbase.cli.policy;

import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.RuleText;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a policy as a file. The same policy gives the same bytes: versions, dates and names of people are left out.
public final class PolicyText {

    /// The keys whose values are lists.
    static final Set<String> LISTS =
            Set.of("channels", "purposes", "exempt", "after", "after-channels", "counts-channels", "counts-purposes");

    /// Says that a rule is switched off.
    static final String ACTIVE = "active";

    private static final String HEAD = """
            # The contact policy of this workspace. All rules hold together, and the strictest answer wins.
            # Change it, then: ./touchbase policy check FILE, and ./touchbase policy apply FILE --why "…"
            # A rule that this file leaves out is switched off. All keys: docs/policy-file.md
            format: 1
            rules:
            """;

    /// What YAML reads as text without quotes, and as nothing else.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 /-]*[A-Za-z0-9]|[A-Za-z]");

    /// The keys whose values are whole numbers.
    private static final Set<String> NUMBERS = Stream.concat(
                    Stream.of("most", "tries", "refusals"),
                    Arrays.stream(Purpose.values()).map(Purpose::label))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> WORDS_OF_YAML =
            Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final CustomerNumbers customers;

    /// Writes customers by these numbers.
    public PolicyText(CustomerNumbers customers) {
        this.customers = customers;
    }

    /// The whole file.
    public String of(List<PolicyRule> rules) {
        return HEAD + rules.stream().map(this::rule).collect(Collectors.joining());
    }

    private String rule(PolicyRule rule) {
        StringBuilder text = new StringBuilder("\n  # ");
        text.append(CONTROL.matcher(rule.rule().sentence()).replaceAll(" ")).append(".\n");
        String lead = "  - ";
        for (Map.Entry<String, String> each : RuleText.write(rule.rule()).entrySet()) {
            if (!each.getKey().equals("version")) {
                text.append(lead).append(each.getKey()).append(": ").append(value(each.getKey(), each.getValue()));
                text.append('\n');
                lead = "    ";
            }
        }
        if (!rule.active()) {
            text.append(lead).append(ACTIVE).append(": false\n");
        }
        return text.toString();
    }

    private String value(String key, String value) {
        if (key.equals("customer")) {
            long id = Long.parseLong(value);
            return quoted("#"
                    + customers
                            .number(id)
                            .orElseThrow(
                                    () -> new IllegalStateException("A rule is about a customer who is gone: " + id)));
        }
        if (LISTS.contains(key)) {
            return Arrays.stream(value.split(",")).map(PolicyText::scalar).collect(Collectors.joining(", ", "[", "]"));
        }
        return NUMBERS.contains(key) ? value : scalar(value);
    }

    private static String scalar(String value) {
        boolean plain = PLAIN.matcher(value).matches() && !WORDS_OF_YAML.contains(value.toLowerCase(Locale.ROOT));
        return plain ? value : quoted(value);
    }

    /// With YAML's double quotes, in which a backslash escapes.
    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(each -> {
            if (each == '"' || each == '\\') {
                quoted.append('\\').appendCodePoint(each);
            } else if (Character.isISOControl(each) || each == 0x2028 || each == 0x2029 || each == 0xFEFF) {
                quoted.append("\\u%04X".formatted(each));
            } else {
                quoted.appendCodePoint(each);
            }
        });
        return quoted.append('"').toString();
    }
}
