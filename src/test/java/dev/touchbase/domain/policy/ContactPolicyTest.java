package dev.touchbase.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.Given;
import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.calendar.WorkdaySet;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.setting.WorkspaceSettings;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactPolicyTest {

    private final ContactPolicy policy = ContactPolicy.shipped(new WorkspaceSettings(Map.of()));
    private final List<Touchpoint> past = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private ZoneId zone = Given.LONDON;
    private Set<StaffId> lookingAfter = Set.of(Given.SAM, Given.PRIYA);

    private Verdict ask(Channel channel, Purpose purpose, boolean reply, String local) {
        return ask(channel, purpose, reply, Given.london(local));
    }

    private Verdict ask(Channel channel, Purpose purpose, boolean reply, Instant at) {
        past.sort(Comparator.comparing(Touchpoint::happenedAt));
        WorkCalendar calendar = new WorkCalendar(
                WorkdaySet.MONDAY_TO_FRIDAY.days(),
                (day, country, region) ->
                        day.equals(LocalDate.of(2026, 12, 25)) ? Optional.of("Christmas Day") : Optional.empty(),
                "GB",
                Optional.empty(),
                List.of());
        List<Engagement> coming = new ArrayList<>();
        claims.forEach(claim -> coming.add(Engagement.of(claim)));
        plans.forEach(plan -> coming.add(Engagement.of(plan, Priorities.EQUAL)));
        About about =
                new About(null, null, Set.of(Channel.PHONE, Channel.EMAIL), null, lookingAfter, Map.of(), Map.of());
        History history = new History(
                past.stream().map(Engagement::of).toList(), coming, suppressions, zone, true, calendar, about);
        Proposal proposal = new Proposal(Given.ACME, channel, purpose, reply, Given.SAM, at);
        return policy.judge(proposal, history);
    }

    private Verdict askCheckIn(String local) {
        return ask(Channel.PHONE, Purpose.CHECK_IN, false, local);
    }

    private static List<String> keys(Verdict verdict) {
        return verdict.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void is_clear_when_nothing_speaks() {
        Verdict verdict = askCheckIn("2026-11-24T10:00");

        assertThat(verdict.level()).isEqualTo(Level.CLEAR);
        assertThat(verdict.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # asked at,             level
            2026-11-24T10:00:00,    HEADS_UP
            2026-11-26T09:59:59,    HEADS_UP
            2026-11-26T10:00:00,    CLEAR
            """)
    void a_colleagues_contact_cools_off_for_three_days_to_the_second(String at, Level level) {
        past.add(Given.touchpoint(Given.PRIYA, Channel.PHONE, Outcome.REACHED, "2026-11-23T10:00"));

        assertThat(askCheckIn(at).level()).isEqualTo(level);
    }

    @Test
    void warns_of_a_colleagues_service_call_although_service_itself_is_exempt() {
        past.add(Given.touchpoint(
                Given.PRIYA, Channel.PHONE, Direction.INBOUND, Purpose.SUPPORT, Outcome.RESOLVED, "2026-11-23T10:00"));

        Verdict verdict = askCheckIn("2026-11-24T10:00");
        assertThat(keys(verdict)).containsExactly("cooling-off");
        assertThat(verdict.clearFrom()).isEqualTo(Given.london("2026-11-26T10:00"));
        assertThat(verdict.findings().getFirst().filledBy()).hasSize(1);
        assertThat(ask(Channel.PHONE, Purpose.SUPPORT, false, "2026-11-24T10:00")
                        .level())
                .isEqualTo(Level.CLEAR);
    }

    @Test
    void ones_own_contact_is_no_collision() {
        past.add(Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.REACHED, "2026-11-23T10:00"));

        assertThat(askCheckIn("2026-11-24T10:00").level()).isEqualTo(Level.CLEAR);
    }

    @Test
    void a_colleagues_claim_holds_until_it_ends_and_ones_own_does_not_speak() {
        claims.add(
                new Claim(Given.ACME, Given.PRIYA, Given.london("2026-11-24T09:00"), Given.london("2026-11-24T11:00")));
        Verdict verdict = askCheckIn("2026-11-24T10:00");
        assertThat(keys(verdict)).containsExactly("claim");
        assertThat(verdict.clearFrom()).isEqualTo(Given.london("2026-11-24T11:00"));

        claims.set(
                0,
                new Claim(Given.ACME, Given.SAM, Given.london("2026-11-24T09:00"), Given.london("2026-11-24T11:00")));
        assertThat(askCheckIn("2026-11-24T10:00").level()).isEqualTo(Level.CLEAR);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T15:00:00, CLEAR",
        "2026-11-25T15:00:01, HEADS_UP",
        "2026-11-27T14:59:59, HEADS_UP",
        "2026-11-27T15:00:00, CLEAR"
    })
    void a_colleagues_plan_is_kept_clear_for_a_day_on_both_sides(String at, Level level) {
        plans.add(plan(Given.PRIYA, "2026-11-26T15:00"));

        assertThat(askCheckIn(at).level()).isEqualTo(level);
    }

    @Test
    void the_third_interruption_passes_and_the_fourth_within_seven_days_is_warned_of_whoever_made_them() {
        past.add(Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.REACHED, "2026-11-16T10:00"));
        past.add(Given.touchpoint(Given.SAM, Channel.EMAIL, Outcome.SENT, "2026-11-18T10:00"));
        assertThat(askCheckIn("2026-11-20T10:00").level()).isEqualTo(Level.CLEAR);

        past.add(Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.REACHED, "2026-11-19T10:00"));
        Verdict verdict = askCheckIn("2026-11-20T10:00");
        assertThat(keys(verdict)).containsExactly("cap");
        assertThat(verdict.clearFrom()).isEqualTo(Given.london("2026-11-23T10:00"));
        assertThat(askCheckIn("2026-11-23T09:59:59").level()).isEqualTo(Level.HEADS_UP);
        assertThat(askCheckIn("2026-11-23T10:00").level()).isEqualTo(Level.CLEAR);
    }

    @Test
    void plans_fill_the_cap_before_they_are_made_and_ones_own_plan_for_now_does_not() {
        past.add(Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.REACHED, "2026-11-20T10:00"));
        past.add(Given.touchpoint(Given.SAM, Channel.EMAIL, Outcome.SENT, "2026-11-21T10:00"));
        plans.add(plan(Given.SAM, "2026-11-26T15:00"));
        assertThat(keys(askCheckIn("2026-11-24T10:00"))).containsExactly("cap");

        plans.set(0, plan(Given.SAM, "2026-11-24T15:00"));
        assertThat(askCheckIn("2026-11-24T10:00").level()).isEqualTo(Level.CLEAR);
    }

    @Test
    void the_tries_of_one_check_in_are_one_interruption() {
        past.add(Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.NO_ANSWER, "2026-11-18T10:00"));
        past.add(Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.NO_ANSWER, "2026-11-19T10:00"));
        past.add(Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.LEFT_MESSAGE, "2026-11-20T10:00"));

        assertThat(keys(askCheckIn("2026-11-23T10:00"))).containsExactly("no-answer-streak");
    }

    @Test
    void bounces_replies_and_service_fill_no_cap() {
        past.add(Given.touchpoint(Given.SAM, Channel.EMAIL, Outcome.BOUNCED, "2026-11-19T10:00"));
        past.add(Given.touchpoint(
                Given.SAM, Channel.PHONE, Direction.OUTBOUND, Purpose.ORDER, Outcome.REACHED, "2026-11-19T11:00"));
        past.add(Given.touchpoint(
                Given.SAM, Channel.PHONE, Direction.INBOUND, Purpose.CHECK_IN, Outcome.REACHED, "2026-11-19T12:00"));

        assertThat(askCheckIn("2026-11-20T10:00").level()).isEqualTo(Level.CLEAR);
    }

    @Test
    void one_advertising_contact_a_week_and_a_call_does_not_fill_it() {
        past.add(Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.REACHED, "2026-11-19T10:00"));
        assertThat(ask(Channel.EMAIL, Purpose.PROMOTION, false, "2026-11-20T10:00")
                        .level())
                .isEqualTo(Level.CLEAR);

        past.add(Given.touchpoint(
                Given.SAM, Channel.EMAIL, Direction.OUTBOUND, Purpose.NEWSLETTER, Outcome.SENT, "2026-11-19T12:00"));
        assertThat(keys(ask(Channel.EMAIL, Purpose.PROMOTION, false, "2026-11-20T10:00")))
                .containsExactly("advertising-cap");
    }

    @Test
    void two_in_the_evening_and_just_after_midnight_are_one_window() {
        past.add(Given.touchpoint(
                Given.SAM, Channel.EMAIL, Direction.OUTBOUND, Purpose.PROMOTION, Outcome.SENT, "2026-11-16T23:00"));

        assertThat(keys(ask(Channel.EMAIL, Purpose.PROMOTION, false, "2026-11-17T10:00")))
                .containsExactly("advertising-cap");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # channel, purpose,   reply, advertising only, opted-out channel, level
            PHONE,     CHECK_IN,  false, false,            ,                  STOP
            PHONE,     SUPPORT,   false, false,            ,                  STOP
            PHONE,     CHECK_IN,  true,  false,            ,                  CLEAR
            PHONE,     CHECK_IN,  false, true,             ,                  CLEAR
            PHONE,     PROMOTION, false, true,             ,                  STOP
            PHONE,     CHECK_IN,  false, false,            SMS,               CLEAR
            SMS,       CHECK_IN,  false, false,            SMS,               STOP
            """)
    void an_opt_out_stops_what_it_names_and_lets_their_own_call_be_returned(
            Channel channel,
            Purpose purpose,
            boolean reply,
            boolean advertisingOnly,
            @Nullable Channel from,
            Level level) {
        suppressions.add(new Suppression(
                1,
                Given.ACME,
                Suppression.Kind.OPT_OUT,
                from,
                advertisingOnly,
                null,
                null,
                "slack",
                Given.london("2026-11-01T10:00"),
                Given.SAM,
                null,
                null));

        Verdict verdict = ask(channel, purpose, reply, "2026-11-24T10:00");
        assertThat(verdict.level()).isEqualTo(level);
        assertThat(verdict.clearFrom()).isNull();
    }

    @Test
    void a_pause_ends_after_its_last_day_in_the_customers_zone() {
        zone = ZoneId.of("America/New_York");
        suppressions.add(new Suppression(
                1,
                Given.ACME,
                Suppression.Kind.PAUSE,
                null,
                false,
                LocalDate.of(2026, 11, 30),
                "building closed",
                "slack",
                Given.london("2026-11-01T10:00"),
                Given.SAM,
                null,
                null));

        assertThat(askCheckIn("2026-12-01T04:59:59").level()).isEqualTo(Level.STOP);
        assertThat(keys(askCheckIn("2026-12-01T05:00"))).doesNotContain("pause");
        assertThat(askCheckIn("2026-11-24T15:00").clearFrom()).isEqualTo(Given.london("2026-12-01T12:00"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # zone,             London moment,       purpose,   level
            Europe/London,      2026-11-24T06:59:59, CHECK_IN,  NOTE
            Europe/London,      2026-11-24T07:00:00, CHECK_IN,  CLEAR
            Europe/London,      2026-11-24T19:59:59, CHECK_IN,  CLEAR
            Europe/London,      2026-11-24T20:00:00, CHECK_IN,  NOTE
            Europe/London,      2026-11-24T20:00:00, PROMOTION, STOP
            America/New_York,   2026-11-24T10:00:00, CHECK_IN,  NOTE
            Asia/Kathmandu,     2026-11-24T14:15:00, CHECK_IN,  NOTE
            Asia/Kathmandu,     2026-11-24T14:14:59, CHECK_IN,  CLEAR
            Europe/London,      2026-11-21T10:00:00, CHECK_IN,  NOTE
            Europe/London,      2026-11-21T10:00:00, PROMOTION, STOP
            Europe/London,      2026-12-25T10:00:00, CHECK_IN,  NOTE
            """)
    void quiet_hours_and_days_off_are_the_customers_own(String customersZone, String at, Purpose purpose, Level level) {
        zone = ZoneId.of(customersZone);

        assertThat(ask(Channel.PHONE, purpose, false, at).level()).isEqualTo(level);
    }

    @Test
    void the_first_clear_moment_after_a_friday_night_is_monday_morning() {
        assertThat(askCheckIn("2026-11-20T21:30").clearFrom()).isEqualTo(Given.london("2026-11-23T07:00"));
    }

    @Test
    void the_first_clear_moment_keeps_to_open_hours_when_a_wait_ends_at_night() {
        past.add(Given.touchpoint(Given.PRIYA, Channel.PHONE, Outcome.REACHED, "2026-11-23T22:10:30"));

        assertThat(askCheckIn("2026-11-24T10:00").clearFrom()).isEqualTo(Given.london("2026-11-27T07:00"));
    }

    @Test
    void a_strangers_customer_is_a_note_and_nobodys_is_none() {
        lookingAfter = Set.of(Given.PRIYA);
        assertThat(keys(askCheckIn("2026-11-24T10:00"))).containsExactly("not-yours");
        assertThat(askCheckIn("2026-11-24T10:00").level()).isEqualTo(Level.NOTE);

        lookingAfter = Set.of();
        assertThat(askCheckIn("2026-11-24T10:00").level()).isEqualTo(Level.CLEAR);
    }

    @Test
    void proposes_only_channels_and_people_that_are_clear_themselves() {
        suppressions.add(new Suppression(
                1,
                Given.ACME,
                Suppression.Kind.OPT_OUT,
                Channel.PHONE,
                false,
                null,
                null,
                "slack",
                Given.london("2026-11-01T10:00"),
                Given.SAM,
                null,
                null));
        assertThat(askCheckIn("2026-11-24T10:00").otherChannels()).containsExactly(Channel.EMAIL);

        suppressions.clear();
        past.add(Given.touchpoint(Given.PRIYA, Channel.PHONE, Outcome.REACHED, "2026-11-23T10:00"));
        Verdict collision = askCheckIn("2026-11-24T10:00");
        assertThat(collision.otherChannels()).isEmpty();
        assertThat(collision.otherPeople()).containsExactly(Given.PRIYA);
    }

    private static Plan plan(StaffId staff, String local) {
        return new Plan(
                1,
                Given.ACME,
                staff,
                Channel.PHONE,
                Purpose.CHECK_IN,
                LocalDate.parse(local.substring(0, 10)),
                Given.london(local),
                true,
                null,
                null,
                Plan.State.PLANNED);
    }
}
