package dev.touchbase.slack.view;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.policy.Lengths;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Scope;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.slack.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The form that adds a rule or changes one: the numbers of its kind, which contacts it holds, how strictly, and why.
public final class PolicyFormView {

    /// The modal that takes it.
    public static final String FORM = "rule";

    /// What stands before the kind in what the form carries when a rule is added.
    public static final String NEW = "new:";

    /// Its fields.
    public static final String NUMBER = "number";

    public static final String WINDOW = "window";
    public static final String LENGTH = "length";
    public static final String HOURS = "hours";
    public static final String AFTER = "after";
    public static final String INSTEAD = "instead";
    public static final String WEIGHTS = "weights";
    public static final String CHANNELS = "channels";
    public static final String PURPOSES = "purposes";
    public static final String SEGMENT = "segment";
    public static final String LEVEL = "level";
    public static final String ADVERTISING = "advertising";
    public static final String WHY = "why";

    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry("cap", List.of(NUMBER, WINDOW)),
            Map.entry("capacity", List.of(NUMBER)),
            Map.entry("no-answer-streak", List.of(NUMBER)),
            Map.entry("refusal-streak", List.of(NUMBER, LENGTH)),
            Map.entry("cooling-off", List.of(LENGTH)),
            Map.entry("planned", List.of(LENGTH)),
            Map.entry("campaign-overlap", List.of(LENGTH)),
            Map.entry("again", List.of(LENGTH)),
            Map.entry("never-after", List.of(AFTER, LENGTH)),
            Map.entry("only-after", List.of(AFTER, LENGTH)),
            Map.entry("quiet-hours", List.of(HOURS)),
            Map.entry("retired", List.of(INSTEAD)),
            Map.entry("priority", List.of(WEIGHTS)));

    private static final Set<String> NEEDS_PURPOSES = Set.of("never-after", "only-after");

    private PolicyFormView() {}

    /// The form for a rule, and what is said where none can be opened.
    ///
    /// @param rule as it is, or as one of its kind usually is
    /// @param isNew true when it is to be added
    public static Reply.Form of(Rule rule, boolean isNew, ButtonValue carried, RuleName naming) {
        String name = rule.terms().name();
        ButtonValue value = carried.saying(isNew ? NEW + rule.kind() : name);
        String title = isNew ? "Add a rule" : "Change " + name;
        View view = Inputs.form(FORM, title, isNew ? "Add" : "Change", value, blocks(rule, isNew, naming));
        return new Reply.Form(
                view,
                Say.answer(
                        Mrkdwn.md("Nothing was changed yet."),
                        Say.actions(Say.primary(Say.button(
                                title,
                                isNew ? ActionIds.ADD_RULE : ActionIds.CHANGE_RULE,
                                carried.saying(isNew ? rule.kind() : name))))));
    }

    /// How a rule's sentence is said to who opens the form.
    @FunctionalInterface
    public interface RuleName {
        /// The sentence.
        String of(Rule rule);
    }

    private static List<LayoutBlock> blocks(Rule rule, boolean isNew, RuleName naming) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!isNew) {
            blocks.add(Say.section(Mrkdwn.md("Now: *{0}*", naming.of(rule))));
        }
        fields(rule.kind()).forEach(field -> blocks.add(own(field, rule, isNew)));
        Scope scope = rule.terms().scope();
        if (!rule.kind().equals("priority")) {
            blocks.add(Inputs.optional(
                    Inputs.several(CHANNELS, "Only these channels", channels(), names(scope.channels()))));
            InputBlock purposes = Inputs.several(PURPOSES, "Only these purposes", purposes(), names(scope.purposes()));
            blocks.add(NEEDS_PURPOSES.contains(rule.kind()) ? purposes : Inputs.optional(purposes));
            blocks.add(Inputs.optional(Inputs.line(SEGMENT, "Only this segment", scope.segment())));
            blocks.add(Inputs.select(
                    LEVEL, "It says", levels(), rule.terms().severity().usual().name()));
            blocks.add(Inputs.select(
                    ADVERTISING,
                    "And to advertising",
                    levels(),
                    rule.terms().severity().advertising().name()));
        }
        blocks.add(Inputs.optional(Inputs.line(WHY, "Why", null)));
        return blocks;
    }

    /// The fields of this kind alone.
    public static List<String> fields(String kind) {
        return FIELDS.getOrDefault(kind, List.of());
    }

    private static LayoutBlock own(String field, Rule rule, boolean isNew) {
        Map<String, String> now = isNew ? Map.of() : rule.parameters();
        return switch (field) {
            case NUMBER -> Inputs.line(NUMBER, number(rule.kind()), number(now));
            case WINDOW ->
                Inputs.hinted(
                        Inputs.line(WINDOW, "In which time", isNew ? "7 days" : window(now)),
                        "7 days, 36 hours, calendar week, month. A month is the calendar's, 7 days are to the second.");
            case LENGTH -> {
                InputBlock length = Inputs.hinted(Inputs.line(LENGTH, "How long", length(now)), "3 days, 36 hours");
                yield rule.kind().equals("only-after") ? Inputs.optional(length) : length;
            }
            case HOURS -> Inputs.hinted(Inputs.line(HOURS, "Open hours", now.get("hours")), "8-18, 07:00–20:00");
            case AFTER -> Inputs.several(AFTER, "After", purposes(), after(now));
            case INSTEAD -> Inputs.optional(Inputs.line(INSTEAD, "What to do instead", now.get("instead")));
            case WEIGHTS ->
                Inputs.hinted(Inputs.line(WEIGHTS, "Weights from 0 to 100", weights(now)), "renewal 80, promotion 20");
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static String number(String kind) {
        return switch (kind) {
            case "cap" -> "At most so many";
            case "capacity" -> "At most so many a day";
            case "refusal-streak" -> "After so many refusals";
            default -> "After so many tries";
        };
    }

    private static String number(Map<String, String> now) {
        return Stream.of("most", "refusals", "tries")
                .map(name -> now.getOrDefault(name, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String window(Map<String, String> now) {
        return now.containsKey("calendar") ? "calendar " + now.get("calendar") : length(now);
    }

    private static String length(Map<String, String> now) {
        return Stream.of("length", "near", "within")
                .map(name -> now.getOrDefault(name, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> Lengths.inWords(Duration.parse(text)))
                .orElse("");
    }

    private static String weights(Map<String, String> now) {
        return String.join(
                ", ",
                now.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList());
    }

    private static List<String> after(Map<String, String> now) {
        return Arrays.stream(now.getOrDefault("after", "").split(","))
                .flatMap(label -> Purpose.read(label).stream())
                .map(Enum::name)
                .toList();
    }

    private static List<String> names(Collection<? extends Enum<?>> some) {
        return some.stream().sorted().<String>map(Enum::name).toList();
    }

    private static List<OptionObject> channels() {
        return Arrays.stream(Channel.values())
                .map(each -> Say.choice(each.label(), each.name()))
                .toList();
    }

    private static List<OptionObject> purposes() {
        return Arrays.stream(Purpose.values())
                .map(each -> Say.choice(each.label(), each.name()))
                .toList();
    }

    private static List<OptionObject> levels() {
        return Arrays.stream(Level.values())
                .map(each -> Say.choice(each.label(), each.name()))
                .toList();
    }
}
