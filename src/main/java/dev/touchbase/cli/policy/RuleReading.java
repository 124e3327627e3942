package dev.touchbase.cli.policy;

import dev.touchbase.cli.policy.PolicyReading.Problem;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.RuleText;
import dev.touchbase.domain.team.WholePolicy.Wanted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads one rule of a policy file, and notes each problem with its line.
final class RuleReading {

    private static final Pattern NUMBER = Pattern.compile("#([1-9][0-9]{0,17})");

    /// Values that fit, for finding out what else is wrong. They are never taken for what somebody wrote.
    private static final Map<String, String> FITTING = Map.ofEntries(
            Map.entry("name", "fits"),
            Map.entry("level", "Note"),
            Map.entry("most", "1"),
            Map.entry("tries", "1"),
            Map.entry("refusals", "1"),
            Map.entry("length", "PT1H"),
            Map.entry("near", "PT1H"),
            Map.entry("after", "survey"),
            Map.entry("hours", "08:00–18:00"));

    private final CustomerNumbers customers;
    private final List<Problem> problems;

    RuleReading(CustomerNumbers customers, List<Problem> problems) {
        this.customers = customers;
        this.problems = problems;
    }

    /// The rule; empty when something is wrong with it, which is noted.
    Optional<Wanted> read(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "A rule has keys and values, such as “kind: cap”.");
            return Optional.empty();
        }
        int before = problems.size();
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        boolean active = true;
        for (NodeTuple each : mapping.getValue()) {
            String key = String.valueOf(PolicyReading.text(each.getKeyNode()));
            if (nodes.put(key, each.getKeyNode()) != null) {
                problem(each.getKeyNode(), "“%s” stands here twice.".formatted(key));
            } else if (key.equals(PolicyText.ACTIVE)) {
                active = active(each.getValueNode());
            } else if (key.equals("version")) {
                problem(each.getKeyNode(), "Versions are counted by Touchbase: leave “version” out.");
            } else {
                Optional.ofNullable(value(key, each.getValueNode())).ifPresent(value -> values.put(key, value));
            }
        }
        Optional<Rule> rule = rule(node, nodes, values);
        boolean on = active;
        return problems.size() == before ? rule.map(known -> new Wanted(known, on)) : Optional.empty();
    }

    private boolean active(Node node) {
        String said = String.valueOf(PolicyReading.text(node));
        if (!said.equals("true") && !said.equals("false")) {
            problem(node, "“active” is true or false, not “%s”.".formatted(said));
        }
        return !said.equals("false");
    }

    /// The value as a rule reads it: lists with commas, customers by their key; null when that was noted as a problem.
    private @Nullable String value(String key, Node node) {
        if (node instanceof SequenceNode list && PolicyText.LISTS.contains(key)) {
            List<String> parts = new ArrayList<>();
            list.getValue().forEach(each -> parts.add(String.valueOf(PolicyReading.text(each))));
            return String.join(",", parts);
        }
        String text = PolicyReading.text(node);
        if (text == null) {
            problem(node, "“%s” has one value.".formatted(key));
            return null;
        }
        return key.equals("customer") ? customer(node, text) : text;
    }

    private @Nullable String customer(Node node, String text) {
        Matcher number = NUMBER.matcher(text);
        Optional<Long> key = number.matches() ? customers.key(Long.parseLong(number.group(1))) : Optional.empty();
        if (key.isEmpty()) {
            problem(
                    node,
                    number.matches()
                            ? "There is no customer %s.".formatted(text)
                            : "A customer is written by its number in quotes, \"#12\", not “%s”.".formatted(text));
        }
        return key.map(String::valueOf).orElse(null);
    }

    /// A rule tells of one problem at a time. The key to blame is the one without which it tells something else; with a
    /// value that fits in its place it is asked again, until it has told everything.
    private Optional<Rule> rule(Node node, Map<String, Node> nodes, Map<String, String> values) {
        Map<String, String> left = new LinkedHashMap<>(values);
        // What is noted already must not be told again as missing.
        for (String key : nodes.keySet()) {
            if (!values.containsKey(key) && FITTING.containsKey(key)) {
                left.put(key, FITTING.get(key));
            }
        }
        Set<String> told = new HashSet<>();
        for (String wrong = wrong(left); wrong != null; wrong = wrong(left)) {
            if (!told.add(wrong)) {
                return Optional.empty();
            }
            Optional<String> blamed = blamed(left, wrong);
            problem(blamed.map(nodes::get).orElse(nodes.getOrDefault("kind", node)), wrong);
            Optional<String> toMend = blamed.or(() -> missing(told));
            if (toMend.isEmpty()) {
                return Optional.empty();
            }
            left = mended(left, toMend.get());
        }
        return told.isEmpty() ? Optional.of(RuleText.read(left)) : Optional.empty();
    }

    private static Optional<String> blamed(Map<String, String> values, String wrong) {
        return values.keySet().stream()
                .filter(key -> !key.equals("kind") && !(key.equals("name") && wrong.contains(" needs ")))
                .filter(key -> !wrong.equals(wrong(mended(values, key))))
                .findFirst();
    }

    private static Optional<String> missing(Set<String> told) {
        return FITTING.keySet().stream()
                .filter(key -> told.stream()
                        .anyMatch(sentence ->
                                sentence.contains("needs “" + key + "”") || sentence.contains("needs a " + key + ":")))
                .findFirst();
    }

    /// The same with a value that fits, or without the key where it is not needed.
    private static Map<String, String> mended(Map<String, String> all, String key) {
        Map<String, String> mended = new LinkedHashMap<>(all);
        if (FITTING.containsKey(key)) {
            mended.put(key, FITTING.get(key));
        } else {
            mended.remove(key);
        }
        return mended;
    }

    private static @Nullable String wrong(Map<String, String> values) {
        try {
            RuleText.read(values);
            return null;
        } catch (IllegalArgumentException said) {
            return String.valueOf(said.getMessage());
        }
    }

    private void problem(Node node, String sentence) {
        problems.add(new Problem(PolicyReading.line(node), sentence));
    }
}
