package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.drill.Drill;
import dev.touchbase.sandbox.Member;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Something changes just before a reminder is taken for sending, or while it is already on its way to Slack: in the
/// end
/// nothing stands there that isn't so.
@Drill
class StillTrueTest {

    private static final String POST = "chat.postMessage";

    /// What changes, for Sam's reminder of Acme and Beta.
    enum Change {
        LOGGED_BY_A_COLLEAGUE(house -> types(house, "priya", "/contact log acme call reached")),
        COMPLAINED(house -> types(house, "priya", "/contact complaint acme late delivery")),
        PAUSED(house -> types(house, "priya", "/contact pause acme until 15 dec building closed")),
        AWAY(house -> types(house, "sam", "/contact away until 5 dec cover @priya")),
        DEACTIVATED(house -> house.slack()
                .changes(Member.of("U0SAM000001", "sam", "Sam Okafor").asDeleted())),
        SWITCHED_OFF(house -> types(house, "maria", "/contact settings notices off"));

        private final Consumer<House> happens;

        Change(Consumer<House> happens) {
            this.happens = happens;
        }

        private static void types(House house, String handle, String command) {
            house.as(handle).types(command);
        }

        /// What can't be taken back where it stands: the person is gone, or nothing is to be said any more.
        boolean leavesWhatStands() {
            return this == DEACTIVATED || this == SWITCHED_OFF;
        }
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void what_changes_just_before_it_is_taken_is_not_said(Change change) {
        try (var house = House.staffed()) {
            house.scene().due("2026-11-23", "sam", "Acme Ltd", "Beta Ltd");
            house.skipTo("Mon 08:59");

            change.happens.accept(house);
            house.skipTo("Mon 09:00").skipTo("Mon 09:01");

            assertAsksForNothingAtAcme(house);
            if (change.leavesWhatStands() || change == Change.AWAY) {
                assertThat(house.dm("sam").reminders()).isEmpty();
            } else {
                assertThat(house.dm("sam").reminder().text()).contains("Beta Ltd");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void what_changes_while_it_is_on_its_way_is_mended_where_it_stands(Change change) {
        try (var house = House.staffed()) {
            house.scene().due("2026-11-23", "sam", "Acme Ltd", "Beta Ltd");
            house.skipTo("Mon 08:59");
            var once = new AtomicBoolean();
            house.slack().faults().rule(POST, arguments -> {
                boolean reminder = arguments.path("metadata").toString().contains("reminder-");
                if (reminder && once.compareAndSet(false, true)) {
                    change.happens.accept(house);
                }
                return Optional.empty();
            });

            house.skipTo("Mon 09:00").skipTo("Mon 09:01");

            assertThat(once).as("something has changed on its way").isTrue();
            if (change.leavesWhatStands()) {
                assertThat(house.dm("sam").reminders()).hasSizeLessThanOrEqualTo(1);
            } else {
                assertAsksForNothingAtAcme(house);
                assertThat(house.dm("sam").reminder().updated()).isTrue();
            }
        }
    }

    private static void assertAsksForNothingAtAcme(House house) {
        assertThat(house.dm("sam").reminders())
                .allSatisfy(reminder -> assertThat(reminder.text()).doesNotContain("Acme Ltd · Ann Lee"));
    }
}
