package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.customer.NameFolding;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.StaffId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/// Customers, in the table customer; the words by which they are found in those of [WordIndex].
public final class SqlCustomers implements Customers {

    private static final RowMapper<Customer> MAPPER = Row.mapper(SqlCustomers::customer);

    private final Database database;
    private final WordIndex words;

    /// Customers in `database`.
    public SqlCustomers(Database database) {
        this.database = database;
        this.words = new WordIndex(database);
    }

    @Override
    public Customer add(Customer customer) {
        return addAll(List.of(customer)).getFirst();
    }

    @Override
    public List<Customer> addAll(List<Customer> customers) {
        if (customers.isEmpty()) {
            return List.of();
        }
        WorkspaceId workspace = customers.getFirst().workspace();
        if (!customers.stream().allMatch(customer -> customer.workspace().equals(workspace))) {
            throw new IllegalArgumentException("customers of several workspaces can't be added at once");
        }
        return database.write(handle -> {
            long last = takeNumbers(handle, workspace, customers.size());
            List<Customer> added = new ArrayList<>();
            for (Customer customer : customers) {
                long number = last - customers.size() + added.size() + 1;
                added.add(numbered(customer, new CustomerId(database.nextId()), number));
            }
            added.forEach(customer ->
                    database.journal().adding(FactTable.CUSTOMER, customer.id().value()));
            insert(handle, added);
            words.add(workspace, added.stream().collect(Collectors.toMap(Customer::id, SqlCustomers::names)));
            return added;
        });
    }

    private static long takeNumbers(Handle handle, WorkspaceId workspace, int many) {
        return handle.createQuery("""
                        INSERT INTO counter (workspace_id, name, value) VALUES (:workspace, 'customer', :many)
                        ON CONFLICT (workspace_id, name) DO UPDATE SET value = counter.value + excluded.value
                        RETURNING value
                        """)
                .bind("workspace", workspace)
                .bind("many", many)
                .mapTo(Long.class)
                .one();
    }

    private static void insert(Handle handle, List<Customer> customers) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO customer
                  (workspace_id, id, number, name, aliases, stage, closed_reason, town, country, region, zone, segment,
                   preferred_channel, yearly_value, champion_id, external_ref, created_at)
                VALUES
                  (:workspace, :id, :number, :name, :aliasesJson, :stage, :closedReason, :town, :country, :region, :zone,
                   :segment, :preferredChannel, :value, :champion, :externalRef, :createdAt)
                """);
        customers.forEach(customer -> bound(batch, customer).add());
        batch.execute();
    }

    @Override
    public void save(Customer customer) {
        database.write(handle -> {
            database.journal().touching(FactTable.CUSTOMER, customer.id().value());
            bound(handle.createUpdate("""
                    UPDATE customer SET
                      name = :name, aliases = :aliasesJson, stage = :stage, closed_reason = :closedReason, town = :town,
                      country = :country, region = :region, zone = :zone, segment = :segment,
                      preferred_channel = :preferredChannel, yearly_value = :value, champion_id = :champion,
                      external_ref = :externalRef
                    WHERE workspace_id = :workspace AND id = :id
                    """), customer).execute();
            words.rebuild(customer.workspace(), List.of(customer.id()));
            return customer;
        });
    }

    @Override
    public Optional<Customer> find(WorkspaceId workspace, CustomerId id) {
        return find(workspace, List.of(id)).stream().findFirst();
    }

    @Override
    public List<Customer> find(WorkspaceId workspace, Collection<CustomerId> ids) {
        return Chunks.gather(
                ids,
                chunk -> database.read(handle -> handle.createQuery("""
                        SELECT * FROM customer
                        WHERE workspace_id = :workspace AND id IN (<ids>) AND withdrawn_at IS NULL
                        """)
                        .bind("workspace", workspace)
                        .bindList("ids", chunk)
                        .map(MAPPER)
                        .list()));
    }

    @Override
    public Optional<Customer> byNumber(WorkspaceId workspace, long number) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM customer
                        WHERE workspace_id = :workspace AND number = :number AND withdrawn_at IS NULL
                        """)
                .bind("workspace", workspace)
                .bind("number", number)
                .map(MAPPER)
                .findOne());
    }

    @Override
    public Optional<Customer> byExternalRef(WorkspaceId workspace, String externalRef) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM customer
                        WHERE workspace_id = :workspace AND external_ref = :externalRef AND withdrawn_at IS NULL
                        """)
                .bind("workspace", workspace)
                .bind("externalRef", externalRef)
                .map(MAPPER)
                .findOne());
    }

    /// On SQLite the open transaction has the only right to write already.
    @Override
    public void lock(WorkspaceId workspace, Collection<CustomerId> ids) {
        Handle handle = database.openTransaction();
        List<Long> inOrder =
                ids.stream().map(CustomerId::value).sorted().distinct().toList();
        Chunks.each(
                inOrder,
                chunk -> handle.createQuery("""
                        SELECT id FROM customer WHERE workspace_id = :workspace AND id IN (<ids>) ORDER BY id <forUpdate>
                        """)
                        .bind("workspace", workspace)
                        .bindList("ids", chunk)
                        .mapTo(Long.class)
                        .list());
    }

    @Override
    public List<Customer> lookedAfterBy(WorkspaceId workspace, StaffId staff) {
        return database
                .read(handle -> handle.createQuery("""
                        SELECT * FROM customer c
                        WHERE c.workspace_id = :workspace AND c.withdrawn_at IS NULL AND c.id IN
                          (SELECT k.id FROM customer k WHERE k.workspace_id = :workspace AND k.champion_id = :staff
                           UNION ALL
                           SELECT a.customer_id FROM assignment a
                           WHERE a.workspace_id = :workspace AND a.staff_id = :staff)
                        """)
                        .bind("workspace", workspace)
                        .bind("staff", staff)
                        .map(MAPPER)
                        .list())
                .stream()
                .sorted(Comparator.comparing((Customer customer) -> NameFolding.lightlyFolded(customer.name()))
                        .thenComparing(Customer::number))
                .toList();
    }

    @Override
    public List<Customer> page(WorkspaceId workspace, CustomerId after, int limit) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM customer
                        WHERE workspace_id = :workspace AND id > :after AND stage <> 'CLOSED' AND withdrawn_at IS NULL
                        ORDER BY id LIMIT :limit
                        """)
                .bind("workspace", workspace)
                .bind("after", after)
                .bind("limit", limit)
                .map(MAPPER)
                .list());
    }

    @Override
    public long countOpen(WorkspaceId workspace) {
        return database.read(handle -> handle.createQuery("""
                        SELECT count(*) FROM customer
                        WHERE workspace_id = :workspace AND stage <> 'CLOSED' AND withdrawn_at IS NULL
                        """)
                .bind("workspace", workspace)
                .mapTo(Long.class)
                .one());
    }

    /// Leaps from segment to segment along the index: a few among a million customers cost a few steps.
    @Override
    public List<String> segments(WorkspaceId workspace) {
        return database.read(handle -> handle.createQuery("""
                        WITH RECURSIVE leap (segment) AS (
                          SELECT min(c.segment) FROM customer c
                          WHERE c.workspace_id = :workspace AND c.segment IS NOT NULL
                          UNION ALL
                          SELECT (SELECT min(c.segment) FROM customer c
                                  WHERE c.workspace_id = :workspace AND c.segment > leap.segment)
                          FROM leap WHERE leap.segment IS NOT NULL)
                        SELECT segment FROM leap WHERE segment IS NOT NULL ORDER BY segment
                        """)
                .bind("workspace", workspace)
                .mapTo(String.class)
                .list());
    }

    private static List<String> names(Customer customer) {
        List<String> names = new ArrayList<>(customer.aliases());
        names.add(customer.name());
        return names;
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Customer customer) {
        return statement.bindMethods(customer).bind("aliasesJson", Json.write(customer.aliases()));
    }

    private static Customer customer(Row row) throws java.sql.SQLException {
        return new Customer(
                row.id("id", CustomerId::new),
                row.id("workspace_id", WorkspaceId::new),
                row.number("number"),
                row.text("name"),
                row.texts("aliases"),
                row.one(Stage.class, "stage"),
                row.textOrNull("closed_reason"),
                row.textOrNull("town"),
                row.textOrNull("country"),
                row.textOrNull("region"),
                row.zoneOrNull("zone"),
                row.textOrNull("segment"),
                row.oneOrNull(Channel.class, "preferred_channel"),
                row.number("yearly_value"),
                row.idOrNull("champion_id", StaffId::new),
                row.textOrNull("external_ref"),
                row.instant("created_at"));
    }

    private static Customer numbered(Customer c, CustomerId id, long number) {
        return new Customer(
                id,
                c.workspace(),
                number,
                c.name(),
                c.aliases(),
                c.stage(),
                c.closedReason(),
                c.town(),
                c.country(),
                c.region(),
                c.zone(),
                c.segment(),
                c.preferredChannel(),
                c.value(),
                c.champion(),
                c.externalRef(),
                c.createdAt());
    }
}
