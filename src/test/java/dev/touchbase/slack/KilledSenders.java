package dev.touchbase.slack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The classpath of [KilledSender]: the tests' own, with the folders packed, since an archive of classes takes only
/// jars.
final class KilledSenders {

    private KilledSenders() {}

    static String classpath(Path built) {
        return entries()
                .map(each -> isFolder(each) ? jarOf(each, built).toString() : each)
                .collect(Collectors.joining(File.pathSeparator));
    }

    static void jars(Path built) throws IOException {
        for (var folder : entries().filter(KilledSenders::isFolder).toList()) {
            try (var jar = new JarOutputStream(Files.newOutputStream(jarOf(folder, built)))) {
                pack(Path.of(folder), jar);
            }
        }
    }

    private static Path jarOf(String folder, Path built) {
        return built.resolve(Path.of(folder).getFileName() + ".jar");
    }

    private static void pack(Path folder, JarOutputStream jar) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(each -> !each.equals(folder)).toList()) {
                var name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                jar.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, jar);
                }
            }
        }
    }

    private static boolean isFolder(String entry) {
        return Files.isDirectory(Path.of(entry));
    }

    private static Stream<String> entries() {
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .distinct();
    }
}
