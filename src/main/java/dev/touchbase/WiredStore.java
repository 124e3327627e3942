package dev.touchbase;

import dev.touchbase.store.Database;
import dev.touchbase.store.SqlAdherence;
import dev.touchbase.store.SqlAssignments;
import dev.touchbase.store.SqlAuditFacts;
import dev.touchbase.store.SqlCadences;
import dev.touchbase.store.SqlChanges;
import dev.touchbase.store.SqlCheckIns;
import dev.touchbase.store.SqlClaims;
import dev.touchbase.store.SqlContactHistory;
import dev.touchbase.store.SqlCustomerWords;
import dev.touchbase.store.SqlCustomers;
import dev.touchbase.store.SqlDecisions;
import dev.touchbase.store.SqlFindings;
import dev.touchbase.store.SqlGestures;
import dev.touchbase.store.SqlLookups;
import dev.touchbase.store.SqlOutbox;
import dev.touchbase.store.SqlPastContacts;
import dev.touchbase.store.SqlPendingCommands;
import dev.touchbase.store.SqlPersons;
import dev.touchbase.store.SqlPlans;
import dev.touchbase.store.SqlPolicyRules;
import dev.touchbase.store.SqlPromises;
import dev.touchbase.store.SqlScheduledSends;
import dev.touchbase.store.SqlSettingValues;
import dev.touchbase.store.SqlSignsOfLife;
import dev.touchbase.store.SqlStaffMembers;
import dev.touchbase.store.SqlSuppressions;
import dev.touchbase.store.SqlTouchpoints;
import dev.touchbase.store.SqlVerdicts;
import dev.touchbase.store.SqlWholePast;
import dev.touchbase.store.SqlWorkspaces;
import java.time.InstantSource;

/// The database and every port on it.
public final class WiredStore implements AutoCloseable {

    /// The one database, which is also the port for transactions.
    public final Database database;

    public final SqlAdherence adherence;
    public final SqlAssignments assignments;
    public final SqlAuditFacts auditFacts;
    public final SqlCadences cadences;
    public final SqlChanges changes;
    public final SqlCheckIns checkIns;
    public final SqlClaims claims;
    public final SqlContactHistory contactHistory;
    public final SqlCustomerWords customerWords;
    public final SqlCustomers customers;
    public final SqlDecisions decisions;
    public final SqlFindings findings;
    public final SqlGestures gestures;
    public final SqlLookups lookups;
    public final SqlOutbox outbox;
    public final SqlPendingCommands pendingCommands;
    public final SqlPersons persons;
    public final SqlPlans plans;
    public final SqlPromises promises;
    public final SqlSettingValues settingValues;
    public final SqlSignsOfLife signs;
    public final SqlStaffMembers staff;
    public final SqlSuppressions suppressions;
    public final SqlTouchpoints touchpoints;
    public final SqlPastContacts pastContacts;
    public final SqlPolicyRules policyRules;
    public final SqlScheduledSends scheduledSends;
    public final SqlVerdicts verdicts;
    public final SqlWholePast wholePast;
    public final SqlWorkspaces workspaces;

    /// Opens the database, and makes or updates it where needed.
    ///
    /// @param location a file for SQLite, or `jdbc:postgresql://…`
    /// @param transport the machine's clock
    /// @throws IllegalArgumentException when it can't be a database
    /// @throws IllegalStateException in one sentence, when it can't be used
    public WiredStore(String location, InstantSource transport) {
        this(Database.open(location, transport));
    }

    /// On a database that is open already, and is closed with this.
    public WiredStore(Database opened) {
        database = opened;
        adherence = new SqlAdherence(database);
        assignments = new SqlAssignments(database);
        auditFacts = new SqlAuditFacts(database);
        cadences = new SqlCadences(database);
        changes = new SqlChanges(database);
        checkIns = new SqlCheckIns(database);
        claims = new SqlClaims(database);
        contactHistory = new SqlContactHistory(database);
        customerWords = new SqlCustomerWords(database);
        customers = new SqlCustomers(database);
        decisions = new SqlDecisions(database);
        findings = new SqlFindings(database);
        gestures = new SqlGestures(database);
        lookups = new SqlLookups(database);
        outbox = new SqlOutbox(database);
        pendingCommands = new SqlPendingCommands(database);
        persons = new SqlPersons(database);
        plans = new SqlPlans(database);
        promises = new SqlPromises(database);
        settingValues = new SqlSettingValues(database);
        signs = new SqlSignsOfLife(database);
        staff = new SqlStaffMembers(database);
        suppressions = new SqlSuppressions(database);
        touchpoints = new SqlTouchpoints(database);
        pastContacts = new SqlPastContacts(database);
        policyRules = new SqlPolicyRules(database);
        scheduledSends = new SqlScheduledSends(database);
        verdicts = new SqlVerdicts(database);
        wholePast = new SqlWholePast(database);
        workspaces = new SqlWorkspaces(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
