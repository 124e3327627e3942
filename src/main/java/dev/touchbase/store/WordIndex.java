package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.NameFolding;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Keeps the words by which customers are found: those of their names, aliases and persons, folded.
///
/// A word that nobody has any more stays in `word` and `word_delete`, and look-ups leave it out: taking it away could
/// cross with somebody who takes it up at the same moment.
final class WordIndex {

    private final Database database;

    WordIndex(Database database) {
        this.database = database;
    }

    /// Adds the words of these names to what the customers have already; many customers cost hardly more than one.
    void add(WorkspaceId workspace, Map<CustomerId, ? extends Collection<String>> namesByCustomer) {
        add(folded(namesByCustomer), workspace);
    }

    /// Makes the words of these customers what is kept about them now; what is right already is not written again.
    void rebuild(WorkspaceId workspace, Collection<CustomerId> customers) {
        Chunks.each(customers, chunk -> {
            Map<Long, SortedSet<String>> wanted = folded(names(workspace, chunk));
            Map<Long, SortedSet<String>> kept = kept(workspace, chunk);
            drop(without(kept, wanted), workspace);
            add(without(wanted, kept), workspace);
        });
    }

    private void add(Map<Long, SortedSet<String>> words, WorkspaceId workspace) {
        database.write(handle -> {
            keepWords(handle, workspace, words.values());
            return keepUses(handle, workspace, words);
        });
    }

    private void drop(Map<Long, SortedSet<String>> words, WorkspaceId workspace) {
        database.write(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    DELETE FROM customer_word
                    WHERE workspace_id = :workspace AND word = :word AND customer_id = :customer
                    """);
            words.forEach((customer, all) -> all.forEach(word -> batch.bind("workspace", workspace)
                    .bind("word", word)
                    .bind("customer", customer)
                    .add()));
            return batch.execute();
        });
    }

    private Map<Long, SortedSet<String>> kept(WorkspaceId workspace, List<CustomerId> customers) {
        Map<Long, SortedSet<String>> words = new TreeMap<>();
        database.read(handle -> handle.createQuery("""
                        SELECT customer_id, word FROM customer_word
                        WHERE workspace_id = :workspace AND customer_id IN (<customers>)
                        """)
                        .bind("workspace", workspace)
                        .bindList("customers", customers)
                        .map(Row.mapper(row -> Map.entry(row.number("customer_id"), row.text("word"))))
                        .list())
                .forEach(entry -> words.computeIfAbsent(entry.getKey(), id -> new TreeSet<>())
                        .add(entry.getValue()));
        return words;
    }

    private static Map<Long, SortedSet<String>> without(
            Map<Long, SortedSet<String>> words, Map<Long, SortedSet<String>> others) {
        Map<Long, SortedSet<String>> rest = new TreeMap<>();
        words.forEach((customer, all) -> {
            SortedSet<String> left = new TreeSet<>(all);
            left.removeAll(others.getOrDefault(customer, Collections.emptySortedSet()));
            if (!left.isEmpty()) {
                rest.put(customer, left);
            }
        });
        return rest;
    }

    private static Map<Long, SortedSet<String>> folded(Map<CustomerId, ? extends Collection<String>> namesByCustomer) {
        Map<Long, SortedSet<String>> words = new TreeMap<>();
        namesByCustomer.forEach((customer, names) -> words.put(customer.value(), folded(names)));
        return words;
    }

    private Map<CustomerId, List<String>> names(WorkspaceId workspace, List<CustomerId> customers) {
        Map<CustomerId, List<String>> names = new HashMap<>();
        database.read(handle -> handle.createQuery("""
                        SELECT id AS customer_id, name, aliases FROM customer
                        WHERE workspace_id = :workspace AND id IN (<customers>) AND withdrawn_at IS NULL
                        UNION ALL
                        SELECT p.customer_id, p.name, '[]' FROM person p
                        JOIN customer c ON c.workspace_id = p.workspace_id AND c.id = p.customer_id
                        WHERE p.workspace_id = :workspace AND p.customer_id IN (<customers>) AND c.withdrawn_at IS NULL
                        """)
                        .bind("workspace", workspace)
                        .bindList("customers", customers)
                        .map(Row.mapper(row -> {
                            List<String> all = new java.util.ArrayList<>(row.texts("aliases"));
                            all.add(row.text("name"));
                            return Map.entry(row.id("customer_id", CustomerId::new), all);
                        }))
                        .list())
                .forEach(entry -> names.computeIfAbsent(entry.getKey(), id -> new java.util.ArrayList<>())
                        .addAll(entry.getValue()));
        return names;
    }

    private static SortedSet<String> folded(Collection<String> names) {
        SortedSet<String> words = new TreeSet<>();
        names.forEach(name -> words.addAll(NameFolding.words(name)));
        return words;
    }

    private static void keepWords(Handle handle, WorkspaceId workspace, Collection<SortedSet<String>> words) {
        List<String> distinct =
                words.stream().flatMap(Set::stream).sorted().distinct().toList();
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO word (workspace_id, word) VALUES (:workspace, :word) ON CONFLICT (workspace_id, word) DO NOTHING
                """);
        distinct.forEach(
                word -> batch.bind("workspace", workspace).bind("word", word).add());
        int[] added = batch.execute();
        PreparedBatch deletes = handle.prepareBatch("""
                INSERT INTO word_delete (workspace_id, deleted, word) VALUES (:workspace, :deleted, :word)
                ON CONFLICT (workspace_id, deleted, word) DO NOTHING
                """);
        for (int i = 0; i < added.length; i++) {
            String word = distinct.get(i);
            if (added[i] == 1) {
                NameFolding.deletes(word)
                        .forEach(deleted -> deletes.bind("workspace", workspace)
                                .bind("deleted", deleted)
                                .bind("word", word)
                                .add());
            }
        }
        deletes.execute();
    }

    private static int keepUses(Handle handle, WorkspaceId workspace, Map<Long, SortedSet<String>> words) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO customer_word (workspace_id, word, customer_id) VALUES (:workspace, :word, :customer)
                ON CONFLICT (workspace_id, word, customer_id) DO NOTHING
                """);
        words.forEach((customer, all) -> all.forEach(word -> batch.bind("workspace", workspace)
                .bind("word", word)
                .bind("customer", customer)
                .add()));
        return batch.execute().length;
    }
}
