package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.audit.Changes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Notes how facts were before they were written, as long as the thread has a change open; without one it notes
/// nothing.
final class Journal {

    private final Database database;
    private final ThreadLocal<Entry> open = new ThreadLocal<>();
    private final ThreadLocal<Long> made = ThreadLocal.withInitial(() -> 0L);

    Journal(Database database) {
        this.database = database;
    }

    /// The thread's open change.
    Optional<Entry> open() {
        return Optional.ofNullable(open.get());
    }

    /// How many changes the thread has made that had an effect on facts.
    long made() {
        return made.get();
    }

    /// Counts one.
    void oneMade() {
        made.set(made.get() + 1);
    }

    /// Runs `work` with `entry` as the thread's open change.
    <T> T during(Entry entry, Function<Entry, T> work) {
        open.set(entry);
        try {
            return work.apply(entry);
        } finally {
            open.remove();
        }
    }

    /// To be called before the row with this key is written, whether it exists or not.
    void touching(FactTable table, Object id) {
        touching(table, List.of(id));
    }

    /// To be called before the rows with these keys are written.
    void touching(FactTable table, Collection<?> ids) {
        Entry entry = open.get();
        if (entry != null) {
            entry.before(table, ids.stream().map(String::valueOf).toList());
        }
    }

    /// To be called when a row with a new key is added: cheaper, since there is nothing before it.
    void adding(FactTable table, Object id) {
        Entry entry = open.get();
        if (entry != null) {
            entry.before.putIfAbsent(new Fact(table, id.toString()), Optional.empty());
        }
    }

    /// An entry for a change that begins.
    Entry begin(Actor actor, Instant now) {
        return new Entry(new ChangeId(database.nextId()), actor, now);
    }

    /// A row of a table of facts.
    record Fact(FactTable table, String rowId) {}

    /// What a change did to one row: how it was before and after, null where it did not exist.
    record Effect(
            Fact fact, @Nullable String before, @Nullable String after) {}

    /// A change that is being made.
    final class Entry implements Changes.OpenChange {

        private final ChangeId id;
        private final Actor actor;
        private final Instant at;
        private final Set<Long> customers = new LinkedHashSet<>();
        private final Map<Fact, Optional<String>> before = new LinkedHashMap<>();
        private String summary = "";
        private @Nullable ChangeId undoes;

        private Entry(ChangeId id, Actor actor, Instant at) {
            this.id = id;
            this.actor = actor;
            this.at = at;
        }

        @Override
        public ChangeId id() {
            return id;
        }

        @Override
        public void says(String words) {
            summary = words;
        }

        @Override
        public void concerns(long customer) {
            customers.add(customer);
        }

        Actor actor() {
            return actor;
        }

        WorkspaceId workspace() {
            return actor.workspace();
        }

        Instant at() {
            return at;
        }

        String summary() {
            return summary;
        }

        Set<Long> customers() {
            return customers;
        }

        @Nullable
        ChangeId undoes() {
            return undoes;
        }

        void undoes(ChangeId change) {
            undoes = change;
        }

        /// What it did on the whole, in the order of first touch; rows that are as they were are left out.
        List<Effect> effects() {
            Map<FactTable, List<String>> byTable = before.keySet().stream()
                    .collect(Collectors.groupingBy(Fact::table, Collectors.mapping(Fact::rowId, Collectors.toList())));
            Map<Fact, String> after = new java.util.HashMap<>();
            byTable.forEach((table, rowIds) -> database.read(handle -> Images.of(handle, workspace(), table, rowIds))
                    .forEach((rowId, image) -> after.put(new Fact(table, rowId), image)));
            List<Effect> effects = new ArrayList<>();
            before.forEach((fact, image) -> effects.add(new Effect(fact, image.orElse(null), after.get(fact))));
            effects.removeIf(effect -> java.util.Objects.equals(effect.before, effect.after));
            return effects;
        }

        private void before(FactTable table, List<String> rowIds) {
            List<String> unseen = rowIds.stream()
                    .filter(rowId -> !before.containsKey(new Fact(table, rowId)))
                    .toList();
            Map<String, String> images = database.read(handle -> Images.of(handle, workspace(), table, unseen));
            unseen.forEach(rowId -> before.put(new Fact(table, rowId), Optional.ofNullable(images.get(rowId))));
        }
    }
}
