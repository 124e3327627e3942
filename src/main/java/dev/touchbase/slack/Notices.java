package dev.touchbase.slack;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.cadence.CheckInBook;
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
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.reminder.MyDay;
import dev.touchbase.domain.reminder.MyDays;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.domain.touchpoint.Touchpoints;
import dev.touchbase.slack.view.Asker;
import dev.touchbase.slack.view.DigestView;
import dev.touchbase.slack.view.DueWords;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.NoticeTexts;
import dev.touchbase.slack.view.ReminderView;
import dev.touchbase.slack.view.TouchpointLine;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What each notice says, made from how things are just before it is sent.
public final class Notices implements NoticeContent {

    private final Firms firms;
    private final DueList dueList;
    private final MyDays myDays;
    private final DueDigest digests;
    private final CheckInBook checkIns;
    private final Customers customers;
    private final Persons persons;
    private final Plans plans;
    private final Touchpoints touchpoints;
    private final PhoneNumbers phones;

    /// Made from these.
    public Notices(
            Firms firms,
            DueList dueList,
            MyDays myDays,
            DueDigest digests,
            CheckInBook checkIns,
            Customers customers,
            Persons persons,
            Plans plans,
            Touchpoints touchpoints,
            PhoneNumbers phones) {
        this.firms = firms;
        this.dueList = dueList;
        this.myDays = myDays;
        this.digests = digests;
        this.checkIns = checkIns;
        this.customers = customers;
        this.persons = persons;
        this.plans = plans;
        this.touchpoints = touchpoints;
        this.phones = phones;
    }

    @Override
    public Optional<Prepared> prepare(WorkspaceId workspace, Notice notice, boolean stands, Instant now) {
        Firm firm = firms.at(workspace, now);
        if (!firm.settings().notices() && !stands) {
            return Optional.empty();
        }
        return switch (notice) {
            case Notice.Reminder reminder ->
                asker(firm, reminder.staff(), now).flatMap(asker -> reminder(reminder, asker, stands, now));
            case Notice.Digest digest -> digest(digest, firm, now);
            case Notice.PlanSoon soon -> asker(firm, soon.staff(), now).flatMap(asker -> planSoon(soon, asker));
            case Notice.HandedOver handed -> asker(firm, handed.to(), now).flatMap(asker -> handedOver(handed, asker));
            case Notice.Complaint complaint ->
                asker(firm, complaint.to(), now).flatMap(asker -> complaint(complaint, asker));
            case Notice.WelcomeBack back -> asker(firm, back.staff(), now).map(asker -> welcomeBack(back, asker));
            case Notice.OverdueBundle bundle ->
                asker(firm, bundle.owner(), now).flatMap(asker -> overdueBundle(asker, now));
            case Notice.DigestChannelSet set ->
                Optional.of(Prepared.of(
                        set.channel(),
                        NoticeTexts.digestChannelSet(
                                firm.settings().digestTime().toString()),
                        Set.of()));
        };
    }

    private Optional<Prepared> reminder(Notice.Reminder reminder, Asker asker, boolean stands, Instant now) {
        MyDay day = myDays.of(asker.firm(), asker.actor().staff(), now);
        boolean todays = reminder.day().equals(asker.speaker().today());
        if (!todays) {
            return Optional.empty();
        }
        if (day.empty()) {
            return stands ? Optional.of(to(asker, ReminderView.done(day, asker), List.of())) : Optional.empty();
        }
        return Optional.of(to(asker, ReminderView.morning(day, words(asker)), ReminderView.about(day)));
    }

    private DueWords words(Asker asker) {
        Function<Customer, String> cadence =
                customer -> checkIns.cadence(customer).cadence().target().toString();
        return new DueWords(asker, phones, cadence);
    }

    private Optional<Prepared> digest(Notice.Digest notice, Firm firm, Instant now) {
        if (!notice.day().equals(firm.today())) {
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

    private Optional<Prepared> planSoon(Notice.PlanSoon soon, Asker asker) {
        return plans.find(asker.firm().id(), soon.plan())
                .filter(plan ->
                        plan.state() == Plan.State.PLANNED && plan.staff().equals(soon.staff()))
                .filter(plan -> plan.at().getEpochSecond() / 60 == soon.minute())
                .flatMap(plan -> customer(asker, plan.customer())
                        .map(customer -> to(
                                asker,
                                NoticeTexts.planSoon(plan, customer, number(asker, customer), asker),
                                List.of(customer.id()))));
    }

    private Mrkdwn number(Asker asker, Customer customer) {
        return persons.at(asker.firm().id(), customer.id()).stream()
                .map(person -> person.phone())
                .filter(Objects::nonNull)
                .findFirst()
                .map(phone -> Mrkdwn.phone(phone, phones.pretty(phone)))
                .orElse(Mrkdwn.EMPTY);
    }

    private Optional<Prepared> handedOver(Notice.HandedOver handed, Asker asker) {
        return customer(asker, handed.customer())
                .map(customer ->
                        to(asker, NoticeTexts.handedOver(handed.by(), customer, handed.more(), asker), List.of()));
    }

    private Optional<Prepared> complaint(Notice.Complaint complaint, Asker asker) {
        return touchpoints
                .find(asker.firm().id(), new TouchpointId(complaint.touchpoint()))
                .flatMap(still -> customer(asker, complaint.customer()))
                .map(customer -> to(asker, NoticeTexts.complaint(complaint.by(), customer, asker), List.of()));
    }

    private Prepared welcomeBack(Notice.WelcomeBack back, Asker asker) {
        Firm firm = asker.firm();
        Instant from = back.from().atStartOfDay(firm.settings().zone()).toInstant();
        Instant until =
                back.until().plusDays(1).atStartOfDay(firm.settings().zone()).toInstant();
        List<Mrkdwn> lines = customers.lookedAfterBy(firm.id(), back.staff()).stream()
                .flatMap(customer -> touchpoints.between(firm.id(), customer.id(), from, until).stream()
                        .filter(each -> !each.staff().contains(back.staff()))
                        .map(each -> line(customer, each, asker)))
                .toList();
        return to(asker, NoticeTexts.welcomeBack(back.from(), back.until(), lines, asker), List.of());
    }

    private static Mrkdwn line(Customer customer, Touchpoint touchpoint, Asker asker) {
        return Mrkdwn.md("• *{0}:* {1}", customer.name(), TouchpointLine.of(touchpoint, asker));
    }

    private Optional<Prepared> overdueBundle(Asker asker, Instant now) {
        List<DueRow> rows = dueList.dueBy(asker.firm(), asker.firm().today(), now).stream()
                .filter(row -> row.longOverdue() && row.held() == null && !row.isFor(asker.id()))
                .sorted(Comparator.comparing(row -> -row.workingDaysLate()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(to(asker, NoticeTexts.overdueBundle(rows, asker), List.of()));
    }

    private Optional<Customer> customer(Asker asker, CustomerId id) {
        return customers.find(asker.firm().id(), id).filter(customer -> !customer.closed());
    }

    private static Optional<Asker> asker(Firm firm, StaffId id, Instant now) {
        return firm.find(id)
                .filter(staff -> staff.mayUse() && staff.slackId() != null)
                .map(staff -> new Asker(
                        new Actor.ByStaff(staff),
                        new Speaker(staff.zone(), staff.locale(), now, firm.calendar()),
                        firm));
    }

    private static Prepared to(Asker asker, Reply.Answer answer, List<CustomerId> about) {
        return Prepared.of(Objects.requireNonNull(asker.actor().staff().slackId()), answer, about);
    }
}
