package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.CustomerWords;
import dev.touchbase.domain.customer.NameFolding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Look-ups among the words that [WordIndex] keeps: each begins at the rarest word and goes through indexes alone, so
/// that it costs the same among a million customers.
public final class SqlCustomerWords implements CustomerWords {

    /// Beyond this a word counts as frequent, however frequent it is.
    private static final int COUNTED_AT_MOST = 1_000;

    /// Sorts after every text, in the byte order of both databases.
    private static final String LAST = "\uDBFF\uDFFF";

    private final Database database;

    /// Words in `database`.
    public SqlCustomerWords(Database database) {
        this.database = database;
    }

    @Override
    public List<CustomerId> withAll(WorkspaceId workspace, Collection<String> words, int limit) {
        return having(workspace, words.stream().map(Term::exactly), limit);
    }

    @Override
    public List<CustomerId> startingWith(WorkspaceId workspace, Collection<String> words, String prefix, int limit) {
        return having(
                workspace,
                Stream.concat(words.stream().map(Term::exactly), Stream.of(Term.startingWith(prefix))),
                limit);
    }

    @Override
    public List<String> nearest(WorkspaceId workspace, String word, int limit) {
        return database
                .read(handle -> handle.createQuery("""
                        SELECT DISTINCT d.word FROM word_delete d
                        WHERE d.workspace_id = :workspace AND d.deleted IN (<deletes>)
                          AND EXISTS (SELECT 1 FROM customer_word w
                                      WHERE w.workspace_id = d.workspace_id AND w.word = d.word)
                        """)
                        .bind("workspace", workspace)
                        .bindList("deletes", List.copyOf(NameFolding.deletes(word)))
                        .mapTo(String.class)
                        .list())
                .stream()
                .filter(found -> NameFolding.withinOneEdit(word, found))
                .sorted(Comparator.comparing((String found) -> !found.equals(word))
                        .thenComparing(found -> found))
                .limit(limit)
                .toList();
    }

    @Override
    public List<CustomerId> byEmail(WorkspaceId workspace, String email) {
        return database.read(handle ->
                customers(handle.createQuery("""
                        SELECT DISTINCT p.customer_id FROM person p
                        JOIN customer c ON c.workspace_id = p.workspace_id AND c.id = p.customer_id
                        WHERE p.workspace_id = :workspace AND p.email = :email AND c.withdrawn_at IS NULL
                        ORDER BY p.customer_id
                        """).bind("workspace", workspace).bind("email", email)));
    }

    @Override
    public List<CustomerId> byPhone(WorkspaceId workspace, String phone) {
        return database.read(handle ->
                customers(handle.createQuery("""
                        SELECT DISTINCT p.customer_id FROM person p
                        JOIN customer c ON c.workspace_id = p.workspace_id AND c.id = p.customer_id
                        WHERE p.workspace_id = :workspace AND p.phone = :phone AND c.withdrawn_at IS NULL
                        ORDER BY p.customer_id
                        """).bind("workspace", workspace).bind("phone", phone)));
    }

    private List<CustomerId> having(WorkspaceId workspace, Stream<Term> asked, int limit) {
        List<Term> terms = asked.distinct().toList();
        if (terms.isEmpty()) {
            return List.of();
        }
        return database.read(handle -> {
            List<Term> rarestFirst = rarestFirst(handle, workspace, terms);
            return having(handle, workspace, rarestFirst, limit);
        });
    }

    private static List<Term> rarestFirst(Handle handle, WorkspaceId workspace, List<Term> terms) {
        if (terms.size() == 1) {
            return terms;
        }
        List<Counted> counted = new ArrayList<>();
        for (Term term : terms) {
            Query query = handle.createQuery("""
                    SELECT count(*) FROM (SELECT 1 FROM customer_word w
                                          WHERE w.workspace_id = :workspace AND <term> LIMIT :most) uses
                    """)
                    .define("term", term.condition("w", 0))
                    .bind("workspace", workspace)
                    .bind("most", COUNTED_AT_MOST);
            counted.add(new Counted(term, term.bind(query, 0).mapTo(Long.class).one()));
        }
        return counted.stream()
                .sorted(Comparator.comparingLong(Counted::uses).thenComparing(each -> each.term.prefix()))
                .map(Counted::term)
                .toList();
    }

    /// A customer may come once for each of its words that start with a prefix, hence the multiple of the limit.
    private static List<CustomerId> having(Handle handle, WorkspaceId workspace, List<Term> terms, int limit) {
        StringBuilder others = new StringBuilder();
        for (int i = 1; i < terms.size(); i++) {
            others.append(" AND EXISTS (SELECT 1 FROM customer_word o WHERE o.workspace_id = w.workspace_id")
                    .append(" AND o.customer_id = w.customer_id AND ")
                    .append(terms.get(i).condition("o", i))
                    .append(')');
        }
        Query query = handle.createQuery("""
                SELECT w.customer_id FROM customer_word w
                WHERE w.workspace_id = :workspace AND <term> <others>
                ORDER BY w.word, w.customer_id LIMIT :most
                """)
                .define("term", terms.getFirst().condition("w", 0))
                .define("others", others)
                .bind("workspace", workspace)
                .bind("most", terms.getFirst().prefix() ? limit * 4 : limit);
        for (int i = 0; i < terms.size(); i++) {
            terms.get(i).bind(query, i);
        }
        return customers(query).stream().distinct().limit(limit).toList();
    }

    private static List<CustomerId> customers(Query query) {
        return query.map(Row.mapper(row -> row.id("customer_id", CustomerId::new)))
                .list();
    }

    private record Counted(Term term, long uses) {}

    /// A word that is asked for, or its beginning.
    private record Term(String word, boolean prefix) {

        static Term exactly(String word) {
            return new Term(word, false);
        }

        static Term startingWith(String prefix) {
            return new Term(prefix, true);
        }

        String condition(String alias, int number) {
            return prefix
                    ? "%1$s.word >= :from%2$d AND %1$s.word < :until%2$d".formatted(alias, number)
                    : "%s.word = :word%d".formatted(alias, number);
        }

        Query bind(Query query, int number) {
            return prefix
                    ? query.bind("from" + number, word).bind("until" + number, word + LAST)
                    : query.bind("word" + number, word);
        }
    }
}
