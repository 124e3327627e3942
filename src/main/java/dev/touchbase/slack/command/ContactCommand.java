package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.CustomerFinder;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Found;
import dev.touchbase.domain.staff.Permissions;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffMembers;
import dev.touchbase.slack.CommandLanguage;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.DidYouMeanView;
import java.util.Map;
import java.util.Optional;

/// The front of the command language: finds the subcommand, checks the right to it, runs it. Where none is named, a
/// customer's name shows the customer; else the nearest subcommand is offered. The same for `/contact`, for the bot's
/// direct message and for a mention.
public final class ContactCommand implements CommandLanguage {

    private static final String SHOW = "show";

    private final Subcommands subcommands;
    private final HelpSubcommand help;
    private final StaffMembers staff;
    private final CustomerFinder finder;

    /// Understands these.
    public ContactCommand(Subcommands subcommands, StaffMembers staff, CustomerFinder finder) {
        this.subcommands = subcommands;
        this.help = subcommands.help();
        this.staff = staff;
        this.finder = finder;
    }

    @Override
    public Understood read(Actor.ByStaff actor, Speaker speaker, String text, String pending) {
        return read(actor, speaker, text, pending, Map.of());
    }

    /// The same with customers that were chosen by taps; see [Invocation#settled()].
    public Understood read(
            Actor.ByStaff actor, Speaker speaker, String text, String pending, Map<Integer, CustomerId> settled) {
        if (text.length() > Typed.MOST) {
            throw Refused.badInput(
                    "That is longer than %,d characters, so nothing was done.".formatted(Typed.MOST),
                    "Send it again with a shorter note, or in two lines");
        }
        Typed typed = withoutSlash(Typed.cut(text, slackId -> nameOf(actor.workspace(), slackId)));
        return named(typed)
                .map(named -> understood(
                        named.subcommand(),
                        new Invocation(actor, speaker, typed.without(named.words()), pending, settled)))
                .orElseGet(() ->
                        new Understood(false, () -> unnamed(new Invocation(actor, speaker, typed, pending, settled))));
    }

    /// A subcommand and how it would be run.
    public record Invoked(Subcommand subcommand, Invocation invocation) {}

    /// What this text would run, without running it; empty when it names no subcommand.
    public Optional<Invoked> invoked(
            Actor.ByStaff actor, Speaker speaker, String text, String pending, Map<Integer, CustomerId> settled) {
        Typed typed = withoutSlash(Typed.cut(text, slackId -> nameOf(actor.workspace(), slackId)));
        return named(typed)
                .map(named -> new Invoked(
                        named.subcommand(),
                        new Invocation(actor, speaker, typed.without(named.words()), pending, settled)));
    }

    /// The name that a command uses for a customer, at this token behind its subcommand: for adding it.
    public String nameAt(String text, int start) {
        Typed typed = withoutSlash(Typed.cut(text));
        Typed said = typed.without(named(typed).map(Named::words).orElse(0) + start);
        return SoughtWords.name(
                SoughtWords.from(new Words(said, 0, said.tokens().size())));
    }

    private record Named(Subcommand subcommand, int words) {}

    private Optional<Named> named(Typed typed) {
        if (typed.tokens().isEmpty()) {
            return subcommands.find("").map(bare -> new Named(bare, 0));
        }
        return first(typed, 1).or(() -> first(typed, 2));
    }

    /// The subcommand that the first words name, written as one: "opt out".
    private Optional<Named> first(Typed typed, int words) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < words; at++) {
            if (at >= typed.tokens().size() || !(typed.tokens().get(at) instanceof Typed.Token.Word word)) {
                return Optional.empty();
            }
            name.append(word.text());
        }
        return subcommands
                .find(name.toString())
                .filter(found -> !found.spec().name().isEmpty())
                .map(found -> new Named(found, words));
    }

    private Understood understood(Subcommand subcommand, Invocation invocation) {
        return new Understood(subcommand.spec().changes(), () -> run(subcommand, invocation));
    }

    private Reply run(Subcommand subcommand, Invocation invocation) {
        new Permissions(staff.all(invocation.actor().workspace()))
                .require(invocation.staff(), subcommand.spec().act());
        try {
            return subcommand.run(invocation);
        } catch (Asks asks) {
            return asks.question();
        }
    }

    private Reply unnamed(Invocation invocation) {
        Typed typed = invocation.said();
        if (typed.tokens().isEmpty()) {
            return run(help, invocation);
        }
        String first = typed.tokens().getFirst().text();
        Found found = customer(invocation);
        if (Greetings.isOne(typed) && !(found instanceof Found.One || found instanceof Found.Several)) {
            return help.hello(invocation.staff().firstName());
        }
        Optional<String> nearest = subcommands.nearest(first);
        if (nearest.isPresent() && (found instanceof Found.None || found instanceof Found.Near)) {
            return DidYouMeanView.spelling(typed.raw(), first, nearest.get(), invocation.pending());
        }
        return subcommands
                .find(SHOW)
                .filter(show -> !(found instanceof Found.None))
                .map(show -> shown(show, invocation, found))
                .orElseGet(() -> help.notUnderstood(typed.raw()));
    }

    private Reply shown(Subcommand show, Invocation invocation, Found found) {
        Reply reply = run(show, invocation);
        if (reply instanceof Reply.Answer card && found instanceof Found.One(Found.Candidate one)) {
            String rest = invocation.said().without(one.words()).raw();
            return rest.isBlank() ? card : DidYouMeanView.logInstead(card, rest, invocation.pending());
        }
        return reply;
    }

    private Found customer(Invocation invocation) {
        Words words = new Words(invocation.said(), 0, invocation.said().tokens().size());
        return SoughtWords.mayStartIn(words)
                ? finder.find(
                        invocation.actor().workspace(),
                        SoughtWords.from(words),
                        Certainty.WRITING,
                        invocation.staff().id())
                : new Found.None();
    }

    private Optional<String> nameOf(WorkspaceId workspace, String slackId) {
        return staff.bySlackId(workspace, slackId).map(Staff::name);
    }

    private static Typed withoutSlash(Typed typed) {
        boolean slash =
                !typed.tokens().isEmpty() && typed.tokens().getFirst().text().equalsIgnoreCase("/contact");
        return slash ? typed.without(1) : typed;
    }
}
