package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.Shown;
import dev.touchbase.sandbox.Workspace;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The team's morning post: who is due, how many are overdue, what is nobody's, what yesterday brought.
class DigestJourneyTest {

    private static final String MONDAY = "2026-11-23";

    @Test
    void comes_at_half_past_eight_in_the_firms_zone_into_the_channel() {
        try (var house = House.furnished()) {
            house.skipTo("Mon 08:29");
            assertThat(digests(house)).isEmpty();

            house.skipTo("Mon 08:30").skipTo("Mon 08:35");
            assertThat(digests(house))
                    .singleElement()
                    .satisfies(digest -> assertThat(digest.text()).startsWith("Mon 23 Nov 2026\nDue today (5)"));
        }
    }

    @Test
    void says_who_looks_after_those_who_are_due_and_counts_the_overdue_without_names() {
        try (var house = withChannel()) {
            house.scene()
                    .due(MONDAY, "sam", "Acme Ltd")
                    .due(MONDAY, "priya", "Beta Ltd")
                    .due("2026-11-19", "tom", "Late One", "Late Two");

            house.skipTo("Mon 08:30");

            assertThat(digest(house).text())
                    .contains("Due today (2)", "• Acme Ltd, Sam Okafor", "• Beta Ltd, Priya Raman", "Overdue: 2")
                    .doesNotContain("Late One", "Late Two", "Tom Hale");
        }
    }

    @Test
    void names_the_overdue_once_the_owner_wants_it() {
        try (var house = withChannel()) {
            house.scene().due("2026-11-19", "tom", "Late One").sets("maria", Setting.DIGEST_NAMES, "on");

            house.skipTo("Mon 08:30");

            assertThat(digest(house).text()).contains("Overdue (1)", "• Late One, Tom Hale, since Thu 19 Nov");
        }
    }

    @Test
    void offers_what_is_nobodys() {
        try (var house = withChannel()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd");
            nobodys(house, "Orphan Ltd", "Waif & Co");

            house.skipTo("Mon 08:30");

            var digest = digest(house);
            assertThat(digest.text()).contains("Nobody's (2): who takes them?\nOrphan Ltd", "Waif & Co");
            assertThat(digest.buttons()).containsExactly("Take it", "Take it");
            assertThat(digest.text().lines().filter(line -> line.startsWith("•")))
                    .hasSize(1);
        }
    }

    @Test
    void tells_how_yesterdays_contacts_ended() {
        try (var house = withChannel()) {
            house.scene().customer("Acme Ltd", "sam");
            house.scene().customer("Beta Ltd", "sam");
            house.skipTo("Mon 15:00");
            house.scene()
                    .logged("Acme Ltd", "sam", "2026-11-23T10:00", Outcome.REACHED)
                    .logged("Beta Ltd", "priya", "2026-11-23T11:00", Outcome.REACHED)
                    .logged("Beta Ltd", "priya", "2026-11-23T12:00", Outcome.NO_ANSWER)
                    .logged("Acme Ltd", "sam", "2026-11-20T10:00", Outcome.SOLD);

            house.skipTo("Tue 08:30");

            assertThat(digests(house).getLast().text())
                    .contains("Yesterday: 2 reached, 1 no answer.")
                    .doesNotContain("sold");
        }
    }

    @Test
    void on_monday_it_covers_since_friday() {
        try (var house = withChannel()) {
            house.scene().customer("Acme Ltd", "sam");
            house.scene()
                    .logged("Acme Ltd", "sam", "2026-11-20T10:00", Outcome.SOLD)
                    .logged("Acme Ltd", "sam", "2026-11-21T10:00", Outcome.REACHED)
                    .logged("Acme Ltd", "sam", "2026-11-19T10:00", Outcome.DECLINED);

            house.skipTo("Mon 08:30");

            assertThat(digest(house).text()).contains("Since Fri 20 Nov: 1 reached, 1 sold.");
        }
    }

    @Test
    void a_quiet_day_takes_one_line() {
        try (var house = withChannel()) {
            house.scene().due("2026-11-24", "sam", "Acme Ltd");
            house.skipTo("Mon 08:30");
            assertThat(digest(house).text().strip())
                    .isEqualTo("Mon 23 Nov 2026: a quiet day, nothing is due."
                            + " Since Fri 20 Nov: no contacts recorded.");

            house.skipTo("Tue 08:30");
            assertThat(digests(house).getLast().text())
                    .doesNotContain("quiet day")
                    .contains("Due today (1)");
        }
    }

    @Test
    void weekends_holidays_and_closures_bring_none() {
        try (var house = withChannel()) {
            house.scene().sets("maria", Setting.CLOSED, "30 dec to 31 dec");
            house.isDownUntil(LocalDateTime.parse("2026-12-24T08:30"));
            for (var day = LocalDateTime.parse("2026-12-25T08:30");
                    day.isBefore(LocalDateTime.parse("2027-01-05T00:00"));
                    day = day.plusDays(1)) {
                house.skipTo(day, House.ZONE);
            }

            assertThat(digests(house).stream().map(shown -> shown.text().substring(0, 10)))
                    .containsExactly("Thu 24 Dec", "Tue 29 Dec", "Mon 4 Jan ");
            assertThat(digests(house).getLast().text()).contains("Since Tue 29 Dec");
        }
    }

    @Test
    void four_hours_late_it_is_recorded_as_missed_and_the_next_one_says_so() {
        try (var house = withChannel()) {
            house.skipTo("Mon 08:30");
            house.isDownUntil(LocalDateTime.parse("2026-11-24T12:30"));

            assertThat(digests(house)).hasSize(1);
            assertThat(house.sql("SELECT state, reason FROM outbox WHERE notice_key = 'digest-2026-11-24'"))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("state", "missed")
                            .containsEntry("reason", "Touchbase was not running between 08:30 and 12:30"));

            house.skipTo("Wed 08:30");
            assertThat(digests(house).getLast().text())
                    .contains(
                            "The digest of Tue 24 Nov was missed: Touchbase was not running between 08:30 and 12:30.");
        }
    }

    @Test
    void a_little_less_than_four_hours_late_it_is_posted() {
        try (var house = withChannel()) {
            house.skipTo("Mon 08:30");
            house.isDownUntil(LocalDateTime.parse("2026-11-24T12:29"));

            assertThat(digests(house)).hasSize(2);
            assertThat(house.count("outbox WHERE state = 'missed'")).isZero();
        }
    }

    @Test
    void without_a_channel_the_owner_gets_it() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd");
            house.skipTo("Mon 08:30");

            house.dm("maria").expect("• Acme Ltd, Sam Okafor");
            assertThat(digests(house)).isEmpty();
            house.dm("priya").expectNothingLike("Acme Ltd");
        }
    }

    @Test
    void somebody_alone_gets_none_but_their_reminder() {
        var alone = Workspace.called("T0ALONE0001", "Finch Alone")
                .member(Member.of("U0MARIA0001", "maria", "Maria Finch").asAdmin())
                .channel("C0CUSTOMERS", "customers")
                .build();
        try (var house = House.staffed(alone, House.START)) {
            house.scene().sets("maria", Setting.DIGEST_CHANNEL, "C0CUSTOMERS|customers");
            house.scene().due(MONDAY, "maria", "Acme Ltd");
            house.skipTo("Mon 08:30").skipTo("Mon 09:00");

            assertThat(digests(house)).isEmpty();
            assertThat(house.count("outbox WHERE kind = 'Digest'")).isZero();
            assertThat(house.dm("maria").reminder().text()).contains("Acme Ltd");
        }
    }

    @Test
    void the_channel_is_told_when_it_is_chosen() {
        try (var house = House.staffed()) {
            house.scene().sets("maria", Setting.DIGEST_CHANNEL, "C0CUSTOMERS|customers");
            house.skipTo("Mon 07:31");

            assertThat(house.slack().channel("customers"))
                    .singleElement()
                    .satisfies(first -> assertThat(first.text())
                            .contains("will post the team's digest here on working days at 08:30"));
            assertThat(house.slack().channel("general")).isEmpty();
        }
    }

    @Test
    void notices_off_stops_it_and_the_next_one_gives_that_as_the_reason() {
        try (var house = withChannel()) {
            house.skipTo("Mon 08:30");
            house.scene().sets("maria", Setting.NOTICES, "off");
            house.skipTo("Tue 08:30").skipTo("Tue 13:00");
            assertThat(digests(house)).hasSize(1);

            house.scene().sets("maria", Setting.NOTICES, "on");
            house.skipTo("Wed 08:30");
            assertThat(digests(house)).hasSize(2);
            assertThat(digests(house).getLast().text())
                    .contains("The digest of Tue 24 Nov was missed: notices were off.");
        }
    }

    @Test
    void take_it_takes_it_and_the_post_is_edited_in_place() {
        try (var house = withChannel()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd");
            nobodys(house, "Orphan Ltd", "Waif & Co");
            house.skipTo("Mon 08:30");
            var before = digest(house);

            house.as("priya").in("#customers").presses("Take it", "Orphan Ltd").sees("Orphan Ltd");

            house.as("priya").eventually(() -> {
                var now = digest(house);
                assertThat(now.ts()).isEqualTo(before.ts());
                assertThat(now.text())
                        .contains("Nobody's (1)", "Waif & Co", "• Orphan Ltd, Priya Raman", "Due today (2)");
                assertThat(now.buttons()).hasSize(1);
            });
            house.as("priya").types("/contact who orphan").sees("Looked after by you");
        }
    }

    @Test
    void take_it_gives_the_hat_that_one_wears_and_says_which() {
        try (var house = withChannel()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd");
            nobodys(house, "Orphan Ltd", "Waif & Co");
            house.skipTo("Mon 08:30");

            house.as("sam")
                    .in("#customers")
                    .presses("Take it", "Orphan Ltd")
                    .sees("You look after Orphan Ltd now (sales).");
            house.as("lena")
                    .in("#customers")
                    .presses("Take it", "Waif & Co")
                    .sees("You look after Waif & Co now (account manager).");

            house.as("sam").types("/contact show orphan").sees("sales").doesNotSee("account manager");
            house.as("sam")
                    .eventually(() -> assertThat(digest(house).text())
                            .contains("• Orphan Ltd, Sam Okafor", "• Waif & Co, Lena Brandt"));
        }
    }

    @Test
    void take_it_takes_over_from_who_has_left_the_firm() {
        try (var house = withChannel()) {
            house.scene().due(MONDAY, "tom", "Acme Ltd").leaves("tom");
            house.skipTo("Mon 08:30");
            assertThat(digest(house).text()).contains("Nobody's (1)");

            house.as("sam")
                    .in("#customers")
                    .presses("Take it", "Acme Ltd")
                    .sees("You look after Acme Ltd now (sales).");

            house.as("sam").eventually(() -> assertThat(digest(house).text()).contains("• Acme Ltd, Sam Okafor"));
        }
    }

    @Test
    void who_is_late_to_take_a_customer_hears_who_was_first() {
        try (var house = withChannel()) {
            nobodys(house, "Orphan Ltd");
            house.skipTo("Mon 08:30");
            house.scene().takes("priya", "Orphan Ltd");

            house.as("tom")
                    .in("#customers")
                    .presses("Take it", "Orphan Ltd")
                    .sees("Priya Raman looks after Orphan Ltd already.");
        }
    }

    @Test
    void a_contact_logged_anywhere_takes_the_customer_off_the_post() {
        try (var house = withChannel()) {
            house.scene().due(MONDAY, "sam", "Acme Ltd", "Beta Ltd");
            house.skipTo("Mon 08:30");

            house.as("priya")
                    .in("#general")
                    .types("/contact log acme call reached")
                    .sees("Logged");

            house.as("priya")
                    .eventually(() -> assertThat(digest(house).text())
                            .contains("Due today (1)", "Beta Ltd")
                            .doesNotContain("Acme Ltd"));
        }
    }

    @Test
    void setting_the_channel_by_command_posts_a_first_line_there_at_once() {
        try (var house = House.staffed()) {
            house.as("maria")
                    .types("/contact settings digest-channel #customers")
                    .sees("digest-channel");

            house.as("maria")
                    .eventually(() -> assertThat(house.slack().channel("customers"))
                            .singleElement()
                            .satisfies(first -> assertThat(first.text()).contains("will post the team's digest here")));
        }
    }

    private static House withChannel() {
        var house = House.staffed();
        house.scene().sets("maria", Setting.DIGEST_CHANNEL, "C0CUSTOMERS|customers");
        return house;
    }

    private static void nobodys(House house, String... names) {
        for (var name : names) {
            house.scene().customer(name, null, "4 weeks", 0);
            house.scene().reached(name, "maria", "2026-10-26T10:00");
        }
    }

    static List<Shown> digests(House house) {
        return house.slack().channel("customers").stream()
                .filter(shown -> shown.notification().startsWith("Digest for"))
                .toList();
    }

    static Shown digest(House house) {
        assertThat(digests(house)).hasSize(1);
        return digests(house).getFirst();
    }
}
