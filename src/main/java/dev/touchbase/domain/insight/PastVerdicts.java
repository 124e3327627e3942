package dev.touchbase.domain.insight;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.outreach.ReasonBook;
import dev.touchbase.domain.policy.Grounds;
import dev.touchbase.domain.policy.Replay;
import dev.touchbase.domain.policy.Verdicts;
import dev.touchbase.domain.policy.Verdicts.Kept;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers why the policy said what it said: what was decided about a customer, and one decision whole. Open to
/// everyone,
/// as the history of a customer is.
public final class PastVerdicts {

    private final ActDesk desk;
    private final Verdicts verdicts;
    private final ContactCheck check;

    /// Reads `verdicts`.
    public PastVerdicts(ActDesk desk, Verdicts verdicts, ContactCheck check) {
        this.desk = desk;
        this.verdicts = verdicts;
        this.check = check;
    }

    /// Some of the decisions about a customer, newest first.
    ///
    /// @param next where the next page starts, or null on the last one
    public record Page(Customer customer, List<Kept> rows, Verdicts.@Nullable Key next) {
        public Page {
            rows = List.copyOf(rows);
        }
    }

    /// One decision, whole.
    ///
    /// @param replay whether its grounds lead to the same today
    /// @param grounds what it rested on; null when that can't be read any more
    /// @param sentences of the rules that were in force, by name; empty when they can't be read any more
    /// @param filling the touchpoints that filled the rules as they are now, without those deleted meanwhile
    /// @param maySay true when the asker may say why they went against it
    public record Whole(
            Customer customer,
            Kept kept,
            Replay.Outcome replay,
            @Nullable Grounds grounds,
            Map<String, String> sentences,
            Map<TouchpointId, Touchpoint> filling,
            boolean maySay) {
        public Whole {
            sentences = Map.copyOf(sentences);
            filling = Map.copyOf(filling);
        }
    }

    /// The decisions after that one; null: from the newest on.
    ///
    /// @throws Refused when there is no such customer
    public Page page(Actor actor, CustomerId id, Verdicts.@Nullable Key after, int size) {
        Customer customer = desk.customer(actor, id);
        List<Kept> found = verdicts.latest(actor.workspace(), id, after, size + 1);
        List<Kept> rows = found.subList(0, Math.min(size, found.size()));
        return new Page(customer, rows, found.size() > size ? rows.getLast().key() : null);
    }

    /// The one that stands at this place of the list, from 1.
    ///
    /// @throws Refused when there are fewer
    public Whole nth(Actor actor, CustomerId id, int place) {
        List<Kept> newest = verdicts.latest(actor.workspace(), id, null, place);
        if (newest.size() < place) {
            throw Refused.badInput(
                    newest.isEmpty()
                            ? "Nothing was decided about them yet."
                            : "Only " + newest.size() + " decisions about them are kept.",
                    "Type why and the customer for the list.");
        }
        return whole(actor, newest.getLast());
    }

    /// The one with this key.
    ///
    /// @throws Refused when there is none
    public Whole whole(Actor actor, long id) {
        return whole(
                actor, verdicts.find(actor.workspace(), id).orElseThrow(() -> Refused.notFound("decision", "#" + id)));
    }

    private Whole whole(Actor actor, Kept kept) {
        Optional<Grounds> grounds;
        Replay.Outcome replay;
        try {
            grounds = verdicts.grounds(actor.workspace(), kept.id());
            replay = grounds.map(known -> Replay.of(kept.verdict(), known))
                    .orElseGet(() -> new Replay.Outcome.Impossible("What it rested on was not kept."));
        } catch (IllegalArgumentException unreadable) {
            grounds = Optional.empty();
            replay = new Replay.Outcome.Impossible(String.valueOf(unreadable.getMessage()));
        }
        return new Whole(
                desk.customer(actor, kept.verdict().proposal().customer()),
                kept,
                replay,
                grounds.orElse(null),
                replay instanceof Replay.Outcome.Impossible ? Map.of() : sentences(grounds.orElseThrow()),
                check.filling(actor, kept.verdict()),
                ReasonBook.may(desk.firm(actor), actor, kept));
    }

    private static Map<String, String> sentences(Grounds grounds) {
        Map<String, String> sentences = new HashMap<>();
        grounds.policy().rules().forEach(rule -> sentences.put(rule.terms().name(), rule.sentence()));
        return sentences;
    }
}
