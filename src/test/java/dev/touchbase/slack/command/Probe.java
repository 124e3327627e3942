package dev.touchbase.slack.command;

import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A subcommand that notes what it was run with.
public final class Probe implements Subcommand {

    private final Spec spec;
    private final Function<Invocation, String> does;
    private final List<String> done = new ArrayList<>();

    public Probe(String name, Act act, Function<Invocation, String> does, String... aliases) {
        this.spec = new Spec(
                name,
                List.of(aliases),
                "CUSTOMER [words]",
                "Does " + name,
                List.of((name + " acme").strip()),
                act,
                name.equals("log"),
                !name.isEmpty());
        this.does = does;
    }

    @Override
    public Spec spec() {
        return spec;
    }

    @Override
    public Reply run(Invocation invocation) {
        String what = does.apply(invocation);
        done.add(what);
        return Say.answer(Mrkdwn.md("{0}: {1}", spec.name(), what));
    }

    /// What it did, in order.
    public List<String> done() {
        return done;
    }
}
