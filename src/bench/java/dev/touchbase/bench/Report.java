package dev.touchbase.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of docs/benchmarks.md.
final class Report {

    private Report() {}

    static String of(String command, LocalDate day, List<Comparison> all) throws IOException {
        return """
                # Benchmarks

                What must hold however much is on record, measured side by side in interleaved rounds of one run. Times are
                milliseconds. A row that says **NO** stays until it holds. The workspace is made up, by a fixed seed: customers
                with skewed histories over three years, twelve people, a newsletter tool. Before the first round both sides
                run once, or the check 600 times, without being counted.

                ## Contact policy

                ```
                %s
                ```

                %s, on %s; Java %s, SQLite %s (one file, write-ahead log, synchronous=FULL).

                | measured | against | times each | median | p99 | median of the other | its p99 | ratio | bound | holds |
                |---|---|---|---|---|---|---|---|---|---|
                %s
                """.formatted(
                        command,
                        day,
                        machine(),
                        System.getProperty("java.runtime.version"),
                        org.sqlite.SQLiteJDBCLoader.getVersion(),
                        all.stream().map(Comparison::row).collect(Collectors.joining("\n")));
    }

    private static String machine() throws IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        String model = System.getProperty("os.arch");
        if (Files.exists(cpu)) {
            try (Stream<String> lines = Files.lines(cpu)) {
                model = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.split(":", 2)[1].strip())
                        .findFirst()
                        .orElse(model);
            }
        }
        return "%d × %s, %s, %d MB heap"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        model,
                        System.getProperty("os.name"),
                        Runtime.getRuntime().maxMemory() >> 20);
    }
}
