package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.store.Journal.Effect;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes anew what the store itself derives from facts that were put back. Check-ins are the domain's to recompute.
final class Derived {

    private final Database database;
    private final WordIndex words;
    private final TouchpointStaff takers;

    Derived(Database database) {
        this.database = database;
        this.words = new WordIndex(database);
        this.takers = new TouchpointStaff(database);
    }

    /// Words of the customers and the staff of the touchpoints that these effects are about.
    void rebuild(WorkspaceId workspace, List<Effect> effects) {
        Set<CustomerId> customers = Stream.concat(
                        of(effects, FactTable.CUSTOMER)
                                .map(effect -> Long.valueOf(effect.fact().rowId())),
                        of(effects, FactTable.PERSON).flatMap(Derived::customersOf))
                .map(CustomerId::new)
                .collect(Collectors.toSet());
        words.rebuild(workspace, customers);
        dropCheckInsOfWithdrawn(workspace, customers);
        takers.rebuild(
                workspace,
                of(effects, FactTable.TOUCHPOINT)
                        .map(effect ->
                                new TouchpointId(Long.parseLong(effect.fact().rowId())))
                        .toList());
    }

    private void dropCheckInsOfWithdrawn(WorkspaceId workspace, Set<CustomerId> customers) {
        Chunks.each(
                customers,
                chunk -> database.write(handle -> handle.createUpdate("""
                        DELETE FROM check_in
                        WHERE workspace_id = :workspace AND customer_id IN (<customers>)
                          AND EXISTS (SELECT 1 FROM customer c
                                      WHERE c.workspace_id = check_in.workspace_id AND c.id = check_in.customer_id
                                        AND c.withdrawn_at IS NOT NULL)
                        """)
                        .bind("workspace", workspace)
                        .bindList("customers", chunk)
                        .execute()));
    }

    private static Stream<Effect> of(List<Effect> effects, FactTable table) {
        return effects.stream().filter(effect -> effect.fact().table() == table);
    }

    private static Stream<Long> customersOf(Effect person) {
        return Stream.of(person.before(), person.after())
                .filter(Objects::nonNull)
                .map(image -> (Long) Json.row(image).get("customer_id"));
    }
}
