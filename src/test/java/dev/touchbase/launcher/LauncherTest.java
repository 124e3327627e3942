package dev.touchbase.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher, in a project and on a machine of its own.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a bash script")
class LauncherTest {

    private LaunchPad pad;

    @BeforeEach
    void aProject(@TempDir Path home) throws IOException {
        pad = new LaunchPad(home.toRealPath());
    }

    @Test
    void says_in_one_sentence_what_to_install_when_there_is_no_jdk() throws Exception {
        var landing = pad.launch("--version");

        assertThat(landing.code()).isEqualTo(1);
        assertThat(landing.err().lines())
                .singleElement()
                .asString()
                .contains("needs a JDK of version 25", "found none at all", "/usr/lib/jvm", "https://adoptium.net");
        assertThat(landing.out()).isEmpty();
    }

    @Test
    void names_the_newest_jdk_that_it_found_too_old() throws Exception {
        pad.installJdk("1.8.0_402");
        pad.installJdk("21.0.3");
        pad.set("JAVA_HOME", pad.installJdk("elsewhere", "17.0.15").toString());

        assertThat(pad.launch().err()).contains("found only up to version 21");
    }

    @Test
    void takes_java_home_before_all_others() throws Exception {
        pad.installJdk("25.0.1");
        var home = pad.installJdk("elsewhere", "26");
        pad.set("JAVA_HOME", home.toString());

        pad.launch();

        assertThat(pad.builds()).singleElement().asString().startsWith(home + " ");
    }

    @Test
    void takes_the_jdk_on_the_path_where_java_home_is_too_old() throws Exception {
        pad.set("JAVA_HOME", pad.installJdk("17.0.15").toString());
        var onPath = pad.installJdk("elsewhere", "25.0.3");
        Files.createSymbolicLink(pad.path("tools/javac"), onPath.resolve("bin/javac"));

        pad.launch();

        assertThat(pad.builds()).singleElement().asString().startsWith(onPath + " ");
    }

    @Test
    void prefers_the_version_that_it_was_built_for_to_a_newer_one() throws Exception {
        pad.installJdk("27-ea");
        var fitting = pad.installJdk("25.0.3");
        pad.installJdk("26.0.1");

        pad.launch();

        assertThat(pad.builds()).singleElement().asString().startsWith(fitting + " ");
    }

    @Test
    void makes_do_with_a_newer_version() throws Exception {
        var newer = pad.installJdk("26.0.1");

        assertThat(pad.launch().code()).isZero();
        assertThat(pad.builds()).singleElement().asString().startsWith(newer + " ");
    }

    @Test
    void builds_once_says_so_in_one_line_and_passes_everything_on() throws Exception {
        pad.installJdk("25.0.3");

        var first = pad.launch("import", "customers", "a file.csv", "");
        var second = pad.launch("--version");

        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("Building Touchbase (first time");
        assertThat(first.out()).endsWith("/target/touchbase.jar\nimport\ncustomers\na file.csv\n\n");
        assertThat(second.err()).isEmpty();
        assertThat(pad.builds()).hasSize(1);
    }

    @Test
    void builds_again_when_a_source_has_changed_and_not_when_only_its_date_has() throws Exception {
        pad.installJdk("25.0.3");
        pad.launch();

        Files.setLastModifiedTime(
                pad.path("src/main/java/Main.java"), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(pad.launch().err()).isEmpty();

        pad.write("src/main/java/Main.java", "class Main { }");
        assertThat(pad.launch().err()).contains("its sources have changed");

        pad.write("src/main/resources/new.sql", "select 1");
        pad.launch();
        Files.delete(pad.path("src/main/resources/new.sql"));
        pad.launch();
        assertThat(pad.builds()).hasSize(4);
    }

    @Test
    void a_failed_build_shows_the_errors_and_where_the_log_is_and_is_tried_again() throws Exception {
        pad.installJdk("25.0.3");
        pad.write("src/main/broken", "");

        var failed = pad.launch();
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err()).contains("Broken.java: not a statement", "The build failed", "touchbase-build.log");
        assertThat(failed.out()).isEmpty();

        Files.delete(pad.path("src/main/broken"));
        assertThat(pad.launch().code()).isZero();
    }

    @Test
    void uses_the_wrapper_where_maven_is_too_old() throws Exception {
        pad.installJdk("25.0.3");
        var maven = Files.readString(pad.path("maven/mvn"));
        pad.executable("mvnw", maven);
        pad.executable(
                "maven/mvn",
                maven.replace("Apache Maven 3.9.9", "Apache Maven 3.6.3").replace("maven-calls", "wrong"));

        assertThat(pad.launch().code()).isZero();
        assertThat(pad.builds()).hasSize(1);
        assertThat(pad.path("wrong")).doesNotExist();
    }

    @Test
    void keeps_the_callers_directory_so_that_relative_paths_mean_what_was_typed() throws Exception {
        pad.installJdk("25.0.3");
        var elsewhere = Files.createDirectories(pad.path("some where/else"));

        assertThat(pad.launchFrom(elsewhere).out()).startsWith("in " + elsewhere + "\n");
    }

    @Test
    void is_found_through_a_link() throws Exception {
        pad.installJdk("25.0.3");
        Files.createDirectories(pad.path("bin"));
        Files.createSymbolicLink(pad.path("bin/touchbase"), Path.of("../touchbase"));

        var landing = pad.startAs(pad.path("bin/touchbase"), pad.path("bin")).land();

        assertThat(landing.code()).isZero();
        assertThat(pad.path("target/touchbase.jar")).exists();
        assertThat(pad.path("bin/target")).doesNotExist();
    }

    @Test
    void ones_own_java_options_come_last_so_that_they_win() throws Exception {
        pad.installJdk("25.0.3");
        pad.set("TOUCHBASE_JAVA_OPTIONS", "-Xmx2g -Dfoo=bar");

        assertThat(pad.launch().out().lines()).containsSubsequence("-Xmx256m", "-Xmx2g", "-Dfoo=bar", "-jar");
    }

    @Test
    void becomes_java_so_that_signals_reach_it() throws Exception {
        pad.installJdk("25.0.3");

        var flight = pad.start(pad.path("."));

        assertThat(flight.land().out()).contains("pid " + flight.process().pid() + "\n");
    }

    @Test
    void of_two_at_once_one_builds_and_the_other_waits() throws Exception {
        pad.installJdk("25.0.3");
        pad.write("hold", "");
        var first = pad.start(pad.path("."), "first");
        await().until(() -> Files.exists(pad.path("held")));
        var second = pad.start(pad.path("."), "second");
        await().until(() -> second.err().contains("Another build is under way"));

        Files.delete(pad.path("hold"));

        assertThat(first.land().out()).endsWith("first\n");
        assertThat(second.land().out()).endsWith("second\n");
        assertThat(pad.builds()).hasSize(1);
    }

    @Test
    void a_lock_whose_holder_was_killed_holds_nobody_up() throws Exception {
        pad.installJdk("25.0.3");
        var ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Files.createDirectories(pad.path("target"));
        Files.createSymbolicLink(pad.path("target/touchbase.lock"), Path.of("process-" + ended.pid()));

        var landing = pad.launch();

        assertThat(landing.code()).isZero();
        assertThat(landing.err()).doesNotContain("Another build");
        assertThat(Files.isSymbolicLink(pad.path("target/touchbase.lock"))).isFalse();
    }

    @Test
    void ending_it_ends_the_build_and_leaves_no_lock() throws Exception {
        pad.installJdk("25.0.3");
        pad.write("hold", "");
        var flight = pad.start(pad.path("."));
        await().until(() -> Files.exists(pad.path("held")));

        var maven = ProcessHandle.of(
                        Long.parseLong(Files.readString(pad.path("held")).strip()))
                .orElseThrow();

        flight.process().destroy();

        assertThat(flight.land().code()).isEqualTo(143);
        assertThat(Files.isSymbolicLink(pad.path("target/touchbase.lock"))).isFalse();
        await().until(() -> !maven.isAlive());
    }

    @Test
    void check_runs_maven_in_the_project_and_takes_over_its_exit_code() throws Exception {
        pad.installJdk("25.0.3");

        var passed = pad.launch("check", "--fast", "--", "-Dtest=Arrows*");
        pad.write("src/main/broken", "");
        var failed = pad.launch("check", "--fast");

        assertThat(passed.code()).isZero();
        assertThat(passed.err()).contains("Checks passed after 0 min", "JDK 25.0.3");
        assertThat(pad.builds().getFirst()).contains("verify -Dtest=Arrows*").doesNotContain("-Pcheck");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.out()).contains("not a statement");
        assertThat(failed.err()).contains("Checks FAILED");
    }

    @Test
    void bench_compiles_the_benchmarks_and_runs_them_in_the_project() throws Exception {
        pad.installJdk("25.0.3");
        pad.write("target/bench.classpath", "a.jar:b.jar");

        var measured = pad.launch("bench", "policy", "--customers", "9");
        pad.write("src/main/broken", "");
        var failed = pad.launch("bench", "policy");

        assertThat(pad.builds().getFirst()).contains("-Pbench", "test-compile");
        assertThat(measured.out())
                .contains(
                        "in " + pad.path("").toRealPath(),
                        ":a.jar:b.jar\ndev.touchbase.bench.Bench\npolicy\n--customers\n9");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err()).contains("not a statement", "The benchmarks could not be compiled");
    }

    @Test
    void check_asks_for_the_browser_tests_and_hands_them_the_browser() throws Exception {
        pad.installJdk("25.0.3");
        pad.executable("tools/chromium", "#!/bin/sh\n");
        pad.executable("maven/mvn", Files.readString(pad.path("maven/mvn")) + "echo with $TOUCHBASE_CHROMIUM\n");

        assertThat(pad.launch("check").out()).contains("with " + pad.path("tools/chromium"));
        assertThat(pad.builds()).singleElement().asString().contains("-Pcheck verify");
    }

    @Test
    void check_says_what_to_do_where_chromium_can_neither_be_found_nor_installed() throws Exception {
        pad.installJdk("25.0.3");

        var landing = pad.launch("check");

        assertThat(landing.code()).isEqualTo(1);
        assertThat(landing.err().lines()).singleElement().asString().contains("need Chromium", "check --fast");
        assertThat(pad.builds()).isEmpty();
    }

    @Test
    void check_installs_chromium_and_updates_the_package_lists_only_where_that_is_needed() throws Exception {
        pad.installJdk("25.0.3");
        pad.executable("tools/id", "#!/bin/sh\necho 0\n");
        pad.executable("tools/apt-get", """
                #!/usr/bin/env bash
                echo "$1" >>"$PAD/apt-calls"
                if [ "$1" = update ]; then echo fresh >"$PAD/lists"; exit 0; fi
                [ -f "$PAD/lists" ] || { echo "E: Unable to locate package chromium"; exit 100; }
                printf '#!/bin/sh\\n' >"$PAD/tools/chromium" && chmod +x "$PAD/tools/chromium"
                """);
        pad.executable("tools/chmod", "#!/bin/sh\nexec /bin/chmod \"$@\"\n");

        var landing = pad.launch("check");

        assertThat(landing.code()).isZero();
        assertThat(landing.err()).contains("Installing what the checks need (apt-get install chromium");
        assertThat(Files.readAllLines(pad.path("apt-calls"))).containsExactly("install", "update", "install");

        Files.delete(pad.path("tools/chromium"));
        Files.delete(pad.path("apt-calls"));
        pad.launch("check");
        assertThat(Files.readAllLines(pad.path("apt-calls"))).containsExactly("install");
    }

    @Test
    void check_refuses_an_option_that_it_does_not_know() throws Exception {
        pad.installJdk("25.0.3");

        var landing = pad.launch("check", "--quick");

        assertThat(landing.code()).isEqualTo(2);
        assertThat(landing.err()).startsWith("Usage: ./touchbase check [--fast | --long]");
    }

    @Test
    void check_long_runs_the_drills_and_writes_what_they_saw_between_the_marks_of_the_document() throws Exception {
        pad.installJdk("25.0.3");
        pad.write("docs/reliability.md", """
                Before.
                <!-- the long run: written by a command -->
                Old rows.
                <!-- end of the long run -->
                After.
                """);
        pad.executable("maven/mvn", Files.readString(pad.path("maven/mvn")) + """
                mkdir -p "$PAD/target/drills" && echo '| b | 2 kills |' >"$PAD/target/drills/b.row"
                echo '| a | 1 kill |' >"$PAD/target/drills/a.row"
                """);
        pad.write("target/drills/of-an-earlier-run.row", "| old |");

        var landing = pad.launch("check", "--long");

        assertThat(landing.code()).isZero();
        assertThat(pad.builds()).singleElement().asString().contains("-Dgroups=drill", "-Dtouchbase.long=true");
        assertThat(Files.readString(pad.path("docs/reliability.md")))
                .containsSubsequence(
                        "Before.",
                        "<!-- the long run",
                        "Last long run: ",
                        "passed.",
                        "| a | 1 kill |\n| b | 2 kills |",
                        "<!-- end",
                        "After.")
                .doesNotContain("Old rows", "| old |");
    }
}
