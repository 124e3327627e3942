package dev.touchbase.cli;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.intake.CellWords;
import dev.touchbase.domain.intake.DateOrder;
import dev.touchbase.domain.intake.ImportListener;
import dev.touchbase.domain.intake.ImportResult;
import dev.touchbase.domain.intake.Mapping;
import dev.touchbase.domain.intake.Table;
import dev.touchbase.domain.intake.TouchpointDefaults;
import dev.touchbase.domain.intake.TouchpointField;
import dev.touchbase.domain.intake.TouchpointImport;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./touchbase import touchpoints FILE`.
@Command(
        name = "touchpoints",
        mixinStandardHelpOptions = true,
        description = "Take in contacts that happened: calls, mails, visits, orders.")
final class ImportTouchpoints implements Callable<Integer> {

    private final ImportCommand command;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    ImportOptions options = new ImportOptions();

    @Option(
            names = "--channel",
            paramLabel = "CHANNEL",
            description = "Channel of rows that name none: phone, email, …")
    @Nullable
    String channel;

    @Option(names = "--direction", paramLabel = "DIRECTION", description = "outbound or inbound.")
    @Nullable
    String direction;

    @Option(names = "--purpose", paramLabel = "PURPOSE", description = "check-in, follow-up, order, newsletter, …")
    @Nullable
    String purpose;

    @Option(
            names = "--outcome",
            paramLabel = "OUTCOME",
            description = "reached, sent, sold, …; otherwise sent for outbound messages and reached for the rest.")
    @Nullable
    String outcome;

    @Option(names = "--staff", paramLabel = "NAME", description = "Who made the contacts of rows that name nobody.")
    @Nullable
    String staff;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            defaultValue = TouchpointDefaults.SOURCE,
            description = "What the source is called (${DEFAULT-VALUE}). Give files whose ids overlap different names.")
    String source = TouchpointDefaults.SOURCE;

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            description = "dmy or mdy: what 3/4/2024 means, if no row shows it.")
    @Nullable
    String dates;

    @Option(names = "--create", description = "Make customers who are not known; otherwise their rows are refused.")
    boolean create;

    ImportTouchpoints(ImportCommand command) {
        this.command = command;
    }

    @Override
    public Integer call() {
        var defaults = new TouchpointDefaults(
                word("--channel", channel, CellWords::channel, labels(Channel.values(), Channel::label)),
                word("--direction", direction, CellWords::direction, labels(Direction.values(), Direction::label)),
                word("--purpose", purpose, CellWords::purpose, labels(Purpose.values(), Purpose::label)),
                word("--outcome", outcome, CellWords::outcome, labels(Outcome.values(), Outcome::label)),
                staff,
                source(),
                word("--dates", dates, DateOrder::read, labels(DateOrder.values(), DateOrder::typed)),
                create);
        var run = new ImportRun<>(command, options, TouchpointField.class);
        return run.run(
                new ImportRun.Work<>() {
                    @Override
                    public void check(Table table, Mapping<TouchpointField> mapping) {
                        TouchpointImport.check(table, mapping, defaults);
                    }

                    @Override
                    public ImportResult run(
                            ImportDesk desk, Table table, Mapping<TouchpointField> mapping, ImportListener listener) {
                        return new TouchpointImport(desk.ports())
                                .run(desk.workspace(), table, mapping, defaults, listener);
                    }
                },
                words(defaults));
    }

    private static List<String> words(TouchpointDefaults defaults) {
        List<String> words = new ArrayList<>();
        if (defaults.channel() != null) {
            words.add("channel " + defaults.channel().label());
        }
        if (defaults.direction() != null) {
            words.add("direction " + defaults.direction().label());
        }
        if (defaults.purpose() != null) {
            words.add("purpose " + defaults.purpose().label());
        }
        words.add(
                defaults.outcome() == null
                        ? "outcome sent for outbound messages, else reached"
                        : "outcome " + defaults.outcome().label());
        if (defaults.staff() != null) {
            words.add("made by " + defaults.staff());
        }
        words.add("source \"" + defaults.source() + "\"");
        return words;
    }

    private String source() {
        String name = source.strip();
        if (name.isEmpty() || name.length() > 60 || name.equals("slack")) {
            throw wrong("--source wants a name of 1 to 60 characters other than slack.");
        }
        return name;
    }

    private <T> @Nullable T word(
            String option, @Nullable String typed, Function<String, Optional<T>> reading, String possible) {
        return typed == null
                ? null
                : reading.apply(typed)
                        .orElseThrow(() -> wrong("%s \"%s\" is none of: %s.".formatted(option, typed, possible)));
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }

    private static <T> String labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).collect(Collectors.joining(", "));
    }
}
