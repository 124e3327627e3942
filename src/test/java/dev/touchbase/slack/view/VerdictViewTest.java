package dev.touchbase.slack.view;

import static dev.touchbase.slack.view.SampleFirm.NOW;
import static dev.touchbase.slack.view.SampleFirm.PRIYA;
import static dev.touchbase.slack.view.SampleFirm.SAM;
import static dev.touchbase.slack.view.SampleFirm.acme;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.outreach.Gate;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictViewTest {

    private static final Instant THURSDAY = Instant.parse("2026-11-26T07:00:00Z");

    @Test
    void clear_says_so_first_and_offers_to_go_ahead() {
        Screen screen = Screen.of(
                VerdictView.answer(kept(verdict(Level.CLEAR, null)), acme(), Map.of(), Mrkdwn.EMPTY, SampleFirm.sam()));
        assertThat(screen.text())
                .isEqualTo("*Clear*: nothing speaks against contacting *Acme Ltd* by phone now (Sun 22 Nov, 10:00).\n");
        assertThat(screen.buttons()).containsExactly("I'm on it", "Log outcome", "Why?");
    }

    @Test
    void a_heads_up_names_the_colleague_the_first_clear_moment_and_what_else_is_clear() {
        Touchpoint call = SampleFirm.call(31, PRIYA, "2026-11-20T14:00:00Z");
        Verdict verdict = new Verdict(
                proposal(),
                Level.HEADS_UP,
                List.of(cooling(call)),
                THURSDAY,
                true,
                List.of(Channel.EMAIL, Channel.SMS),
                List.of(PRIYA.id()));
        Screen screen = Screen.of(
                VerdictView.answer(kept(verdict), acme(), Map.of(call.id(), call), Mrkdwn.EMPTY, SampleFirm.sam()));
        assertThat(screen.text()).isEqualTo("""
                        *Heads-up*: think twice before you contact *Acme Ltd* by phone now (Sun 22 Nov, 10:00).
                        • Priya Nair contacted them by phone on Fri 20 Nov, 14:00 (check-in); colleagues wait 3 days.
                        First clear: *Thu 26 Nov, 07:00*.
                        Clear at that moment: by email or by SMS. Clear for Priya Nair.
                        You can go on with a reason.
                        """);
        assertThat(screen.buttons()).containsExactly("Plan for Thu 26 Nov, 07:00", "I'm on it", "Log outcome", "Why?");
        assertThat(PlannedAct.read(screen.carried("Plan for Thu 26 Nov, 07:00").word()))
                .hasValueSatisfying(act ->
                        assertThat(act.moment().at(SampleFirm.LONDON, null)).isEqualTo(THURSDAY));
        assertThat(screen.spoken()).startsWith("*Heads-up*: think twice");
    }

    @Test
    void a_cap_shows_the_touchpoints_that_fill_it() {
        Touchpoint first = SampleFirm.call(31, PRIYA, "2026-11-18T14:00:00Z");
        Touchpoint second = SampleFirm.call(32, SAM, "2026-11-20T09:30:00Z");
        Finding cap = new Finding(
                "cap",
                "cap",
                1,
                Level.HEADS_UP,
                "cap",
                Map.of("most", "2", "window", "7 days", "what", "", "each", ""),
                List.of(Engagement.of(first), Engagement.of(second)),
                null);
        Verdict verdict = new Verdict(proposal(), Level.HEADS_UP, List.of(cap), null, true, List.of(), List.of());
        Screen screen = Screen.of(VerdictView.answer(
                kept(verdict), acme(), Map.of(first.id(), first, second.id(), second), Mrkdwn.EMPTY, SampleFirm.sam()));
        assertThat(screen.text()).contains("""
                        • They would hear from the business more than twice within 7 days.
                              ◦ Wed 18 Nov, 14:00: Priya Nair by phone, reached, check-in
                              ◦ Fri 20 Nov, 09:30: you by phone, reached, check-in
                        No clear moment was found in the next 366 days.""");
    }

    @Test
    void an_opt_out_offers_neither_a_claim_nor_a_way_on() {
        Finding optOut = new Finding(
                "opt-out",
                "opt-out",
                1,
                Level.STOP,
                "opt-out",
                Map.of("channel", "phone", "advertising", "false", "since", "2026-11-02T09:00:00Z"),
                List.of(),
                null);
        Verdict verdict =
                new Verdict(proposal(), Level.STOP, List.of(optOut), null, true, List.of(Channel.EMAIL), List.of());
        Screen check = Screen.of(VerdictView.answer(
                kept(verdict), acme(), Map.of(), Mrkdwn.EMPTY, SampleFirm.viewer(SampleFirm.OLIVIA)));
        assertThat(check.text())
                .contains("*Stop*: don't contact *Acme Ltd* by phone now")
                .contains("Nobody may go against an opt-out.")
                .doesNotContain("366");
        assertThat(check.buttons()).containsExactly("Log outcome", "Why?");
        Screen claim = Screen.of(VerdictView.blocked(
                Mrkdwn.md("Not claimed yet."),
                acme(),
                new Gate.Blocked(verdict, Gate.Wants.NOTHING_HELPS),
                new GoOn.Claiming(acme().id()),
                Map.of(),
                SampleFirm.viewer(SampleFirm.OLIVIA)));
        assertThat(claim.text()).contains("Not claimed yet. Nobody may go against an opt-out.");
        assertThat(claim.buttons()).isEmpty();
    }

    @Test
    void a_stop_sends_members_to_an_owner_and_lets_an_owner_give_a_reason() {
        Verdict verdict = verdict(Level.STOP, pause());
        Screen member = blocked(verdict, Gate.Wants.AN_OWNER);
        assertThat(member.text()).contains("Only an owner may go on: ask Olivia Stone.");
        assertThat(member.buttons()).isEmpty();
        Screen owner = blocked(verdict, Gate.Wants.A_REASON);
        assertThat(owner.buttons()).containsExactly("Go on with a reason");
        assertThat(GoOn.read(owner.carried("Go on with a reason"))).contains(new GoOn.Claiming(acme().id()));
    }

    @Test
    void a_reason_that_somebody_typed_can_neither_ping_nor_link() {
        Hostile.texts().filter(text -> !text.isBlank()).forEach(text -> {
            Finding pause = new Finding(
                    "pause",
                    "pause",
                    1,
                    Level.STOP,
                    "pause",
                    Map.of("until", "2026-12-01", "reason", text),
                    List.of(),
                    null);
            String shown = Screen.of(VerdictView.answer(
                            kept(verdict(Level.STOP, pause)), acme(), Map.of(), Mrkdwn.EMPTY, SampleFirm.sam()))
                    .text();
            assertThat(shown).doesNotContain("<!", "<@", "<#", "<http");
        });
    }

    @Test
    void a_claim_is_not_offered_where_a_colleague_holds_one_or_only_an_owner_may_go_on() {
        Finding held = new Finding(
                "claim",
                "claim",
                1,
                Level.HEADS_UP,
                "claim",
                Map.of("staff", Long.toString(PRIYA.id().value()), "until", "2026-11-22T12:00:00Z"),
                List.of(),
                Instant.parse("2026-11-22T12:00:00Z"));
        assertThat(answered(verdict(Level.HEADS_UP, held)).buttons()).containsExactly("Log outcome", "Why?");
        assertThat(answered(verdict(Level.STOP, pause())).buttons()).containsExactly("Log outcome", "Why?");
    }

    private static Screen answered(Verdict verdict) {
        return Screen.of(VerdictView.answer(kept(verdict), acme(), Map.of(), Mrkdwn.EMPTY, SampleFirm.sam()));
    }

    private static Screen blocked(Verdict verdict, Gate.Wants wants) {
        return Screen.of(VerdictView.blocked(
                Mrkdwn.md("Not claimed yet."),
                acme(),
                new Gate.Blocked(verdict, wants),
                new GoOn.Claiming(acme().id()),
                Map.of(),
                SampleFirm.sam()));
    }

    private static ContactCheck.Checked kept(Verdict verdict) {
        return new ContactCheck.Checked(verdict, 77);
    }

    private static Verdict verdict(Level level, @Nullable Finding finding) {
        return new Verdict(
                proposal(), level, finding == null ? List.of() : List.of(finding), null, false, List.of(), List.of());
    }

    private static Proposal proposal() {
        return new Proposal(acme().id(), Channel.PHONE, Purpose.CHECK_IN, false, SAM.id(), NOW);
    }

    private static Finding pause() {
        return new Finding(
                "pause", "pause", 1, Level.STOP, "pause", Map.of("until", "2026-12-01", "reason", ""), List.of(), null);
    }

    private static Finding cooling(Touchpoint call) {
        return new Finding(
                "cooling-off",
                "cooling-off",
                1,
                Level.HEADS_UP,
                "cooling-off",
                Map.of(
                        "staff", Long.toString(PRIYA.id().value()),
                        "at", call.happenedAt().toString(),
                        "channel", "phone",
                        "direction", "outbound",
                        "purpose", "check-in",
                        "length", "PT72H"),
                List.of(Engagement.of(call)),
                call.happenedAt().plusSeconds(259_200));
    }
}
