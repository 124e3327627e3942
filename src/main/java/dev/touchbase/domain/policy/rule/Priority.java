package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Priorities;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who goes first where a cap leaves too few places. It never speaks itself: the caps ask for the weights.
public record Priority(Terms terms, Priorities priorities) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "priority";

    /// Reads one: each parameter is a purpose with its weight.
    public static Priority read(Terms terms, Parameters parameters) {
        Map<Purpose, Integer> weights = new EnumMap<>(Purpose.class);
        for (Purpose purpose : Purpose.values()) {
            if (parameters.text(purpose.label()).isPresent()) {
                weights.put(purpose, parameters.number(purpose.label(), 0, 100));
            }
        }
        return new Priority(terms, new Priorities(weights));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        return Optional.empty();
    }

    @Override
    public String sentence() {
        String order = priorities.weights().entrySet().stream()
                .sorted(Map.Entry.<Purpose, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> each.getKey().label() + " " + each.getValue())
                .collect(Collectors.joining(", "));
        return "Where places are scarce, the heavier goes first: " + order + ", all else " + Priorities.USUAL;
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> all = new HashMap<>();
        priorities.weights().forEach((purpose, weight) -> all.put(purpose.label(), Integer.toString(weight)));
        return all;
    }

    @Override
    public Priority with(Terms other) {
        return new Priority(other, priorities);
    }
}
