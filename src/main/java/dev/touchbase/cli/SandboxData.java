package dev.touchbase.cli;

import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.Wiring;
import dev.touchbase.cli.sample.SampleFirm;
import dev.touchbase.sandbox.Workspace;
import java.time.InstantSource;

/// The sample firm in a database of its own, written before the app starts on it.
public final class SandboxData {

    private SandboxData() {}

    /// Writes the people of `workspace` and the sample firm's customers into the database at `data`, unless it has
    /// customers already.
    ///
    /// @param business the firm's time: the history is counted back from its today
    public static void furnish(String data, InstantSource business, Workspace workspace) {
        try (var store = new WiredStore(data, Wiring.machineClock())) {
            var domain = new WiredDomain(store, business);
            var id = store.workspaces.single(business.instant()).id();
            SampleStaff.add(store.staff, id, workspace.members());
            SampleFirm.furnish(
                    new SampleFirm.Ports(
                            store.database,
                            store.settingValues,
                            store.staff,
                            store.customers,
                            store.persons,
                            store.assignments,
                            store.cadences,
                            store.touchpoints,
                            store.promises,
                            store.plans,
                            store.suppressions,
                            domain.checkInBook),
                    id,
                    business.instant());
        }
    }
}
