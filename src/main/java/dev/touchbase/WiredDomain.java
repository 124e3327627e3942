package dev.touchbase;

import dev.touchbase.domain.cadence.CheckInBook;
import dev.touchbase.domain.change.UndoBook;
import dev.touchbase.domain.customer.CustomerFinder;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.digest.DueDigest;
import dev.touchbase.domain.insight.Adherence;
import dev.touchbase.domain.insight.CustomerCards;
import dev.touchbase.domain.insight.MyCustomers;
import dev.touchbase.domain.insight.PastVerdicts;
import dev.touchbase.domain.insight.PolicyTrial;
import dev.touchbase.domain.insight.WhoContacted;
import dev.touchbase.domain.intake.IntakePorts;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.AssignmentBook;
import dev.touchbase.domain.outreach.CadenceBook;
import dev.touchbase.domain.outreach.CheckInChoices;
import dev.touchbase.domain.outreach.ComplaintBook;
import dev.touchbase.domain.outreach.ComplaintHolds;
import dev.touchbase.domain.outreach.ComplaintTold;
import dev.touchbase.domain.outreach.Consequences;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.outreach.ContactClaims;
import dev.touchbase.domain.outreach.ContactLog;
import dev.touchbase.domain.outreach.ContactPlans;
import dev.touchbase.domain.outreach.Corrections;
import dev.touchbase.domain.outreach.CustomerBook;
import dev.touchbase.domain.outreach.HeldContacts;
import dev.touchbase.domain.outreach.PromiseBook;
import dev.touchbase.domain.outreach.ReasonBook;
import dev.touchbase.domain.outreach.SuppressionBook;
import dev.touchbase.domain.outreach.WideChanges;
import dev.touchbase.domain.policy.Histories;
import dev.touchbase.domain.policy.PolicyInForce;
import dev.touchbase.domain.policy.Surroundings;
import dev.touchbase.domain.reminder.DueList;
import dev.touchbase.domain.reminder.DueReminders;
import dev.touchbase.domain.reminder.MyDays;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.setting.WorkspaceSettings;
import dev.touchbase.domain.team.AwayBook;
import dev.touchbase.domain.team.PolicyBook;
import dev.touchbase.domain.team.PolicyWriter;
import dev.touchbase.domain.team.RoleBook;
import dev.touchbase.domain.team.SettingsBook;
import dev.touchbase.domain.team.WholePolicy;
import dev.touchbase.domain.upkeep.Auditor;
import dev.touchbase.domain.upkeep.ExpectedNotices;
import dev.touchbase.domain.upkeep.OwnersWord;
import dev.touchbase.domain.upkeep.Pulse;
import dev.touchbase.library.GooglePhoneNumbers;
import dev.touchbase.library.JollydayHolidays;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// Every use case, on the ports of one store and by one clock.
public final class WiredDomain {

    public final PhoneNumbers phones = new GooglePhoneNumbers();
    public final Firms firms;
    public final CustomerFinder finder;
    public final CheckInBook checkInBook;
    public final WideChanges wideChanges;
    public final ActDesk desk;
    public final PolicyInForce policies;
    public final ContactCheck check;
    public final ContactLog log;
    public final ContactClaims claims;
    public final ContactPlans plans;
    public final PromiseBook promises;
    public final CustomerBook customers;
    public final AssignmentBook assignments;
    public final CadenceBook cadences;
    public final CheckInChoices choices;
    public final SuppressionBook suppressions;
    public final ComplaintBook complaints;
    public final Corrections corrections;
    public final RoleBook roles;
    public final AwayBook absences;
    public final SettingsBook settings;
    public final PolicyBook policyBook;
    public final PolicyWriter policyWriter;
    public final UndoBook undo;
    public final ReasonBook reasons;
    public final PastVerdicts pastVerdicts;
    public final Adherence adherence;
    public final PolicyTrial policyTrial;
    public final WholePolicy wholePolicy;
    public final WhoContacted whoContacted;
    public final CustomerCards cards;
    public final MyCustomers myCustomers;
    public final DueList dueList;
    public final MyDays myDays;
    public final DueReminders dueReminders;
    public final DueDigest dueDigest;
    public final Pulse pulse;
    public final OwnersWord ownersWord;
    public final IntakePorts intake;

    private final WiredStore store;
    private final ComplaintHolds complaintHolds;

    /// Builds them.
    ///
    /// @param business the time that people live in
    public WiredDomain(WiredStore store, InstantSource business) {
        this(store, business, List::of);
    }

    /// The same on a machine that says what it needs.
    ///
    /// @param machine what it needs just now, a sentence each
    public WiredDomain(WiredStore store, InstantSource business, Supplier<List<String>> machine) {
        this.store = store;
        firms = new Firms(store.workspaces, store.settingValues, store.staff, new JollydayHolidays());
        finder = new CustomerFinder(
                store.customers,
                store.customerWords,
                store.persons,
                store.assignments,
                phones,
                workspace -> new WorkspaceSettings(store.settingValues.of(workspace)).country());
        checkInBook = new CheckInBook(
                firms,
                store.customers,
                store.assignments,
                store.touchpoints,
                store.cadences,
                store.decisions,
                store.suppressions,
                store.checkIns);
        var consequences = new Consequences(checkInBook, store.outbox);
        wideChanges = new WideChanges(
                store.workspaces, store.customers, checkInBook, store.settingValues, store.database, consequences);
        desk = new ActDesk(business, store.changes, firms, store.customers, store.assignments, consequences);
        policies = new PolicyInForce(store.policyRules);
        var histories = new Histories(
                policies,
                store.pastContacts,
                store.claims,
                store.plans,
                store.scheduledSends,
                store.suppressions,
                new Surroundings(store.assignments, store.persons, store.cadences, store.plans, store.pastContacts));
        check = new ContactCheck(desk, histories, store.touchpoints, store.verdicts);
        suppressions = new SuppressionBook(desk, store.suppressions);
        complaintHolds = new ComplaintHolds(
                store.suppressions,
                suppressions,
                store.touchpoints,
                new HeldContacts(histories, store.plans, store.scheduledSends),
                new ComplaintTold(desk, store.assignments, store.checkIns, store.outbox));
        log = new ContactLog(
                desk,
                check,
                histories,
                store.verdicts,
                store.touchpoints,
                store.promises,
                store.claims,
                store.plans,
                store.decisions,
                store.assignments,
                suppressions,
                complaintHolds);
        complaints = new ComplaintBook(desk, log, complaintHolds, store.checkIns);
        claims = new ContactClaims(desk, check, store.claims, store.verdicts);
        plans = new ContactPlans(desk, check, store.plans, store.verdicts);
        promises = new PromiseBook(desk, store.promises);
        customers = new CustomerBook(
                desk,
                store.customers,
                store.customerWords,
                store.persons,
                store.assignments,
                store.cadences,
                store.checkIns);
        assignments = new AssignmentBook(
                desk, store.customers, store.assignments, store.plans, store.promises, store.checkIns, store.outbox);
        cadences = new CadenceBook(desk, store.cadences, checkInBook, wideChanges);
        choices = new CheckInChoices(desk, store.checkIns, checkInBook, store.decisions, complaintHolds);
        corrections = new Corrections(desk, store.touchpoints, complaintHolds);
        roles = new RoleBook(desk, store.staff);
        absences = new AwayBook(desk, store.staff);
        policyWriter = new PolicyWriter(policies, store.policyRules, store.settingValues, wideChanges);
        wholePolicy = new WholePolicy(desk, policies, policyWriter);
        policyBook = new PolicyBook(desk, policies, store.policyRules, policyWriter);
        settings = new SettingsBook(desk, store.settingValues, wideChanges, store.outbox, policyWriter);
        undo = new UndoBook(business, store.changes, firms, store.customers, consequences, wideChanges);
        reasons = new ReasonBook(desk, store.verdicts);
        pastVerdicts = new PastVerdicts(desk, store.verdicts, check);
        adherence = new Adherence(desk, store.adherence, store.customers, store.lookups);
        policyTrial = new PolicyTrial(store.wholePast);
        whoContacted = new WhoContacted(
                business,
                firms,
                store.contactHistory,
                store.customers,
                store.persons,
                store.assignments,
                store.lookups);
        cards = new CustomerCards(
                desk,
                customers,
                check,
                checkInBook,
                store.persons,
                store.assignments,
                store.suppressions,
                store.touchpoints,
                store.promises,
                store.plans,
                store.claims);
        myCustomers = new MyCustomers(
                desk,
                store.customers,
                store.assignments,
                store.touchpoints,
                store.checkIns,
                store.cadences,
                store.plans,
                store.promises);
        dueList = new DueList(
                store.checkIns,
                store.customers,
                store.persons,
                store.assignments,
                store.touchpoints,
                store.promises,
                store.claims,
                store.suppressions,
                policies);
        myDays = new MyDays(dueList, store.promises, store.plans, store.claims, store.customers, store.suppressions);
        dueReminders = new DueReminders(firms, dueList, myDays, store.plans, store.staff, store.outbox);
        dueDigest = new DueDigest(firms, dueList, store.contactHistory, store.outbox);
        ownersWord = new OwnersWord(firms, store.auditFacts, store.outbox, machine);
        pulse = new Pulse(store.workspaces, store.signs);
        intake = new IntakePorts(
                store.database,
                store.changes,
                store.customers,
                store.customerWords,
                store.persons,
                store.assignments,
                store.staff,
                store.touchpoints,
                store.scheduledSends,
                complaintHolds,
                store.cadences,
                checkInBook,
                consequences,
                firms,
                phones,
                business);
    }

    /// The auditor, who tells `told` after each look.
    public Auditor auditor(Auditor.Told told) {
        return new Auditor(
                firms,
                store.auditFacts,
                new ExpectedNotices(firms, store.staff, store.auditFacts),
                store.findings,
                store.signs,
                told);
    }

    /// Goes on with computing dates anew after a wide change, a batch in each workspace.
    public void sweep(Instant now) {
        store.workspaces.all().forEach(each -> wideChanges.tick(each.id(), each.settingsVersion(), now));
    }
}
