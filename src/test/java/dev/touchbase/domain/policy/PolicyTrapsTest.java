package dev.touchbase.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What other policy engines got wrong.
class PolicyTrapsTest {

    private static List<String> say(String story, String proposal, String... rules) {
        Told told = new Told(story);
        ContactPolicy policy =
                new ContactPolicy(Stream.of(rules).map(Told::rule).toList());
        return policy.findings(told.proposal(proposal), told.history()).stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void eleven_at_night_and_five_past_midnight_are_two_days_by_the_calendar_and_one_by_the_clock() {
        String story = "11-24T23:00 sam";
        assertThat(say(story, "11-25T00:05 sam", "cap most=1 calendar=day")).isEmpty();
        assertThat(say(story, "11-25T00:05 sam", "cap most=1 length=PT24H")).containsExactly("cap");
    }

    @Test
    void the_last_of_july_and_the_first_of_august_are_two_months_by_the_calendar_and_one_by_the_clock() {
        String story = "07-31T12:00 sam";
        assertThat(say(story, "08-01T12:00 sam", "cap most=1 calendar=month")).isEmpty();
        assertThat(say(story, "08-01T12:00 sam", "cap most=1 length=PT720H")).containsExactly("cap");
    }

    @Test
    void a_customer_with_a_rule_of_its_own_keeps_the_general_ones() {
        assertThat(say(
                        "11-23T10:00 sam; 11-24T10:00 sam",
                        "11-25T10:00 sam",
                        "cap most=2 length=PT168H",
                        "cap name=acme customer=11 most=5 length=PT168H"))
                .containsExactly("cap");
    }

    @Test
    void a_rule_for_one_channel_lifts_none_of_another() {
        assertThat(say(
                        "11-23T10:00 sam email sent; 11-24T10:00 sam email sent",
                        "11-25T10:00 sam phone",
                        "cap name=calls channels=phone most=5 length=PT168H",
                        "cap name=total most=2 length=PT168H"))
                .containsExactly("total");
    }

    @Test
    void a_narrower_allowance_never_exceeds_the_total() {
        assertThat(say(
                        "segment vip; 11-23T10:00 sam; 11-24T10:00 sam; 11-24T11:00 sam",
                        "11-25T10:00 sam",
                        "cap name=vip segment=vip most=10 length=PT168H",
                        "cap name=total most=3 length=PT168H"))
                .containsExactly("total");
    }

    @Test
    void a_narrower_rule_adds_to_a_wider_one() {
        assertThat(say(
                        "segment vip; 11-24T10:00 sam",
                        "11-25T10:00 sam",
                        "cap name=vip segment=vip most=1 length=PT168H",
                        "cap name=total most=3 length=PT168H"))
                .containsExactly("vip");
    }

    @Test
    void nought_means_never_and_no_rule_means_no_limit() {
        assertThat(say("", "11-25T10:00 sam sms", "cap channels=sms most=0 length=PT168H"))
                .containsExactly("cap");
        assertThat(say("11-24T10:00 sam; 11-24T11:00 sam; 11-24T12:00 sam", "11-25T10:00 sam"))
                .isEmpty();
    }

    @Test
    void what_is_scheduled_counts_before_it_is_sent() {
        assertThat(say("send 11-26T10:00 newsletter msg=May", "11-25T10:00 sam promotion", "cap most=1 length=PT168H"))
                .containsExactly("cap");
        assertThat(say("", "11-25T10:00 sam promotion", "cap most=1 length=PT168H"))
                .isEmpty();
    }

    @Test
    void hours_that_cross_midnight_cover_mondays_small_hours() {
        assertThat(say("", "11-23T02:00 sam", "quiet-hours hours=06:00–22:00")).containsExactly("quiet-hours");
        assertThat(say("", "11-23T02:00 sam", "quiet-hours hours=22:00–06:00")).isEmpty();
    }

    @Test
    void a_customer_without_a_zone_is_covered() {
        assertThat(say("nozone", "11-24T22:00 sam", "quiet-hours")).containsExactly("quiet-hours");
        assertThat(say("nozone; 11-24T10:00 sam", "11-24T22:00 sam", "cap most=1 calendar=day"))
                .containsExactly("cap");
        assertThat(say("nozone; pause 11-24", "11-24T22:00 sam", "pause")).containsExactly("pause");
    }

    @Test
    void the_strictest_answer_wins_and_all_that_speak_are_named_in_the_order_of_reasons() {
        Told told = new Told("pause 11-30; 11-24T10:00 priya; looks priya");
        Verdict verdict = new ContactPolicy(Stream.of(
                                "not-yours level=Note",
                                "cooling-off length=PT72H",
                                "quiet-hours level=Note",
                                "pause level=Stop")
                        .map(Told::rule)
                        .toList())
                .judge(told.proposal("11-25T21:00 sam"), told.history());
        assertThat(verdict.level()).isEqualTo(Level.STOP);
        assertThat(verdict.findings())
                .extracting(Finding::rule)
                .containsExactly("pause", "quiet-hours", "cooling-off", "not-yours");
    }

    @Test
    void scarce_places_go_by_weight_then_the_earlier_moment_then_the_smaller_key() {
        Told told = new Told(
                "weight renewal 80; plan 11-27T10:00 sam; plan 11-26T10:00 lena; plan 11-28T10:00 priya renewal;"
                        + " plan 11-26T10:00 maria");
        assertThat(Contenders.inOrder(told.history().coming()))
                .extracting(Engagement::id)
                .containsExactly(103L, 102L, 104L, 101L);
    }
}
