package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Persons;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Persons at customers, in the table person.
public final class SqlPersons implements Persons {

    private final Database database;
    private final WordIndex words;

    /// Persons in `database`.
    public SqlPersons(Database database) {
        this.database = database;
        this.words = new WordIndex(database);
    }

    @Override
    public List<Person> at(WorkspaceId workspace, CustomerId customer) {
        return at(workspace, List.of(customer));
    }

    /// Sorted here: without statistics SQLite would rather walk all persons in the order of their keys than sort a few.
    @Override
    public List<Person> at(WorkspaceId workspace, Collection<CustomerId> customers) {
        return Chunks.gather(
                        customers,
                        chunk -> database.read(handle -> handle.createQuery("""
                        SELECT * FROM person WHERE workspace_id = :workspace AND customer_id IN (<customers>)
                        """)
                                .bind("workspace", workspace)
                                .bindList("customers", chunk)
                                .map(Row.mapper(SqlPersons::person))
                                .list()))
                .stream()
                .sorted(Comparator.comparingLong(person -> person.id().value()))
                .toList();
    }

    @Override
    public Person add(WorkspaceId workspace, Person person) {
        return addAll(workspace, List.of(person)).getFirst();
    }

    @Override
    public List<Person> addAll(WorkspaceId workspace, List<Person> persons) {
        List<Person> added = persons.stream()
                .map(person -> new Person(
                        new PersonId(database.nextId()),
                        person.customer(),
                        person.name(),
                        person.email(),
                        person.phone(),
                        person.part()))
                .toList();
        added.forEach(person ->
                database.journal().adding(FactTable.PERSON, person.id().value()));
        return database.write(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO person (workspace_id, id, customer_id, name, email, phone, part)
                    VALUES (:workspace, :id, :customer, :name, :email, :phone, :part)
                    """);
            added.forEach(person ->
                    batch.bind("workspace", workspace).bindMethods(person).add());
            batch.execute();
            words.add(workspace, names(added));
            return added;
        });
    }

    @Override
    public void save(WorkspaceId workspace, Person person) {
        database.write(handle -> {
            database.journal().touching(FactTable.PERSON, person.id().value());
            handle.createUpdate("""
                            UPDATE person SET customer_id = :customer, name = :name, email = :email, phone = :phone, part = :part
                            WHERE workspace_id = :workspace AND id = :id
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(person)
                    .execute();
            words.rebuild(workspace, List.of(person.customer()));
            return person;
        });
    }

    @Override
    public void remove(WorkspaceId workspace, Person person) {
        database.write(handle -> {
            database.journal().touching(FactTable.PERSON, person.id().value());
            handle.createUpdate("DELETE FROM person WHERE workspace_id = :workspace AND id = :id")
                    .bind("workspace", workspace)
                    .bind("id", person.id())
                    .execute();
            words.rebuild(workspace, List.of(person.customer()));
            return person;
        });
    }

    private static Map<CustomerId, List<String>> names(List<Person> persons) {
        return persons.stream()
                .collect(
                        Collectors.groupingBy(Person::customer, Collectors.mapping(Person::name, Collectors.toList())));
    }

    private static Person person(Row row) throws java.sql.SQLException {
        return new Person(
                row.id("id", PersonId::new),
                row.id("customer_id", CustomerId::new),
                row.text("name"),
                row.textOrNull("email"),
                row.textOrNull("phone"),
                row.textOrNull("part"));
    }
}
