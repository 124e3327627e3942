package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Transactions;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.Workspaces;
import dev.touchbase.domain.cadence.CheckInBook;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.setting.SettingValues;
import java.time.Instant;
import java.util.List;

/// Changes that move the dates of many customers (default cadence, zone, working days): few are computed anew at once,
/// many in the background in batches, from where an interrupted sweep stopped. Reminders and digests are mended after
/// it.
public final class WideChanges {

    /// So many are computed anew in one transaction.
    public static final int BATCH = 500;

    private static final String SWEPT = ".swept-version";
    private static final String CURSOR = ".sweep-cursor";

    private final Workspaces workspaces;
    private final Customers customers;
    private final CheckInBook checkIns;
    private final SettingValues values;
    private final Transactions transactions;
    private final Consequences consequences;

    /// Works with these.
    public WideChanges(
            Workspaces workspaces,
            Customers customers,
            CheckInBook checkIns,
            SettingValues values,
            Transactions transactions,
            Consequences consequences) {
        this.workspaces = workspaces;
        this.customers = customers;
        this.checkIns = checkIns;
        this.values = values;
        this.transactions = transactions;
        this.consequences = consequences;
    }

    /// Computes everything anew, inside the transaction of the change: at once for a small firm, else by [#tick].
    ///
    /// @return how many are under way in the background, 0 when all are done
    public long begin(WorkspaceId workspace, Instant now) {
        long version = workspaces.bumpSettingsVersion(workspace);
        long open = customers.countOpen(workspace);
        if (open <= BATCH) {
            List<Customer> all = customers.page(workspace, new CustomerId(0), BATCH);
            checkIns.recompute(workspace, all.stream().map(Customer::id).toList(), now);
            values.put(workspace, SWEPT, Long.toString(version));
            consequences.mendAll(workspace, now);
            return 0;
        }
        values.put(workspace, CURSOR, "0");
        return open;
    }

    /// Goes on with what is under way in this workspace: one batch, in a transaction of its own.
    ///
    /// @return true when more is left
    public boolean tick(WorkspaceId workspace, long settingsVersion, Instant now) {
        var kept = values.of(workspace);
        if (Long.parseLong(kept.getOrDefault(SWEPT, "0")) >= settingsVersion) {
            return false;
        }
        long after = Long.parseLong(kept.getOrDefault(CURSOR, "0"));
        return transactions.inTransaction(() -> {
            List<CustomerId> batch = customers.page(workspace, new CustomerId(after), BATCH).stream()
                    .map(Customer::id)
                    .toList();
            checkIns.recompute(workspace, batch, now);
            boolean more = batch.size() == BATCH;
            values.put(
                    workspace,
                    more ? CURSOR : SWEPT,
                    Long.toString(more ? batch.getLast().value() : settingsVersion));
            if (!more) {
                consequences.mendAll(workspace, now);
            }
            return more;
        });
    }
}
