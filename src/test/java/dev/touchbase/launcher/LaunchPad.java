package dev.touchbase.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A little project around a copy of the launcher, on a machine that has only what a test puts there.
final class LaunchPad {

    /// How a run of the launcher ended.
    ///
    /// @param code its exit code
    /// @param out  what it wrote to standard output
    /// @param err  what it wrote to standard error
    record Landing(int code, String out, String err) {}

    private static final List<String> TOOLS = List.of(
            ("awk bash cat cksum date dirname env find getconf grep head id ln mkdir mv ps readlink rm sed sleep sort tail tr uname xargs")
                    .split(" "));

    private static final String FAKE_MAVEN = """
            #!/usr/bin/env bash
            if [ "$1" = -v ]; then echo "Apache Maven 3.9.9"; exit 0; fi
            echo "$JAVA_HOME $*" >>"$PAD/maven-calls"
            if [ -f "$PAD/src/main/broken" ]; then
              echo '[ERROR] Broken.java: not a statement'
              exit 1
            fi
            # While others wait: a build that ends only when the test says so.
            if [ -f "$PAD/hold" ]; then echo $$ >"$PAD/holding" && mv "$PAD/holding" "$PAD/held"; while [ -f "$PAD/hold" ]; do sleep 0.05; done; fi
            mkdir -p "$PAD/target" && echo jar >"$PAD/target/touchbase.jar"
            """;

    private static final String FAKE_JAVA = """
            #!/usr/bin/env bash
            for argument in "$@"; do
              case $argument in -XX:AOTCacheOutput=*) echo cache >"${argument#*=}"; exit 0 ;; esac
            done
            printf '%s\\n' "in $PWD" "pid $$" "$@"
            """;

    private final Path home;
    private final Map<String, String> environment = new TreeMap<>();

    LaunchPad(Path home) throws IOException {
        this.home = home;
        Files.copy(Path.of("touchbase"), home.resolve("touchbase"));
        write("pom.xml", "<project/>");
        write("src/main/java/Main.java", "class Main {}");
        executable("maven/mvn", FAKE_MAVEN);
        installTools();
        environment.put("PAD", home.toString());
        environment.put("HOME", home.toString());
        environment.put("PATH", home.resolve("maven") + ":" + home.resolve("tools"));
        environment.put("LANG", "C.UTF-8");
        environment.put("TOUCHBASE_JDK_DIRS", home.resolve("jdks") + "/*");
    }

    /// Puts a JDK of that version in one of the usual places.
    ///
    /// @return its home
    Path installJdk(String version) throws IOException {
        return installJdk("jdks/" + version, version);
    }

    /// Puts a JDK anywhere in the project's folder.
    Path installJdk(String place, String version) throws IOException {
        executable(place + "/bin/java", FAKE_JAVA);
        executable(place + "/bin/javac", "#!/bin/sh\n");
        write(place + "/release", "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home.resolve(place);
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    Path write(String file, String content) throws IOException {
        var path = home.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, content);
    }

    void executable(String file, String content) throws IOException {
        write(file, content).toFile().setExecutable(true);
    }

    Path path(String file) {
        return home.resolve(file);
    }

    /// How often Maven was asked to build, and with what.
    List<String> builds() throws IOException {
        var calls = home.resolve("maven-calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    Landing launch(String... arguments) throws IOException, InterruptedException {
        return start(home, arguments).land();
    }

    Landing launchFrom(Path directory, String... arguments) throws IOException, InterruptedException {
        return start(directory, arguments).land();
    }

    /// Starts the launcher and does not wait for its end.
    Flight start(Path directory, String... arguments) throws IOException {
        return startAs(home.resolve("touchbase"), directory, arguments);
    }

    /// Starts the launcher under another name.
    Flight startAs(Path launcher, Path directory, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("bash", launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var files = Files.createTempDirectory(home, "run");
        builder.redirectOutput(files.resolve("out").toFile());
        builder.redirectError(files.resolve("err").toFile());
        return new Flight(builder.start(), files);
    }

    /// A launcher that is under way.
    ///
    /// @param process the launcher, and after its `exec` Java itself
    /// @param files   where its output goes
    record Flight(Process process, Path files) {

        Landing land() throws IOException, InterruptedException {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after a minute; it said: " + err());
            }
            return new Landing(process.exitValue(), Files.readString(files.resolve("out")), err());
        }

        /// What it has written to standard error so far.
        String err() throws IOException {
            return Files.readString(files.resolve("err"));
        }
    }

    /// All that the launcher may use of a machine, so that no JDK or Maven of this one is found by chance.
    private void installTools() throws IOException {
        for (var tool : TOOLS) {
            var real = Stream.of(System.getenv("PATH").split(":"))
                    .map(directory -> Path.of(directory, tool))
                    .filter(Files::isExecutable)
                    .findFirst();
            if (real.isPresent()) {
                executable("tools/" + tool, "#!/bin/sh\nexec " + real.get() + " \"$@\"\n");
            }
        }
    }
}
