package dev.touchbase.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.touchbase.domain.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

/// S8: no text stalls a thread. Every regular expression in our classes, wherever it is written, on long texts of each
/// kind.
class PatternStallTest {

    private static final int LENGTH = 20_000;
    private static final long AT_MOST_MILLIS = 100;
    private static final int TRIES = 5;
    private static final long GIVE_UP_NANOS = 2_000_000_000L;

    private static final List<String> TEXTS = List.of(
            " ".repeat(LENGTH),
            "a".repeat(LENGTH),
            "\"".repeat(LENGTH),
            "-@".repeat(LENGTH / 2),
            "7".repeat(LENGTH),
            "2026-1".repeat(LENGTH / 6),
            "a@b.".repeat(LENGTH / 4),
            ",;.".repeat(LENGTH / 3) + "x",
            "\n ".repeat(LENGTH / 2) + "x",
            "<@U".repeat(LENGTH / 3),
            "/contact ".repeat(LENGTH / 9),
            "\u00e4\u0308\ud83d\ude00".repeat(LENGTH / 4));

    /// An expression, and whether it is looked for within texts: what is held against whole texts alone need not be
    /// quick
    /// at that.
    private record Found(Pattern pattern, boolean seeks) {}

    /// What looks for an expression within a text.
    private static final Set<String> SEEKING = Set.of(
            "find", "results", "replaceAll", "replaceFirst", "split", "splitAsStream", "asPredicate", "lookingAt");

    /// What takes a regular expression as the text before it.
    private static final Map<String, Set<String>> TAKERS = Map.of(
            "java/util/regex/Pattern", Set.of("compile", "matches"),
            "java/lang/String", Set.of("matches", "replaceAll", "replaceFirst", "split"));

    @Test
    void every_expression_of_ours_is_through_with_any_long_text_at_once() {
        var patterns = patterns();
        assertThat(patterns).as("expressions found in our classes").hasSizeGreaterThan(120);
        Map<String, String> slow = new TreeMap<>();
        patterns.forEach((where, found) -> {
            for (var text : TEXTS) {
                var took = best(found, text);
                if (took > AT_MOST_MILLIS) {
                    slow.put(where + ": " + found.pattern(), took + " ms on " + text.substring(0, 12));
                    return;
                }
            }
        });
        assertThat(slow).isEmpty();
    }

    /// The quickest of a few tries, in milliseconds: a busy machine is no fault of the expression.
    private static long best(Found found, String text) {
        var best = Long.MAX_VALUE;
        for (int at = 0; at < TRIES && best > AT_MOST_MILLIS; at++) {
            var begun = System.nanoTime();
            try {
                use(found, new Watched(text, begun + GIVE_UP_NANOS));
            } catch (StackOverflowError | IllegalStateException tooDeepOrTooLong) {
                return Long.MAX_VALUE;
            }
            best = Math.min(best, (System.nanoTime() - begun) / 1_000_000);
        }
        return best;
    }

    private static void use(Found found, CharSequence text) {
        found.pattern().matcher(text).matches();
        if (found.seeks()) {
            found.pattern().matcher(text).lookingAt();
            found.pattern().matcher(text).replaceAll("");
        }
    }

    /// A text whose reader is stopped when it reads for far too long.
    private record Watched(String text, long until) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if ((index & 1023) == 0 && System.nanoTime() > until) {
                throw new IllegalStateException("too long");
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /// By the place where it stands.
    private static Map<String, Found> patterns() {
        Map<String, Found> found = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.touchbase").stream()
                        .filter(type -> !type.getPackageName().startsWith("dev.touchbase.sandbox"))
                        .forEach(type -> collect(type, found));
        return found;
    }

    private static void collect(JavaClass type, Map<String, Found> found) {
        var path = "/" + type.getName().replace('.', '/') + ".class";
        try (var bytes = Refusal.class.getResourceAsStream(path)) {
            if (bytes == null) {
                return;
            }
            var file = ClassFile.of().parse(bytes.readAllBytes());
            for (var method : file.methods()) {
                method.code().ifPresent(code -> {
                    List<String> before = new ArrayList<>();
                    int flags = 0;
                    for (var element : code) {
                        if (element instanceof ConstantInstruction constant) {
                            if (constant.constantValue() instanceof String text) {
                                before.add(text);
                            } else if (constant.constantValue() instanceof Integer number) {
                                flags = number;
                            }
                        } else if (element instanceof InvokeInstruction call && !before.isEmpty() && takes(call)) {
                            add(type, call, before, flags, seeks(type), found);
                            before.clear();
                            flags = 0;
                        }
                    }
                });
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whether a compiled expression of this class is ever looked for within a text.
    private static boolean seeks(JavaClass type) {
        return type.getCodeUnitAccessesFromSelf().stream()
                .map(access -> access.getTarget())
                .anyMatch(target -> target.getOwner().getName().startsWith("java.util.regex.")
                        && SEEKING.contains(target.getName()));
    }

    private static boolean takes(InvokeInstruction call) {
        return TAKERS.getOrDefault(call.owner().asInternalName(), Set.of())
                .contains(call.name().stringValue());
    }

    /// What is put in place of what was found may stand between the expression and the call: both are tried.
    private static void add(
            JavaClass type,
            InvokeInstruction call,
            List<String> before,
            int flags,
            boolean classSeeks,
            Map<String, Found> found) {
        var replaces = call.name().stringValue().startsWith("replace");
        var compiles = call.type().stringValue().equals("(Ljava/lang/String;I)Ljava/util/regex/Pattern;");
        var seeks = call.owner().asInternalName().endsWith("Pattern")
                ? classSeeks && !call.name().stringValue().equals("matches")
                : !call.name().stringValue().equals("matches");
        before.reversed().stream().limit(replaces ? 2 : 1).forEach(text -> {
            try {
                found.put(
                        type.getSimpleName() + " #" + found.size(),
                        new Found(Pattern.compile(text, compiles ? flags : 0), seeks));
            } catch (PatternSyntaxException noExpression) {
                assertThat(replaces).as("%s in %s", text, type).isTrue();
            }
        });
    }
}
