package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What would be seen by nobody is told to the owners, once a day.
class OwnersWordTest {

    @Test
    void messages_that_reach_nobody_are_told_to_the_owner_with_what_to_do() {
        try (var house = House.staffed()) {
            house.scene().due("2026-11-23", "sam", "Acme Ltd").due("2026-11-23", "priya", "Kelp & Co");
            house.skipTo("Mon 09:00");
            fails(house, "sam", "user_disabled");
            fails(house, "priya", "msg_too_long");

            house.skipTo("Mon 10:00").skipTo("Mon 10:02");

            house.dm("maria")
                    .expect("2 messages could not be delivered")
                    .expect("the reminder for Sam Okafor on Mon 23 Nov: they left Slack")
                    .expect("the reminder for Priya Raman on Mon 23 Nov: msg_too_long");
            house.dm("sam").expectNothingLike("could not be delivered");
            house.skipTo("Mon 15:00");
            house.skipTo("Tue 08:05");
            assertThat(words(house)).as("told once").isEqualTo(1);

            fails(house, "Tue");
            // The digest goes to her as well, and one may wait for the other.
            house.skipTo("Tue 12:00").skipTo("Tue 12:02");
            house.dm("maria").expect("A message could not be delivered");
            assertThat(words(house)).isEqualTo(2);
        }
    }

    @Test
    void at_night_and_while_notices_are_off_nobody_is_told() {
        try (var house = House.staffed()) {
            house.scene().due("2026-11-23", "sam", "Acme Ltd");
            house.skipTo("Mon 09:00");
            house.skipTo("Mon 20:30");
            fails(house, "sam", "user_disabled");
            house.skipTo("Mon 23:00");
            assertThat(words(house)).isZero();

            house.as("maria").types("/contact settings notices off").sees("off");
            house.skipTo("Tue 10:00");
            assertThat(words(house)).isZero();
        }
    }

    private static void fails(House house, String handle, String reason) {
        var staff = house.sql("SELECT id FROM staff WHERE slack_id LIKE 'U0" + handle.toUpperCase(java.util.Locale.ROOT)
                        + "%'")
                .getFirst()
                .get("id");
        house.tampers("UPDATE outbox SET state = 'failed', reason = '" + reason + "', changed_at = "
                + house.now().getEpochSecond() + "000000 WHERE notice_key LIKE 'reminder-" + staff + "-%'");
    }

    /// The newest digest.
    private static void fails(House house, String day) {
        house.tampers("UPDATE outbox SET state = 'failed', reason = 'is_archived', changed_at = "
                + house.now().plusSeconds(60).getEpochSecond() + "000000 WHERE notice_key = 'digest-2026-11-23'");
    }

    private static long words(House house) {
        return house.dm("maria").messages().stream()
                .filter(shown -> shown.text().contains("could not be delivered"))
                .count();
    }
}
