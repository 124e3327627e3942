package dev.touchbase.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// What all imports take.
final class ImportOptions {

    @Parameters(index = "0", paramLabel = "FILE", description = "The CSV file.")
    Path file = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "HEADING=FIELD",
            description =
                    "Say what a column means, as in --map \"Trading as=name\"; the field \"ignore\" leaves it out.")
    List<String> map = new ArrayList<>();

    @Option(names = "--dry-run", description = "Show what would happen and write nothing.")
    boolean dryRun;

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description = "Write all refused rows with their reasons to FILE.")
    @Nullable
    Path refused;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Encoding.class,
            description = "The file's encoding, where it is not told right from its bytes.")
    @Nullable
    Charset encoding;

    @Option(
            names = "--database",
            paramLabel = "WHERE",
            description = "A file for SQLite, or jdbc:postgresql://…; otherwise TOUCHBASE_DATABASE.")
    @Nullable
    String database;

    /// Names of encodings.
    static final class Encoding implements ITypeConverter<Charset> {

        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
                throw new TypeConversionException(
                        "\"%s\" is no encoding; there are UTF-8, UTF-16LE, windows-1252, ISO-8859-1 and others"
                                .formatted(name));
            }
        }
    }
}
