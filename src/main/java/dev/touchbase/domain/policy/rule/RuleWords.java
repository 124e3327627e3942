package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.policy.Counts;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Scope;
import dev.touchbase.domain.policy.Window;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What rules say and write alike: kinds of contacts in words, and windows and counts as parameters.
public final class RuleWords {

    private RuleWords() {}

    /// What `scope` holds, in the plural: "emails about promotion", "advertising", "contacts".
    public static String proposals(Scope scope) {
        String kind = contacts(scope.channels(), scope.purposes());
        String line = about(scope.line());
        String spared = scope.exempt().isEmpty() ? "" : " other than " + purposes(scope.exempt());
        return kind + line + spared;
    }

    /// For whom or by whom a scope narrows a rule: " for segment vip", " by sales".
    public static String withWhom(Scope scope) {
        String role = scope.role() == null ? "" : " by " + scope.role().label();
        return forWhom(scope) + role;
    }

    /// For whom a scope narrows a rule: " for segment vip".
    static String forWhom(Scope scope) {
        String segment = scope.segment() == null ? "" : " for segment " + named(scope.segment());
        String customer = scope.customer() == null ? "" : " for this customer";
        return segment + customer;
    }

    /// Which purposes a cap spares although they count towards it: "; survey is never held back".
    static String spared(Scope scope) {
        return scope.exempt().isEmpty()
                ? ""
                : "; " + purposes(scope.exempt()) + (purposes(scope.exempt()).contains(" ") ? " are" : " is")
                        + " never held back";
    }

    /// To which contacts a rule is narrowed whose sentence doesn't name them: ", for emails about roofing only".
    static String only(Scope scope) {
        String held = proposals(scope);
        return held.equals("contacts") ? "" : ", for " + held + " only";
    }

    /// " about roofing", or nothing.
    static String about(@Nullable String line) {
        return line == null ? "" : " about " + named(line);
    }

    /// A firm's own name for something: between quotes where it has several words.
    private static String named(String name) {
        return name.contains(" ") ? "“" + name + "”" : name;
    }

    /// What `counts` takes in, in the plural.
    public static String counted(Counts counts) {
        String kind = contacts(counts.channels(), counts.purposes());
        return kind + about(counts.line()) + (counts.service() ? ", service and replies included" : "");
    }

    /// Contacts by these channels for these purposes, in the plural.
    public static String contacts(Set<Channel> channels, Set<Purpose> purposes) {
        if (channels.isEmpty()) {
            return purposes.isEmpty() ? "contacts" : purposes(purposes);
        }
        String by = channels.stream().sorted().map(RuleWords::many).collect(Collectors.joining(" and "));
        return purposes.isEmpty() ? by : by + " for " + purposes(purposes);
    }

    /// "advertising" for all of it, else "promotion and survey".
    public static String purposes(Set<Purpose> purposes) {
        if (purposes.equals(Scope.ADVERTISING)) {
            return "advertising";
        }
        return purposes.stream().sorted().map(Purpose::label).collect(Collectors.joining(" and "));
    }

    private static String many(Channel channel) {
        return switch (channel) {
            case PHONE -> "calls";
            case EMAIL -> "emails";
            case SMS -> "SMS";
            case MESSENGER -> "messenger messages";
            case SOCIAL -> "social media contacts";
            case CHAT -> "chats";
            case LETTER -> "letters";
            case IN_PERSON -> "visits";
            case EVENT -> "event contacts";
            case WEB -> "web contacts";
            case OTHER -> "other contacts";
        };
    }

    /// `many` as it stands behind `count`: "1 contact", "1 email".
    public static String plural(String many, int count) {
        return count == 1 ? many.replaceFirst("(contact|call|email|visit|letter|chat|message)s\\b", "$1") : many;
    }

    /// With a capital first letter.
    public static String start(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// The ids of staff, parted by commas.
    static String ids(List<StaffId> staff) {
        return staff.stream().map(each -> Long.toString(each.value())).collect(Collectors.joining(","));
    }

    /// Their labels, parted by commas, in their own order.
    public static String labels(Collection<? extends Enum<?>> some) {
        return some.stream()
                .sorted()
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(","));
    }

    /// The labels of purposes, parted by commas; "advertising" for all of it.
    public static String purposeLabels(Set<Purpose> purposes) {
        return purposes.equals(Scope.ADVERTISING) ? "advertising" : labels(purposes);
    }

    /// Puts what is not empty.
    public static void put(Map<String, String> all, String name, String value) {
        if (!value.isEmpty()) {
            all.put(name, value);
        }
    }

    /// The window in its parameters: "length" for a rolling one, "calendar" for a period.
    static Window window(Parameters parameters) {
        Optional<Window.Unit> unit = parameters.one("calendar", RuleWords::unit, "day, week, month, quarter or year");
        Optional<String> length = parameters.text("length");
        if (unit.isPresent() == length.isPresent()) {
            throw new IllegalArgumentException(
                    "A cap has either a length (such as PT168H) or a calendar period (day, week, month, quarter, year).");
        }
        return unit.<Window>map(Window.Calendar::new).orElseGet(() -> new Window.Rolling(parameters.length("length")));
    }

    private static Optional<Window.Unit> unit(String typed) {
        return Arrays.stream(Window.Unit.values())
                .filter(each -> each.word().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// Writes what [#window] reads.
    static void putWindow(Map<String, String> all, Window window) {
        switch (window) {
            case Window.Rolling(var length) -> all.put("length", length.toString());
            case Window.Calendar(var unit) -> all.put("calendar", unit.word());
        }
    }

    /// What counts, in its parameters; without any of them what `scope` holds.
    static Counts counts(Parameters parameters, Scope scope) {
        Optional<String> counts = parameters.text("counts");
        Set<Channel> channels = parameters.some("counts-channels", Channel.class, Channel::read, "a channel");
        Set<Purpose> purposes = purposes(parameters, "counts-purposes");
        boolean service =
                parameters.text("counts-service").filter("yes"::equals).isPresent();
        Optional<String> line = parameters.text("counts-line");
        if (counts.isEmpty() && channels.isEmpty() && purposes.isEmpty() && !service && line.isEmpty()) {
            return Counts.like(scope);
        }
        return new Counts(channels, purposes, service, line.orElse(null));
    }

    /// Writes what [#counts] reads.
    public static void putCounts(Map<String, String> all, Counts counts, Scope scope) {
        if (counts.equals(Counts.like(scope))) {
            return;
        }
        put(all, "counts-channels", labels(counts.channels()));
        put(all, "counts-purposes", purposeLabels(counts.purposes()));
        put(all, "counts-service", counts.service() ? "yes" : "");
        put(all, "counts-line", counts.line() == null ? "" : counts.line());
        if (counts.equals(Counts.INTERRUPTIONS)) {
            all.put("counts", "all");
        }
    }

    /// Purposes by their labels; "advertising" stands for all of it.
    public static Set<Purpose> purposes(Parameters parameters, String name) {
        Set<Purpose> found = EnumSet.noneOf(Purpose.class);
        for (String each : parameters.text(name).map(text -> text.split(",")).orElse(new String[0])) {
            if (each.strip().equalsIgnoreCase("advertising")) {
                found.addAll(Scope.ADVERTISING);
            } else {
                found.add(parameters.read(
                        name,
                        each.strip(),
                        "a purpose",
                        text -> Purpose.read(text).orElseThrow()));
            }
        }
        return Set.copyOf(found);
    }
}
