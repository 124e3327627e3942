package dev.touchbase.cli;

import dev.touchbase.cli.policy.PolicyReading;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.team.WholePolicy.Step;
import dev.touchbase.domain.team.WholePolicy.Wanted;
import dev.touchbase.slack.Refusals;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// What `check` and `apply` share: reading the file, and saying what it changes.
final class PolicyFile {

    private static final long LARGEST = 4_000_000;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final PolicyCommand policy;
    private final Path file;

    PolicyFile(PolicyCommand policy, Path file) {
        this.policy = policy;
        this.file = file;
    }

    /// The rules in the file; empty when something is wrong with it, which was said.
    Optional<List<Wanted>> read(PolicyCommand.Desk desk) {
        String text;
        try {
            if (Files.size(file) > LARGEST) {
                return wrong("%s is too large for a policy: more than 4 MB.".formatted(file));
            }
            text = Files.readString(file);
        } catch (CharacterCodingException other) {
            return wrong("%s is not written in UTF-8.".formatted(file));
        } catch (IOException broken) {
            return wrong("%s could not be read: %s".formatted(file, broken.getMessage()));
        }
        PolicyReading.Read read = PolicyReading.of(text, desk.numbers());
        if (read.problems().isEmpty()) {
            return Optional.of(read.wanted());
        }
        List<String> lines = new ArrayList<>();
        lines.add("%s can't be used, so nothing was changed:".formatted(file));
        read.problems().forEach(problem -> lines.add("  " + problem));
        return wrong(String.join(
                System.lineSeparator(), lines.stream().map(PolicyFile::clean).toList()));
    }

    /// What `work` makes of the file, or nothing when the policy refuses it, which is said.
    <T> Optional<T> accepted(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Refused refused) {
            policy.console()
                    .err()
                    .println("%s can't be used, so nothing was changed: %s"
                            .formatted(file, Refusals.plain(refused.refusal())));
            return Optional.empty();
        }
    }

    private Optional<List<Wanted>> wrong(String said) {
        policy.console().err().println(said);
        return Optional.empty();
    }

    /// Each step as a line.
    void say(List<Step> steps) {
        steps.stream().map(PolicyFile::line).map(PolicyFile::clean).forEach(policy.console()::say);
    }

    private static String line(Step step) {
        Rule after = step.after().rule();
        String name = after.terms().name();
        PolicyRule before = step.before();
        if (before == null) {
            return "%s: added%s. %s.".formatted(name, step.after().active() ? "" : ", switched off", spoken(after));
        }
        if (step.leftOut()) {
            return "%s: switched off, since the file leaves it out. %s.".formatted(name, spoken(after));
        }
        String switched = !step.switched() ? "" : step.after().active() ? "switched on" : "switched off";
        if (!step.changed()) {
            return "%s: %s. %s.".formatted(name, switched, spoken(after));
        }
        return "%s: changed%s. Before: %s. After: %s."
                .formatted(name, switched.isEmpty() ? "" : " and " + switched, spoken(before.rule()), spoken(after));
    }

    /// "At most 3 contacts within 7 days (Heads-up)".
    static String spoken(Rule rule) {
        return "%s (%s)".formatted(rule.sentence(), rule.terms().severity().inWords());
    }

    private static String clean(String line) {
        return CONTROL.matcher(line).replaceAll(" ");
    }
}
