package dev.touchbase.drill;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tests' own classpath for a process of its own, with the folders packed, since an archive of classes takes only
/// jars. Packed once for all tests; gone when they end.
final class PackedClasspath {

    private static final Path FOLDER = folder();
    private static final String CLASSPATH = pack();

    private PackedClasspath() {}

    static String text() {
        return CLASSPATH;
    }

    /// Where an archive may lie.
    static Path folderForArchives() {
        return FOLDER;
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("touchbase-drill");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException inUse) {
            System.err.println("Left behind: " + folder);
        }
    }

    private static String pack() {
        return entries()
                .map(entry -> Files.isDirectory(Path.of(entry))
                        ? packed(Path.of(entry)).toString()
                        : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path packed(Path folder) {
        var to = FOLDER.resolve(folder.getFileName() + ".jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(to));
                var files = Files.walk(folder)) {
            for (var file : files.filter(each -> !each.equals(folder)).toList()) {
                var name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                jar.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, jar);
                }
            }
            return to;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Stream<String> entries() {
        return Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator))
                .distinct();
    }
}
