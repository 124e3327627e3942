package dev.touchbase.domain.policy;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.policy.rule.RuleWords;
import dev.touchbase.domain.staff.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A whole rule as text by name and back again: how it is stored, written into files, and kept with verdicts.
///
/// The names are "name", "kind", "version", "level" and, where it differs, "advertising-level"; what narrows it:
/// "channels", "purposes", "segment", "customer", "role", "line", "exempt"; then the kind's own parameters.
public final class RuleText {

    private static final Set<String> TERMS = Set.of(
            "name",
            "kind",
            "version",
            "level",
            "advertising-level",
            "channels",
            "purposes",
            "segment",
            "customer",
            "role",
            "line",
            "exempt");

    private RuleText() {}

    /// `rule` as text, in a fixed order.
    public static Map<String, String> write(Rule rule) {
        Terms terms = rule.terms();
        Scope scope = terms.scope();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("name", terms.name());
        all.put("kind", rule.kind());
        all.put("version", Integer.toString(terms.version()));
        all.put("level", terms.severity().usual().label());
        if (terms.severity().advertising() != terms.severity().usual()) {
            all.put("advertising-level", terms.severity().advertising().label());
        }
        RuleWords.put(all, "channels", RuleWords.labels(scope.channels()));
        RuleWords.put(all, "purposes", RuleWords.purposeLabels(scope.purposes()));
        RuleWords.put(all, "segment", scope.segment() == null ? "" : scope.segment());
        RuleWords.put(
                all,
                "customer",
                scope.customer() == null ? "" : Long.toString(scope.customer().value()));
        RuleWords.put(all, "role", scope.role() == null ? "" : scope.role().label());
        RuleWords.put(all, "line", scope.line() == null ? "" : scope.line());
        RuleWords.put(all, "exempt", RuleWords.purposeLabels(scope.exempt()));
        rule.parameters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> all.put(each.getKey(), each.getValue()));
        return all;
    }

    /// The rule that [#write] wrote, or that a person wrote alike; without a version it is the first.
    ///
    /// @throws IllegalArgumentException with one sentence that says what is wrong
    public static Rule read(Map<String, String> text) {
        Map<String, String> own = new LinkedHashMap<>(text);
        own.keySet().removeAll(TERMS);
        Map<String, String> common = new LinkedHashMap<>(text);
        common.keySet().retainAll(TERMS);
        String kind = text.getOrDefault("kind", "");
        Parameters parameters = new Parameters(kind, common);
        String name = parameters.text("name").orElse(kind);
        Level level = parameters
                .one("level", Level::read, "Clear, Note, Heads-up or Stop")
                .orElseThrow(() ->
                        new IllegalArgumentException("The rule “" + name + "” needs a level: Note, Heads-up or Stop."));
        Level advertising = parameters
                .one("advertising-level", Level::read, "Clear, Note, Heads-up or Stop")
                .orElse(level);
        int version = parameters.text("version").isEmpty() ? 1 : parameters.number("version", 1, Integer.MAX_VALUE);
        Terms terms = new Terms(name, version, new Severity(level, advertising), scope(parameters));
        return RuleKinds.read(kind, terms, own);
    }

    private static Scope scope(Parameters parameters) {
        return new Scope(
                parameters.some("channels", Channel.class, Channel::read, "a channel"),
                RuleWords.purposes(parameters, "purposes"),
                parameters.text("segment").orElse(null),
                parameters
                        .text("customer")
                        .map(text -> parameters.read(
                                "customer", text, "a customer's key", id -> new CustomerId(Long.parseLong(id))))
                        .orElse(null),
                parameters.one("role", Role::read, "a role").orElse(null),
                parameters.text("line").orElse(null),
                RuleWords.purposes(parameters, "exempt"));
    }
}
