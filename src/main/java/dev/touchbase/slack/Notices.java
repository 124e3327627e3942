package dev.touchbase.slack;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.Change;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.audit.Changes;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.digest.Digest;
import dev.touchbase.domain.digest.DueDigest;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.reminder.DueList;
import dev.touchbase.domain.reminder.DueReminders;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.reminder.MyDay;
import dev.touchbase.domain.reminder.MyDays;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.Touchpoints;
import dev.touchbase.domain.upkeep.OwnersWord;
import dev.touchbase.slack.view.AttentionView;
import dev.touchbase.slack.view.DigestView;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.NoticeTexts;
import dev.touchbase.slack.view.ReminderView;
import dev.touchbase.slack.view.TouchpointLine;
import dev.touchbase.slack.view.Viewer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What each notice says, made from how things are just before it is sent.
public final class Notices implements NoticeContent {

    private final Firms firms;
    private final DueList dueList;
    private final MyDays myDays;
    private final DueDigest digests;
    private final ShownRows rows;
    private final Customers customers;
    private final Persons persons;
    private final Plans plans;
    private final Touchpoints touchpoints;
    private final Changes changes;
    private final PhoneNumbers phones;
    private final ComplaintNotices complaints;
    private final LeftOutNotices leftOut;
    private final OwnersWord ownersWord;

    /// Made from these.
    public Notices(
            Firms firms,
            DueList dueList,
            MyDays myDays,
            DueDigest digests,
            ShownRows rows,
            Customers customers,
            Persons persons,
            Plans plans,
            Touchpoints touchpoints,
            Changes changes,
            PhoneNumbers phones,
            ComplaintNotices complaints,
            LeftOutNotices leftOut,
            OwnersWord ownersWord) {
        this.ownersWord = ownersWord;
        this.firms = firms;
        this.dueList = dueList;
        this.myDays = myDays;
        this.digests = digests;
        this.rows = rows;
        this.customers = customers;
        this.persons = persons;
        this.plans = plans;
        this.touchpoints = touchpoints;
        this.changes = changes;
        this.phones = phones;
        this.complaints = complaints;
        this.leftOut = leftOut;
    }

    @Override
    public Optional<Prepared> prepare(WorkspaceId workspace, Notice notice, boolean stands, Instant now) {
        Firm firm = firms.at(workspace, now);
        if (!firm.settings().notices() && !stands) {
            return Optional.empty();
        }
        return switch (notice) {
            case Notice.Reminder reminder ->
                viewer(firm, reminder.staff(), now).flatMap(viewer -> reminder(reminder, viewer, stands, now));
            case Notice.Digest digest -> digest(digest, firm, stands, now);
            case Notice.PlanSoon soon -> viewer(firm, soon.staff(), now).flatMap(viewer -> planSoon(soon, viewer));
            case Notice.HandedOver handed ->
                viewer(firm, handed.to(), now).flatMap(viewer -> handedOver(handed, viewer, stands));
            case Notice.Complaint complaint ->
                viewer(firm, complaint.to(), now).flatMap(viewer -> complaints.opened(complaint, viewer, stands));
            case Notice.ComplaintClosed closed ->
                viewer(firm, closed.to(), now).flatMap(viewer -> complaints.closed(closed, viewer, stands));
            case Notice.PlanCalledOff off ->
                viewer(firm, off.to(), now).flatMap(viewer -> complaints.calledOff(off, viewer, stands));
            case Notice.WelcomeBack back -> viewer(firm, back.staff(), now).map(viewer -> welcomeBack(back, viewer));
            case Notice.OverdueBundle bundle ->
                viewer(firm, bundle.owner(), now).flatMap(viewer -> overdueBundle(viewer, now));
            case Notice.BackupFailed failed ->
                viewer(firm, failed.to(), now)
                        .map(viewer -> to(viewer, NoticeTexts.backupFailed(failed.day(), viewer), List.of()));
            case Notice.ManyMore more ->
                viewer(firm, more.to(), now).flatMap(viewer -> leftOut.forPerson(more, viewer));
            case Notice.TooMany many ->
                viewer(firm, many.owner(), now).flatMap(viewer -> leftOut.forOwner(many, viewer));
            case Notice.NeedsAttention needs ->
                viewer(firm, needs.to(), now).flatMap(viewer -> needsAttention(needs, viewer, now));
            case Notice.DigestChannelSet set ->
                Optional.of(Prepared.of(
                        set.channel(),
                        NoticeTexts.digestChannelSet(
                                firm.settings().digestTime().toString()),
                        Set.of()));
        };
    }

    private Optional<Prepared> needsAttention(Notice.NeedsAttention needs, Viewer viewer, Instant now) {
        var content = ownersWord.at(viewer.firm(), needs.day(), now);
        return content.empty()
                ? Optional.empty()
                : Optional.of(to(viewer, AttentionView.of(content, viewer), List.of()));
    }

    private Optional<Prepared> reminder(Notice.Reminder reminder, Viewer viewer, boolean stands, Instant now) {
        MyDay day = myDays.of(viewer.firm(), viewer.actor().staff(), now);
        boolean todays = reminder.day().equals(viewer.speaker().today());
        if (!todays || (!stands && tooLate(viewer))) {
            return Optional.empty();
        }
        if (stands
                && viewer.firm().away(day.staff().id(), viewer.firm().today()).isPresent()) {
            return Optional.of(to(viewer, ReminderView.away(day, viewer), List.of()));
        }
        if (day.empty()) {
            return stands ? Optional.of(to(viewer, ReminderView.done(day, viewer), List.of())) : Optional.empty();
        }
        return Optional.of(to(viewer, ReminderView.morning(day, rows.words(viewer)), ReminderView.about(day)));
    }

    /// It waited for Slack until the evening.
    private static boolean tooLate(Viewer viewer) {
        return !viewer.speaker().local().toLocalTime().isBefore(DueReminders.TOO_LATE);
    }

    private Optional<Prepared> digest(Notice.Digest notice, Firm firm, boolean stands, Instant now) {
        if (!notice.day().equals(firm.today()) || (!stands && digests.tooLate(firm, now))) {
            return Optional.empty();
        }
        Digest digest = digests.content(firm, now);
        return Optional.ofNullable(firm.settings().digestChannel())
                .or(() -> firm.owners().stream()
                        .map(Staff::slackId)
                        .filter(Objects::nonNull)
                        .findFirst())
                .map(to -> Prepared.of(to, DigestView.of(digest, firm), DigestView.about(digest)));
    }

    private Optional<Prepared> planSoon(Notice.PlanSoon soon, Viewer viewer) {
        return plans.find(viewer.firm().id(), soon.plan())
                .filter(plan ->
                        plan.state() == Plan.State.PLANNED && plan.staff().equals(soon.staff()))
                .filter(plan -> plan.at().getEpochSecond() / 60 == soon.minute())
                .flatMap(plan -> customer(viewer, plan.customer())
                        .map(customer -> to(
                                viewer,
                                NoticeTexts.planSoon(plan, customer, number(viewer, customer), viewer),
                                List.of(customer.id()))));
    }

    private Mrkdwn number(Viewer viewer, Customer customer) {
        return persons.at(viewer.firm().id(), customer.id()).stream()
                .map(person -> person.phone())
                .filter(Objects::nonNull)
                .findFirst()
                .map(phone -> Mrkdwn.phone(phone, phones.pretty(phone)))
                .orElse(Mrkdwn.EMPTY);
    }

    /// Taken back, it says so where it stands, and is not said at all where it does not yet.
    private Optional<Prepared> handedOver(Notice.HandedOver handed, Viewer viewer, boolean stands) {
        Optional<Change> undo = changes.find(viewer.firm().id(), new ChangeId(handed.change()))
                .map(Change::undoneBy)
                .flatMap(id -> changes.find(viewer.firm().id(), id));
        return undo.isPresent() && !stands
                ? Optional.empty()
                : customer(viewer, handed.customer())
                        .map(customer -> undo.map(by -> NoticeTexts.handedOverTakenBack(
                                        by, handed.by(), customer, handed.more(), viewer))
                                .orElseGet(() -> NoticeTexts.handedOver(handed.by(), customer, handed.more(), viewer)))
                        .map(answer -> to(viewer, answer, List.of(handed.customer())));
    }

    private Prepared welcomeBack(Notice.WelcomeBack back, Viewer viewer) {
        Firm firm = viewer.firm();
        Instant from = back.from().atStartOfDay(firm.settings().zone()).toInstant();
        Instant until =
                back.until().plusDays(1).atStartOfDay(firm.settings().zone()).toInstant();
        List<Mrkdwn> lines = customers.lookedAfterBy(firm.id(), back.staff()).stream()
                .flatMap(customer -> touchpoints.between(firm.id(), customer.id(), from, until).stream()
                        .filter(each -> !each.staff().contains(back.staff()))
                        .map(each -> line(customer, each, viewer)))
                .toList();
        return to(viewer, NoticeTexts.welcomeBack(back.from(), back.until(), lines, viewer), List.of());
    }

    private static Mrkdwn line(Customer customer, Touchpoint touchpoint, Viewer viewer) {
        return Mrkdwn.md("• *{0}:* {1}", customer.name(), TouchpointLine.of(touchpoint, viewer));
    }

    private Optional<Prepared> overdueBundle(Viewer viewer, Instant now) {
        List<DueRow> rows = dueList.dueBy(viewer.firm(), viewer.firm().today(), now).stream()
                .filter(row -> row.longOverdue() && row.held() == null && !row.isFor(viewer.id()))
                .sorted(Comparator.comparing(row -> -row.workingDaysLate()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(to(viewer, NoticeTexts.overdueBundle(rows, viewer), List.of()));
    }

    private Optional<Customer> customer(Viewer viewer, CustomerId id) {
        return customers.find(viewer.firm().id(), id).filter(customer -> !customer.closed());
    }

    private static Optional<Viewer> viewer(Firm firm, StaffId id, Instant now) {
        return firm.find(id)
                .filter(staff -> staff.mayUse() && staff.slackId() != null)
                .map(staff -> new Viewer(
                        new Actor.ByStaff(staff),
                        new Speaker(staff.zone(), staff.locale(), now, firm.calendar()),
                        firm));
    }

    private static Prepared to(Viewer viewer, Reply.Answer answer, List<CustomerId> about) {
        return Prepared.of(Objects.requireNonNull(viewer.actor().staff().slackId()), answer, about);
    }
}
