package dev.touchbase.slack.view;

import static dev.touchbase.slack.view.SampleFirm.NOW;
import static dev.touchbase.slack.view.SampleFirm.PRIYA;
import static dev.touchbase.slack.view.SampleFirm.SAM;
import static dev.touchbase.slack.view.SampleFirm.acme;
import static dev.touchbase.slack.view.SampleFirm.customer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.audit.Change;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.change.UndoBook.UndoOutcome;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.outreach.AssignmentBook;
import dev.touchbase.domain.outreach.CheckInChoices.Moved;
import dev.touchbase.domain.outreach.ComplaintTurn;
import dev.touchbase.domain.outreach.ContactClaims.ClaimOutcome;
import dev.touchbase.domain.outreach.ContactPlans.PlanOutcome;
import dev.touchbase.domain.outreach.Logged;
import dev.touchbase.domain.outreach.PromiseBook.Promised;
import dev.touchbase.domain.outreach.Upcoming;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeViewsTest {

    private static final ChangeId CHANGE = new ChangeId(40);
    private static final LocalDate DECEMBER_7 = LocalDate.of(2026, 12, 7);

    @Test
    void a_logged_contact_says_what_was_recorded_and_when_the_next_check_in_is() {
        Screen screen = Screen.of(LoggedView.answer(List.of(told("agreed the renewal", clear())), SampleFirm.sam()));
        assertThat(screen.text()).isEqualTo("""
                        *Logged*: *Acme Ltd* by phone, reached, Sun 22 Nov, 10:00
                        with Ann Lee
                        > agreed the renewal
                        *Next check-in*: *Mon 7 Dec*
                        """);
        assertThat(screen.spoken()).isEqualTo("Logged a call with Acme Ltd. Next check-in: Mon 7 Dec.");
        assertThat(screen.buttons()).containsExactly("Undo", "Fix");
        assertThat(screen.carried("Undo").id()).isEqualTo(40);
        assertThat(screen.carried("Fix")).isEqualTo(ButtonValue.ofId(31).saying("touchpoint"));
    }

    @Test
    void a_contact_that_broke_a_rule_is_recorded_with_a_heads_up_that_names_the_colleague() {
        Finding claim = new Finding(
                "claim",
                "claim",
                1,
                Level.HEADS_UP,
                "claim",
                Map.of("staff", "2", "until", "2026-11-22T11:30:00Z"),
                List.of(),
                null);
        Verdict broke =
                new Verdict(clear().proposal(), Level.HEADS_UP, List.of(claim), null, true, List.of(), List.of());
        Screen screen = Screen.of(LoggedView.answer(List.of(told(null, broke)), SampleFirm.sam()));
        assertThat(screen.text())
                .contains("*Logged*: *Acme Ltd*")
                .contains("*Heads-up*: it is recorded, but the contact policy spoke against it.\n"
                        + "• Priya Nair is on it until 11:30.");
    }

    @Test
    void notes_about_what_has_happened_already_are_left_out() {
        Finding note = new Finding(
                "not-yours", "not-yours", 1, Level.NOTE, "not-yours", Map.of("staff", "2"), List.of(), null);
        Verdict mild = new Verdict(clear().proposal(), Level.NOTE, List.of(note), null, false, List.of(), List.of());
        assertThat(Screen.of(LoggedView.answer(List.of(told(null, mild)), SampleFirm.sam()))
                        .text())
                .doesNotContain("looks after");
    }

    @Test
    void a_claim_says_until_when_and_offers_what_comes_next() {
        Screen screen = Screen.of(ClaimView.answer(
                new ClaimOutcome.Claimed(
                        CHANGE, acme(), new Claim(acme().id(), SAM.id(), NOW, NOW.plusSeconds(7200)), clear()),
                Map.of(),
                SampleFirm.sam()));
        assertThat(screen.text())
                .contains("*Claimed*: you are on *Acme Ltd* until *12:00*; your colleagues can see that.");
        assertThat(screen.buttons()).containsExactly("Log outcome", "Release", "Undo");
    }

    @Test
    void a_customer_whom_a_colleague_holds_is_named_with_both() {
        Screen screen = Screen.of(ClaimView.answer(
                new ClaimOutcome.HeldByColleague(
                        acme(), new Claim(acme().id(), PRIYA.id(), NOW, NOW.plusSeconds(7200))),
                Map.of(),
                SampleFirm.sam()));
        assertThat(screen.text())
                .isEqualTo("*Heads-up*: Priya Nair is on *Acme Ltd* until 12:00. Nothing was changed.");
    }

    @Test
    void a_plan_repeats_its_moment_with_weekday_and_date() {
        Plan plan = new Plan(
                5,
                acme().id(),
                SAM.id(),
                Channel.PHONE,
                Purpose.RENEWAL,
                LocalDate.of(2026, 11, 23),
                NOW.plusSeconds(29 * 3600),
                true,
                "ask for Ann",
                null,
                Plan.State.PLANNED);
        Screen screen = Screen.of(PlanView.answer(
                new PlanOutcome.Planned(CHANGE, acme(), plan, clear()),
                new GoOn.Claiming(acme().id()),
                Map.of(),
                SampleFirm.sam()));
        assertThat(screen.text()).isEqualTo("""
                        *Planned*: *Acme Ltd* by phone, renewal, *Mon 23 Nov, 15:00*.
                        > ask for Ann
                        You get a reminder ten minutes before.
                        """);
        assertThat(screen.buttons()).containsExactly("Undo", "Fix");
        assertThat(screen.spoken()).doesNotContain("Ann");
    }

    @Test
    void a_promise_says_what_and_by_when_and_how_it_ended() {
        Promise open = new Promise(
                3, acme().id(), null, "quote", LocalDate.of(2026, 11, 27), SAM.id(), NOW, Promise.State.OPEN, null);
        Screen made = Screen.of(PromiseView.answer(new Promised(CHANGE, acme(), open), SampleFirm.sam()));
        assertThat(made.text())
                .contains("*Promised*: quote for *Acme Ltd* by *Fri 27 Nov*. A reminder comes before that.");
        assertThat(made.buttons()).containsExactly("Undo", "Fix");
        Screen kept = Screen.of(PromiseView.answer(
                new Promised(CHANGE, acme(), open.settled(Promise.State.KEPT, NOW)), SampleFirm.sam()));
        assertThat(kept.text()).contains("*Kept*: quote for *Acme Ltd*, promised by Fri 27 Nov.");
        assertThat(kept.buttons()).containsExactly("Undo");
        Screen which = Screen.of(PromiseView.open(acme(), List.of(open, open), SampleFirm.sam()));
        assertThat(which.text()).contains("which one?");
        assertThat(which.buttons()).containsExactly("Kept", "Broken", "Kept", "Broken");
    }

    @Test
    void a_snooze_past_the_maximum_says_so() {
        Screen within = Screen.of(MovedView.snoozed(moved(false), SampleFirm.sam()));
        assertThat(within.text())
                .isEqualTo("*Snoozed*: *Acme Ltd*, instead of Mon 23 Nov.\n*Next check-in*: *Mon 7 Dec*\n");
        assertThat(within.buttons()).containsExactly("Undo", "Fix");
        assertThat(Screen.of(MovedView.snoozed(moved(true), SampleFirm.sam())).text())
                .contains("*Heads-up*: that is past the maximum; they should hear from the business by *Fri 18 Dec*.");
    }

    @Test
    void an_assignment_names_who_and_in_which_role() {
        Screen one = Screen.of(AssignedView.answer(
                new AssignmentBook.Assigned(
                        CHANGE, acme(), new Assignment(acme().id(), Role.SERVICE, PRIYA.id()), upcoming(PRIYA.id())),
                SampleFirm.sam()));
        assertThat(one.text())
                .contains("*Assigned*: Priya Nair looks after *Acme Ltd* now (service).")
                .contains("*Next check-in*: *Mon 7 Dec* (Priya Nair)");
        Screen preview = Screen.of(AssignedView.preview(SAM.id(), PRIYA.id(), 12, SampleFirm.sam()));
        assertThat(preview.text())
                .contains("*12 customers* would go from you to *Priya Nair*")
                .contains("Nothing was changed yet.");
        assertThat(preview.buttons()).containsExactly("Hand them over");
        assertThat(Screen.of(AssignedView.preview(SAM.id(), PRIYA.id(), 0, SampleFirm.sam()))
                        .buttons())
                .isEmpty();
    }

    @Test
    void an_undo_says_what_it_took_back_and_who_is_in_the_way() {
        Change mine = change(SAM.id().value(), "logged a call with Acme Ltd");
        Change hers = change(PRIYA.id().value(), "corrected a call with Acme Ltd");
        assertThat(Screen.of(UndoneView.answer(new UndoOutcome.Undone(CHANGE, mine), SampleFirm.sam()))
                        .text())
                .contains("*Taken back*: you logged a call with Acme Ltd.");
        Screen old = Screen.of(UndoneView.answer(new UndoOutcome.AskFirst(mine), SampleFirm.sam()));
        assertThat(old.text()).contains("That was a while ago: you logged a call with Acme Ltd (Sun 22 Nov, 10:00).");
        assertThat(old.carried("Take it back")).isEqualTo(ButtonValue.ofId(9).saying(ActionIds.SURE));
        assertThat(Screen.of(UndoneView.answer(new UndoOutcome.InTheWayOf(mine, hers), SampleFirm.sam()))
                        .text())
                .isEqualTo("It can't be taken back: since then Priya Nair corrected a call with Acme Ltd"
                        + " (Sun 22 Nov, 10:00). Nothing was changed.");
    }

    @Test
    void names_that_people_gave_can_neither_ping_nor_link() {
        Hostile.texts().filter(text -> !text.isBlank()).forEach(text -> {
            Customer hostile = customer(text);
            Screen screen = Screen.of(LoggedView.answer(List.of(told(hostile, text, clear())), SampleFirm.sam()));
            assertThat(screen.text() + screen.spoken()).doesNotContain("<!", "<@", "<#", "<http");
            Screen.of(MovedView.snoozed(
                    new Moved(CHANGE, hostile, checkIn(), upcoming(SAM.id()), true), SampleFirm.sam()));
        });
    }

    private static LoggedView.Told told(@org.jspecify.annotations.Nullable String note, Verdict verdict) {
        return told(acme(), note, verdict);
    }

    private static LoggedView.Told told(
            Customer customer, @org.jspecify.annotations.Nullable String note, Verdict verdict) {
        Logged logged = new Logged(
                CHANGE,
                SampleFirm.touchpoint(31, SAM, Direction.OUTBOUND, NOW.toString(), note),
                customer,
                verdict,
                77,
                null,
                upcoming(SAM.id()),
                null,
                null,
                null,
                new ComplaintTurn.Nothing(),
                null);
        return new LoggedView.Told(
                logged, Optional.of(new Person(new PersonId(1), acme().id(), "Ann Lee", null, null, null)), List.of());
    }

    private static Verdict clear() {
        return new Verdict(
                new Proposal(acme().id(), Channel.PHONE, Purpose.CHECK_IN, false, SAM.id(), NOW),
                Level.CLEAR,
                List.of(),
                null,
                false,
                List.of(),
                List.of());
    }

    private static Moved moved(boolean pastMax) {
        return new Moved(CHANGE, acme(), checkIn(), upcoming(SAM.id()), pastMax);
    }

    private static CheckIn checkIn() {
        return checkIn(LocalDate.of(2026, 11, 23));
    }

    private static CheckIn checkIn(LocalDate due) {
        return new CheckIn(
                acme().id(), due, LocalDate.of(2026, 12, 18), CheckIn.Why.CADENCE, Role.SALES, null, null, null, null);
    }

    private static Upcoming upcoming(dev.touchbase.domain.staff.StaffId staff) {
        return new Upcoming(
                checkIn(DECEMBER_7), new Responsible.Someone(staff, Role.SALES, Responsible.Because.ASSIGNED, false));
    }

    private static Change change(long by, String summary) {
        var staff = new dev.touchbase.domain.staff.StaffId(by);
        return new Change(
                new ChangeId(9),
                SampleFirm.WORKSPACE,
                staff,
                SampleFirm.firm().nameOf(staff),
                summary,
                NOW,
                Set.of(7L),
                null,
                null);
    }
}
