package dev.touchbase.cli;

import dev.touchbase.cli.doctor.Doctor;
import dev.touchbase.cli.doctor.Line;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `./touchbase doctor`: everything that an installation needs, a line each.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description =
                "Look at everything that Touchbase needs, and say a line each: ok, or what to do. Changes nothing.",
        footer = {"", "Exit codes: 0 all is well, 1 something is to do, 2 wrong usage."})
final class DoctorCommand implements Callable<Integer> {

    private final Console console;
    private final InstantSource clock;

    DoctorCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var lines = new Doctor(console.environment(), clock, clock).lines();
        lines.forEach(line -> console.say(line.toString()));
        long toDo = lines.stream().filter(line -> !line.well()).count();
        console.say(toDo == 0 ? "All is well." : toDo == 1 ? "1 thing is to do." : toDo + " things are to do.");
        return lines.stream().allMatch(Line::well) ? 0 : 1;
    }
}
