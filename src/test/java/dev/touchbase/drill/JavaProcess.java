package dev.touchbase.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A process of its own with the tests' classes, started quickly: the classes of each main class are loaded from an
/// archive once there is one.
public final class JavaProcess {

    private JavaProcess() {}

    /// The command that runs `main`.
    public static ProcessBuilder of(Class<?> main, List<String> options, String... arguments) {
        var archive = archiveOf(main);
        return command(
                main,
                options,
                Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of(),
                arguments);
    }

    /// The same, that leaves the archive for the ones after it when it ends in peace.
    public static ProcessBuilder training(Class<?> main, List<String> options, String... arguments) {
        return command(main, options, List.of("-XX:ArchiveClassesAtExit=" + archiveOf(main)), arguments);
    }

    private static ProcessBuilder command(
            Class<?> main, List<String> options, List<String> archive, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(archive);
        command.addAll(options);
        command.addAll(List.of("-cp", PackedClasspath.text(), main.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command);
    }

    private static Path archiveOf(Class<?> main) {
        return PackedClasspath.folderForArchives().resolve(main.getName() + ".jsa");
    }
}
