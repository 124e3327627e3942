package dev.touchbase.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The documents say what is so.
class DocsTest {

    private static final Path README = Path.of("README.md");

    private static final Path SETTINGS = Path.of("src/main/java/dev/touchbase/SettingsReader.java");

    private static final Pattern LINK = Pattern.compile("]\\((?<target>[^)#\\s]+)[^)]*\\)");

    private static final Pattern VARIABLE = Pattern.compile("\\b(?:SLACK|TOUCHBASE)_[A-Z_]+\\b|\\bPORT\\b");

    @Test
    void every_relative_link_leads_somewhere() throws IOException {
        var broken = new ArrayList<String>();
        for (var document : documents()) {
            LINK.matcher(Files.readString(document))
                    .results()
                    .map(link -> link.group("target"))
                    .filter(target -> !target.contains(":"))
                    .filter(target -> !Files.exists(document.resolveSibling(target)))
                    .forEach(target -> broken.add(document + " links to " + target));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_decision_is_in_the_list_of_decisions() throws IOException {
        var list = Files.readString(Path.of("docs/adr/README.md"));
        try (var files = Files.list(Path.of("docs/adr"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\d{4}-.*")))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
        }
    }

    @Test
    void the_glossary_has_every_word_that_people_can_choose_from() throws IOException {
        var glossary = Files.readString(Path.of("docs/glossary.md"))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        var words = Stream.of(
                        labels(Channel.values(), Channel::label),
                        labels(Stage.values(), Stage::label),
                        labels(Outcome.values(), Outcome::label),
                        labels(Purpose.values(), Purpose::label),
                        labels(Role.values(), Role::label),
                        labels(Level.values(), Level::label))
                .flatMap(List::stream)
                .map(word -> word.toLowerCase(Locale.ROOT));

        assertThat(words).isNotEmpty().allSatisfy(word -> assertThat(glossary).contains(word));
    }

    @Test
    void the_readme_names_the_variables_that_are_read_and_no_others() throws IOException {
        var named = variablesIn(tableRowsOf(README));
        var read = variablesIn(Files.readString(SETTINGS));
        var readByTheLauncher = variablesIn(Files.readString(Path.of("touchbase")));

        assertThat(named).as("variables in README.md's tables").containsAll(read);
        read.addAll(readByTheLauncher);
        assertThat(read).as("variables that Settings or the launcher read").containsAll(named);
    }

    private static <E extends Enum<E>> List<String> labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    private static Set<String> variablesIn(String text) {
        var found = new TreeSet<String>();
        VARIABLE.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    private static String tableRowsOf(Path document) throws IOException {
        return String.join(
                "\n",
                Files.readAllLines(document).stream()
                        .filter(line -> line.startsWith("|"))
                        .toList());
    }

    private static List<Path> documents() throws IOException {
        var all = new ArrayList<Path>();
        for (var place : List.of("docs", "src", ".github", ".ci")) {
            if (Files.isDirectory(Path.of(place))) {
                try (var files = Files.walk(Path.of(place))) {
                    files.filter(DocsTest::isMarkdown).forEach(all::add);
                }
            }
        }
        try (var files = Files.list(Path.of("."))) {
            files.filter(DocsTest::isMarkdown).forEach(all::add);
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    private static boolean isMarkdown(Path file) {
        return file.getFileName().toString().endsWith(".md");
    }
}
