package dev.touchbase.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What a package of the domain says under "May use:" in its `package-info.java` is true.
class MayUseTest {

    private static final String DOMAIN = "dev.touchbase.domain";

    private static final Pattern MAY_USE = Pattern.compile("May use: ([a-z, ]+)\\.");

    private static final String INHERITED = " and what it may use";

    private final JavaClasses product = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(DOMAIN);

    @TestFactory
    Stream<DynamicTest> uses_only_what_it_says() {
        return product.getPackage(DOMAIN).getSubpackages().stream()
                .map(part -> dynamicTest(
                        part.getRelativeName(),
                        () -> assertThat(used(part))
                                .as(
                                        "domain packages used by %s: add them to its \"May use:\", if they are below it",
                                        part.getName())
                                .isSubsetOf(mayUse(part.getRelativeName()))));
    }

    @TestFactory
    Stream<DynamicTest> stands_above_all_that_it_may_use() throws IOException {
        var said = new TreeMap<String, Set<String>>();
        for (var part : product.getPackage(DOMAIN).getSubpackages()) {
            said.put(part.getRelativeName(), mayUse(part.getRelativeName()));
        }
        return said.keySet().stream()
                .map(name -> dynamicTest(
                        name,
                        () -> assertThat(said.get(name))
                                .as("what %s may use must not say that it may use %s", name, name)
                                .noneMatch(below ->
                                        said.getOrDefault(below, Set.of()).contains(name))));
    }

    @Test
    void the_words_all_share_use_no_part_of_the_domain() {
        var shared = product.getPackage(DOMAIN).getClasses().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> partOf(dependency).isPresent())
                .map(Dependency::getDescription);

        assertThat(shared).isEmpty();
    }

    private static Set<String> used(JavaPackage part) {
        return part.getClassDependenciesFromThisPackageTree().stream()
                .flatMap(dependency -> partOf(dependency).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The part of the domain that a dependency points to: `cadence`.
    private static Optional<String> partOf(Dependency dependency) {
        var target = dependency.getTargetClass().getPackageName();
        return Stream.of(target)
                .filter(name -> name.startsWith(DOMAIN + "."))
                .map(name -> name.substring(DOMAIN.length() + 1).split("\\.")[0])
                .findFirst();
    }

    /// The names in the line: "audit, staff", "outreach and what it may use, insight" or "everything else in the
    /// domain".
    private Set<String> mayUse(String part) throws IOException {
        var file = Path.of("src/main/java", DOMAIN.replace('.', '/'), part, "package-info.java");
        var said = MAY_USE.matcher(Files.readString(file).replace("\n///", ""));
        if (!said.find()) {
            return Set.of();
        }
        var words = said.group(1).strip();
        if (words.equals("everything else in the domain")) {
            return product.getPackage(DOMAIN).getSubpackages().stream()
                    .map(JavaPackage::getRelativeName)
                    .filter(name -> !name.equals(part))
                    .collect(Collectors.toSet());
        }
        var named = new TreeSet<String>();
        for (var item : words.split(", *")) {
            var below = item.replace(INHERITED, "");
            named.add(below);
            if (item.endsWith(INHERITED)) {
                named.addAll(mayUse(below));
            }
        }
        return named;
    }
}
