package dev.touchbase.slack.modal;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Scope;
import dev.touchbase.domain.policy.sentence.RuleSentence;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.team.PolicyBook;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.action.Press;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.PolicyChangedView;
import dev.touchbase.slack.view.PolicyFormView;
import dev.touchbase.slack.view.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Adds a rule to the policy, or changes one. What its fields say is put together as it would be typed.
public final class PolicyForm implements Modal {

    private final PolicyBook policy;

    /// Changes `policy`.
    public PolicyForm(PolicyBook policy) {
        this.policy = policy;
    }

    @Override
    public String id() {
        return PolicyFormView.FORM;
    }

    /// The form for the rule that a button names.
    public Reply change(Press press) {
        policy.require(press.actor(), Act.CHANGE_POLICY);
        String name = press.value().word() == null ? "" : press.value().word();
        Rule rule = policy.one(press.actor(), name).rule();
        return PolicyFormView.of(rule, false, ButtonValue.NONE.with(press.pending()), Rule::sentence);
    }

    /// The form for a new rule of the kind that a button names.
    public Reply add(Press press) {
        policy.require(press.actor(), Act.CHANGE_POLICY);
        Rule usual = PolicyFields.usual(
                press.value().word() == null ? "" : press.value().word(), press.speaker());
        return PolicyFormView.of(usual, true, ButtonValue.NONE.with(press.pending()), Rule::sentence);
    }

    @Override
    public Reply submit(Submit submit) {
        String carried = submit.carried().word() == null ? "" : submit.carried().word();
        boolean isNew = carried.startsWith(PolicyFormView.NEW);
        Rule old = isNew
                ? PolicyFields.usual(carried.substring(PolicyFormView.NEW.length()), submit.speaker())
                : policy.one(submit.actor(), carried).rule();
        Map<String, String> errors = new LinkedHashMap<>();
        String typed = PolicyFields.typed(old, submit, errors);
        if (!errors.isEmpty()) {
            return new Reply.Errors(errors);
        }
        String why = submit.text(PolicyFormView.WHY);
        Scope scope = old.terms().scope();
        Scope open = new Scope(Set.of(), Set.of(), null, scope.customer(), scope.role(), scope.line(), scope.exempt());
        return PolicyChangedView.of(
                isNew
                        ? policy.add(submit.actor(), RuleSentence.read(typed, submit.speaker()), why)
                        : policy.change(
                                submit.actor(),
                                carried,
                                rule -> RuleSentence.change(
                                        rule.with(rule.terms().about(open)), typed, submit.speaker()),
                                why),
                isNew ? typed : null,
                new Viewer(submit.actor(), submit.speaker(), policy.firm(submit.actor())),
                policy.names(submit.actor()));
    }

    /// Reads the fields.
    private static final class PolicyFields {

        private static final Map<String, String> USUAL = Map.of(
                "cap", "cap 2 per 7 days",
                "cooling-off", "cooling-off 3 days",
                "never-after", "no promotion within 14 days after complaint");

        /// A rule of this kind as it usually is.
        static Rule usual(String kind, dev.touchbase.domain.calendar.Speaker speaker) {
            String usual = USUAL.get(kind);
            if (usual == null) {
                throw Refused.badInput("No form adds a rule of that kind.", "Type it, as help policy shows.");
            }
            return RuleSentence.read(usual, speaker);
        }

        /// What the fields say, as it would be typed; what can't be goes under its field.
        static String typed(Rule rule, Submit submit, Map<String, String> errors) {
            boolean counts = PolicyFormView.fields(rule.kind()).contains(PolicyFormView.NUMBER);
            if (counts && !submit.text(PolicyFormView.NUMBER).matches("[0-9]{1,4}")) {
                errors.put(PolicyFormView.NUMBER, "Type a whole number.");
            }
            if (submit.text(PolicyFormView.SEGMENT).matches(".*[\"“”„].*")) {
                errors.put(PolicyFormView.SEGMENT, "Type the segment's name without quotes.");
            }
            String level = level(submit);
            String kinds = kinds(submit);
            String segment = submit.text(PolicyFormView.SEGMENT);
            String instead = submit.text(PolicyFormView.INSTEAD);
            return own(rule, submit, kinds)
                    + (segment.isEmpty() ? "" : " segment “" + segment + "”")
                    + level
                    + (instead.isEmpty() ? "" : " instead " + instead);
        }

        private static String level(Submit submit) {
            Level usual = Fields.oneOf(Level.class, submit, PolicyFormView.LEVEL);
            Level advertising = Fields.oneOf(Level.class, submit, PolicyFormView.ADVERTISING);
            return usual == null || advertising == null
                    ? ""
                    : " as " + usual.label() + ", " + advertising.label() + " for advertising";
        }

        private static String kinds(Submit submit) {
            List<String> channels = labels(submit, PolicyFormView.CHANNELS, Channel.class);
            List<String> purposes = labels(submit, PolicyFormView.PURPOSES, Purpose.class);
            String all = (String.join(" and ", channels) + " " + String.join(" and ", purposes)).strip();
            return all.isEmpty() ? "contacts" : all;
        }

        private static <E extends Enum<E>> List<String> labels(Submit submit, String block, Class<E> type) {
            return submit.values().getOrDefault(block, List.of()).stream()
                    .map(name -> Enum.valueOf(type, name))
                    .map(each -> each instanceof Channel channel ? channel.label() : ((Purpose) each).label())
                    .toList();
        }

        private static String own(Rule rule, Submit submit, String kinds) {
            String number = submit.text(PolicyFormView.NUMBER);
            String length = submit.text(PolicyFormView.LENGTH);
            String after = String.join(" and ", labels(submit, PolicyFormView.AFTER, Purpose.class));
            return switch (rule.kind()) {
                case "cap" -> "cap " + number + " per " + submit.text(PolicyFormView.WINDOW) + " " + kinds;
                case "capacity" -> "capacity " + number + " per day for " + kinds;
                case "no-answer-streak" -> "no-answer " + number + " for " + kinds;
                case "refusal-streak" -> "no " + kinds + " for " + length + " after " + number + " refusals";
                case "cooling-off", "planned", "campaign-overlap" -> rule.kind() + " " + length + " with " + kinds;
                case "again" ->
                    "same " + rule.parameters().get("same") + " not twice within " + length + " for " + kinds;
                case "never-after" -> "no " + kinds + " within " + length + " after " + after;
                case "only-after" -> kinds + " only after " + after + (length.isEmpty() ? "" : " within " + length);
                case "quiet-hours" -> "quiet-hours " + submit.text(PolicyFormView.HOURS) + " for " + kinds;
                case "retired" -> "no " + kinds + " any more";
                case "priority" -> "priority " + submit.text(PolicyFormView.WEIGHTS);
                default -> rule.kind() + " for " + kinds;
            };
        }
    }
}
