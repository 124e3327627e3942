package dev.touchbase.cli;

import dev.touchbase.Settings;
import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.cli.policy.CustomerNumbers;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `./touchbase policy`: the contact policy as a file, and rules tried on what really happened. It may run while
/// `serve`
/// does.
@Command(
        name = "policy",
        mixinStandardHelpOptions = true,
        description = "Write the contact policy to a file, check and apply one, or try a rule on what happened.",
        footer = {"", "The file and all its keys: docs/policy-file.md"})
final class PolicyCommand implements Callable<Integer> {

    private final Console console;
    private final InstantSource clock;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--database",
            paramLabel = "WHERE",
            scope = ScopeType.INHERIT,
            description = "A file for SQLite, or jdbc:postgresql://…; otherwise TOUCHBASE_DATABASE.")
    @Nullable
    String database;

    private PolicyCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    /// The command with its subcommands, to be added to the root.
    ///
    /// @param clock the business clock
    static CommandLine commandLine(Console console, InstantSource clock) {
        var command = new PolicyCommand(console, clock);
        return new CommandLine(command)
                .addSubcommand(new PolicyTry(command))
                .addSubcommand(new PolicyExport(command))
                .addSubcommand(new PolicyCheck(command))
                .addSubcommand(new PolicyApply(command))
                .addSubcommand(new PolicyUndo(command));
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        throw new ParameterException(line, "Say what to do: try, export, check, apply or undo.");
    }

    Console console() {
        return console;
    }

    /// What a subcommand works on, while the database is open.
    record Desk(WiredStore store, WiredDomain domain, Actor.ByCli actor, java.time.Instant now) {

        CustomerNumbers numbers() {
            WorkspaceId workspace = actor.workspace();
            return new CustomerNumbers() {
                @Override
                public Optional<Long> number(long key) {
                    return store.customers.find(workspace, new CustomerId(key)).map(Customer::number);
                }

                @Override
                public Optional<Long> key(long number) {
                    return store.customers
                            .byNumber(workspace, number)
                            .map(customer -> customer.id().value());
                }
            };
        }
    }

    /// Opens the database, does `work`, and returns its exit code.
    int with(ToIntFunction<Desk> work) {
        String location = database != null
                ? database
                : Settings.read(console.environment(), Settings.Need.DATABASE).database();
        try (var store = new WiredStore(location, clock)) {
            var actor = new Actor.ByCli(store.workspaces.single(clock.instant()).id());
            return work.applyAsInt(new Desk(store, new WiredDomain(store, clock), actor, clock.instant()));
        }
    }
}
