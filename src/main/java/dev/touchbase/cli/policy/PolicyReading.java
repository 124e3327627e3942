package dev.touchbase.cli.policy;

import dev.touchbase.domain.team.WholePolicy.Wanted;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads a policy file, and finds everything that is wrong with it before anybody acts on it. The YAML is looked at
/// node
/// by node, so that each problem has its line, and no object is ever made from it.
public final class PolicyReading {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int DEEPEST = 10;
    private static final Set<String> TOP = Set.of("format", "rules");

    private final RuleReading rules;
    private final List<Problem> problems = new ArrayList<>();

    private PolicyReading(CustomerNumbers customers) {
        this.rules = new RuleReading(customers, problems);
    }

    /// One thing that is wrong.
    ///
    /// @param line counted from 1
    public record Problem(int line, String sentence) {

        @Override
        public String toString() {
            return "line %d: %s".formatted(line, sentence);
        }
    }

    /// What came of it.
    ///
    /// @param wanted the rules, complete only when nothing is wrong
    public record Read(List<Wanted> wanted, List<Problem> problems) {

        public Read {
            wanted = List.copyOf(wanted);
            problems = problems.stream()
                    .sorted(java.util.Comparator.comparingInt(Problem::line))
                    .toList();
        }
    }

    /// Reads the text of a file.
    public static Read of(String text, CustomerNumbers customers) {
        PolicyReading reading = new PolicyReading(customers);
        List<Wanted> wanted = reading.whole(text);
        return new Read(wanted, reading.problems);
    }

    private List<Wanted> whole(String text) {
        try {
            LoaderOptions limits = new LoaderOptions();
            limits.setCodePointLimit(MOST_CHARACTERS);
            limits.setMaxAliasesForCollections(0);
            limits.setNestingDepthLimit(DEEPEST);
            Node root = new Yaml(new SafeConstructor(limits)).compose(new StringReader(text));
            return root == null ? empty() : top(root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 1
                    : broken.getProblemMark().getLine() + 1;
            problems.add(new Problem(line, "This is not YAML: " + broken.getProblem() + "."));
        } catch (YAMLException tooMuch) {
            problems.add(new Problem(1, "This can't be read: " + tooMuch.getMessage()));
        }
        return List.of();
    }

    private List<Wanted> empty() {
        problems.add(new Problem(1, "The file is empty; “rules:” is missing."));
        return List.of();
    }

    private List<Wanted> top(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            problems.add(new Problem(line(root), "The file begins with “format: 1” and “rules:”."));
            return List.of();
        }
        Map<String, Node> found = new HashMap<>();
        for (NodeTuple each : mapping.getValue()) {
            String key = text(each.getKeyNode());
            if (key == null || !TOP.contains(key)) {
                problems.add(new Problem(
                        line(each.getKeyNode()), "There is no “%s” here; there are format and rules.".formatted(key)));
            } else if (found.put(key, each.getValueNode()) != null) {
                problems.add(new Problem(line(each.getKeyNode()), "“%s” stands here twice.".formatted(key)));
            }
        }
        format(root, found.get("format"));
        return list(root, found.get("rules"));
    }

    private void format(Node root, @Nullable Node format) {
        if (format == null || !"1".equals(text(format))) {
            problems.add(
                    new Problem(line(format == null ? root : format), "“format: 1” is the only one that is known."));
        }
    }

    private List<Wanted> list(Node root, @Nullable Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            problems.add(
                    new Problem(line(node == null ? root : node), "“rules:” holds a list, each rule behind a hyphen."));
            return List.of();
        }
        List<Wanted> wanted = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Node each : sequence.getValue()) {
            rules.read(each).ifPresent(rule -> {
                Integer earlier = lines.putIfAbsent(rule.rule().terms().name(), line(each));
                if (earlier != null) {
                    problems.add(new Problem(
                            line(each),
                            "The name “%s” is taken by the rule in line %d."
                                    .formatted(rule.rule().terms().name(), earlier)));
                }
                wanted.add(rule);
            });
        }
        return wanted;
    }

    /// The line in which it begins, counted from 1.
    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /// Its text, or null when it is a list or has keys of its own.
    static @Nullable String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }
}
