package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.slack.SlackCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever may use Touchbase gets answers, over Socket Mode as over HTTP; whoever may not is told so.
class WhoIsAnsweredTest {

    @ParameterizedTest
    @EnumSource
    void a_command_a_direct_message_and_a_mention_are_answered_to_the_asker_alone(House.By door) {
        try (var house = House.open(door)) {
            house.as("priya").types("/contact help").sees("/contact due");
            house.as("priya").inDm().says("help").sees("due");
            house.as("priya").in("#customers").says("@touchbase help").sees("due");

            assertThat(house.slack().channel("customers"))
                    .allSatisfy(shown -> assertThat(shown.author()).doesNotContain("Touchbase"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_guest_and_somebody_of_another_company_are_told_that_they_may_not(House.By door) {
        try (var house = House.open(door)) {
            house.as("gus").types("/contact help").sees("guests can't use it").doesNotSee("/contact due");
            house.as("stella").types("/contact help").sees("people of other workspaces can't use it");

            assertThat(house.count("staff")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_home_tab_is_drawn_when_it_is_opened(House.By door) {
        try (var house = House.open(door)) {
            house.as("priya")
                    .opensHome()
                    .eventually(
                            () -> assertThat(house.as("priya").home().text()).isNotBlank());
        }
    }

    @Test
    void the_stand_in_has_every_method_that_is_called() {
        assertThat(StandInSlack.implementedMethods()).containsAll(SlackCalls.METHODS);
    }
}
