package dev.touchbase.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every arrow bites: shown the small offenders of the `offender` packages, it names the ones that it is for.
class ArrowsTeethTest {

    private static final String ROOT = Arrows.class.getPackageName() + ".offender";

    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(ROOT);

    private static final Map<String, List<String>> CAUGHT = Map.ofEntries(
            Map.entry("domain is pure", List.of("ReadsSql", "ReadsJson")),
            Map.entry("domain has no cycles", List.of("Above", "Below")),
            Map.entry("slack is blind to other edges", List.of("NosySlack")),
            Map.entry("web is blind to other edges", List.of("NosyWeb")),
            Map.entry("jobs is blind to other edges", List.of("NosyJobs")),
            Map.entry("sources is blind to other edges", List.of("NosySources")),
            Map.entry("store is blind to other edges", List.of("NosyStore")),
            Map.entry("library is blind to other edges", List.of("NosyLibrary")),
            Map.entry(
                    "nobody imports the top",
                    List.of("offender.Main>", "offender.Wiring>", "offender.Settings>", "offender.cli.Serve>")),
            Map.entry("sandbox stands alone", List.of("KnowsTheDomain")),
            Map.entry("only cli starts the sandbox", List.of("KnowsTheSandbox")),
            Map.entry("SQL stays in store", List.of("UsesJdbi", "ReadsSql")),
            Map.entry("Quartz stays in jobs", List.of("UsesQuartz")),
            Map.entry("Javalin stays in web", List.of("UsesJavalin")),
            Map.entry("Slack stays in slack", List.of("UsesSlack")),
            Map.entry(
                    "time is passed in",
                    List.of(
                            "<init>()",
                            "instant()",
                            "date()",
                            "dateTime()",
                            "clock()",
                            "tickingClock()",
                            "source()",
                            "zone()",
                            "oldZone()",
                            "oldDate()",
                            "millis()")),
            Map.entry("signatures are compared in constant time", List.of("TellsSignature.passes")),
            Map.entry(
                    "names say something",
                    List.of("Contact>", "Manager>", "Helper>", "Util>", "Utils>", "Impl>", "Dto>")),
            Map.entry("nobody prints", List.of("toOut()", "toErr(", "trace(")),
            Map.entry("packages are null-marked", List.of("UsesJdbi")));

    @TestFactory
    Stream<DynamicTest> each_rule_names_its_offenders() {
        return new Arrows(ROOT)
                .rules().entrySet().stream()
                        .map(rule -> dynamicTest(rule.getKey(), () -> {
                            assertThat(CAUGHT)
                                    .as("give the new rule an offender here")
                                    .containsKey(rule.getKey());
                            var report = String.join(
                                    "\n",
                                    rule.getValue()
                                            .evaluate(OFFENDERS)
                                            .getFailureReport()
                                            .getDetails());
                            assertThat(report).contains(CAUGHT.get(rule.getKey()));
                        }));
    }

    @Test
    void a_clock_that_was_passed_in_and_a_stopwatch_are_no_offence() {
        var report = new Arrows(ROOT)
                .rules()
                .get("time is passed in")
                .evaluate(OFFENDERS)
                .getFailureReport();

        assertThat(report.getDetails()).noneMatch(line -> line.contains("lawful"));
    }

    @Test
    void each_rule_says_why() {
        assertThat(new Arrows(ROOT).rules().values())
                .allMatch(rule -> rule.getDescription().contains(", because "));
    }
}
