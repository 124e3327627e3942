package dev.touchbase.slack;

import dev.touchbase.domain.audit.Change;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.audit.Changes;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.customer.Suppressions;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.reminder.DueList;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.domain.touchpoint.Touchpoints;
import dev.touchbase.slack.NoticeContent.Prepared;
import dev.touchbase.slack.view.ComplaintTexts;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/// What notices about complaints say. What was taken back says so where it stands, and is not said at all where it does
/// not yet.
public final class ComplaintNotices {

    private final Customers customers;
    private final Touchpoints touchpoints;
    private final Suppressions suppressions;
    private final Plans plans;
    private final Changes changes;
    private final DueList dueList;

    /// Made from these.
    public ComplaintNotices(
            Customers customers,
            Touchpoints touchpoints,
            Suppressions suppressions,
            Plans plans,
            Changes changes,
            DueList dueList) {
        this.customers = customers;
        this.touchpoints = touchpoints;
        this.suppressions = suppressions;
        this.plans = plans;
        this.changes = changes;
        this.dueList = dueList;
    }

    /// A complaint came in: until it was taken back, deleted or corrected to something else.
    Optional<Prepared> opened(Notice.Complaint complaint, Viewer viewer, boolean stands) {
        boolean holds = touchpoints
                .find(viewer.firm().id(), new TouchpointId(complaint.touchpoint()))
                .filter(Touchpoint::complains)
                .isPresent();
        if (!holds && !stands) {
            return Optional.empty();
        }
        return customer(viewer, complaint.customer())
                .flatMap(customer -> holds
                        ? Optional.of(ComplaintTexts.opened(
                                complaint.by(), customer, handles(viewer, customer), held(viewer, customer), viewer))
                        : changes.lastOnTouchpoint(viewer.firm().id(), complaint.touchpoint())
                                .map(by -> ComplaintTexts.takenBack(by, complaint.by(), customer, viewer)))
                .map(answer -> to(viewer, answer, complaint.customer()));
    }

    private boolean handles(Viewer viewer, Customer customer) {
        return dueList
                .of(viewer.firm(), List.of(customer.id()), viewer.speaker().now())
                .stream()
                .anyMatch(row -> row.complaint() != null && row.isFor(viewer.id()));
    }

    private List<Plan> held(Viewer viewer, Customer customer) {
        return plans.held(viewer.firm().id(), List.of(customer.id())).stream()
                .filter(plan -> plan.staff().equals(viewer.id()))
                .toList();
    }

    /// A complaint was closed.
    Optional<Prepared> closed(Notice.ComplaintClosed closed, Viewer viewer, boolean stands) {
        return suppressions.of(viewer.firm().id(), closed.customer()).stream()
                .filter(each -> each.id() == closed.complaint())
                .findFirst()
                .flatMap(complaint -> told(
                        closed.change(),
                        closed.customer(),
                        viewer,
                        stands,
                        (change, customer) -> ComplaintTexts.closed(change, complaint, customer, viewer),
                        (undo, customer) -> ComplaintTexts.openAgain(undo, customer, viewer)));
    }

    /// A plan that was held stays off.
    Optional<Prepared> calledOff(Notice.PlanCalledOff off, Viewer viewer, boolean stands) {
        return plans.find(viewer.firm().id(), off.plan())
                .flatMap(plan -> told(
                        off.change(),
                        plan.customer(),
                        viewer,
                        stands,
                        (change, customer) -> ComplaintTexts.calledOff(plan, customer, off.passed(), viewer),
                        (undo, customer) -> ComplaintTexts.heldAgain(undo, plan, customer, viewer)));
    }

    private Optional<Prepared> told(
            long changeId,
            CustomerId about,
            Viewer viewer,
            boolean stands,
            BiFunction<Change, Customer, Reply.Answer> holds,
            BiFunction<Change, Customer, Reply.Answer> takenBack) {
        Change change = change(viewer, new ChangeId(changeId)).orElseThrow();
        Optional<Change> undo = Optional.ofNullable(change.undoneBy()).flatMap(id -> change(viewer, id));
        if (undo.isPresent() && !stands) {
            return Optional.empty();
        }
        return customer(viewer, about)
                .map(customer ->
                        undo.map(by -> takenBack.apply(by, customer)).orElseGet(() -> holds.apply(change, customer)))
                .map(answer -> to(viewer, answer, about));
    }

    private Optional<Change> change(Viewer viewer, ChangeId id) {
        return changes.find(viewer.firm().id(), id);
    }

    private Optional<Customer> customer(Viewer viewer, CustomerId id) {
        return customers.find(viewer.firm().id(), id).filter(customer -> !customer.closed());
    }

    private static Prepared to(Viewer viewer, Reply.Answer answer, CustomerId about) {
        return Prepared.of(Objects.requireNonNull(viewer.actor().staff().slackId()), answer, List.of(about));
    }
}
