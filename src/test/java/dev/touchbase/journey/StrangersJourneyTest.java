package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.Workspace;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever is no colleague is told so in a sentence, wherever they try, and nothing is written for them.
class StrangersJourneyTest {

    private static final String MONDAY = "2026-11-23";

    @ParameterizedTest
    @CsvSource({"gus, guests can't use it", "stella, can't"})
    void guests_and_people_of_other_workspaces_are_refused_at_every_door(String handle, String sentence) {
        try (var house = withDigest()) {
            var before = rows(house);
            var stranger = house.as(handle);

            stranger.in("#customers").types("/contact log acme call reached").sees(sentence);
            stranger.says("@touchbase log acme call reached").sees(sentence).doesNotSee("Logged");
            stranger.presses("Take it", "Orphan Ltd").sees(sentence);
            stranger.inDm().says("log acme call reached").sees(sentence);
            stranger.opensHome()
                    .eventually(() -> assertThat(stranger.home().text()).contains(sentence));

            assertThat(rows(house)).isEqualTo(before);
        }
    }

    @Test
    void a_colleague_is_served_at_the_same_doors() {
        try (var house = withDigest()) {
            var priya = house.as("priya");

            priya.in("#customers").types("/contact log acme call reached").sees("Logged");
            priya.says("@touchbase log acme call no answer").sees("Logged");
            priya.presses("Take it", "Orphan Ltd").sees("Orphan Ltd");
            priya.inDm().says("log acme email replied").sees("Logged");
            priya.opensHome().eventually(() -> assertThat(priya.home().text()).contains("your customers"));

            assertThat(house.count("touchpoint WHERE happened_on = '" + MONDAY + "'"))
                    .isEqualTo(3);
        }
    }

    @Test
    void whoever_was_deactivated_gets_nothing_and_can_do_nothing() {
        try (var house = House.staffed()) {
            house.scene().due(MONDAY, "tom", "Acme Ltd").due(MONDAY, "sam", "Beta Ltd");
            var tom = house.as("tom");
            house.slack().changes(Member.of("U0TOM000001", "tom", "Tom Hale").asDeleted());
            house.as("maria")
                    .eventually(() -> assertThat(house.count("staff WHERE name = 'Tom Hale' AND active = 1"))
                            .isZero());
            house.skipTo("Mon 09:00");

            assertThat(house.dm("tom").reminders()).isEmpty();
            assertThat(house.dm("sam").reminders()).hasSize(1);
            house.dm("maria").expect("Acme Ltd");
            var before = rows(house);
            tom.types("/contact log acme call reached").doesNotSee("Logged");
            assertThat(rows(house)).isEqualTo(before);
        }
    }

    @Test
    void another_bot_is_not_answered() {
        var firm = Workspace.called("T0HOUSE0001", "Harbour & Finch")
                .member(Member.of("U0SAM000001", "sam", "Sam Okafor"))
                .member(Member.of("U0MARIA0001", "maria", "Maria Finch").asAdmin())
                .member(Member.of("USLACKBOT", "slackbot", "Slackbot"))
                .channel("C0GENERAL01", "general")
                .build();
        try (var house = House.open(firm)) {
            house.as("maria").types("/contact help").sees("log");
            house.as("sam").types("/contact help").sees("log");
            house.scene().customer("Acme Ltd", "sam");
            house.as("slackbot")
                    .types("/contact log acme call reached")
                    .sees("can't use it")
                    .doesNotSee("Logged");
            assertThat(house.count("touchpoint")).isZero();
            assertThat(house.count("staff WHERE name = 'Slackbot'")).isZero();

            house.as("sam").types("/contact log acme call reached").sees("Logged");
        }
    }

    @Test
    void an_owner_who_lost_the_role_is_refused_by_the_form_that_was_open() {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam");
            house.as("maria").types("/contact role @priya owner").sees("Priya");
            house.as("priya")
                    .types("/contact optout acme sms")
                    .presses("Record the opt-out")
                    .sees("Opted out");

            house.as("priya").types("/contact optin acme sms");
            house.as("priya").modal();
            house.as("maria").types("/contact role @priya service").sees("Priya");

            house.as("priya").fills("How they agreed", "wrote to us").submitsExpectingErrors();
            assertThat(house.count("suppression WHERE ended_at IS NOT NULL")).isZero();

            house.as("maria").types("/contact role @priya owner").sees("Priya");
            house.as("priya").submits().sees("Acme Ltd");
            assertThat(house.count("suppression WHERE ended_at IS NOT NULL")).isEqualTo(1);
        }
    }

    @Test
    void an_unknown_command_brings_the_nearest_one_and_the_help_and_loses_nothing() {
        try (var house = House.staffed()) {
            house.scene().customer("Acme Ltd", "sam");

            house.as("sam")
                    .types("/contact lgo acme call reached agreed the renewal")
                    .sees("log")
                    .sees("lgo acme call reached agreed the renewal");
            assertThat(house.count("touchpoint")).isZero();

            house.as("sam")
                    .types("/contact frobnicate the acme")
                    .sees("I don't understand")
                    .sees("/contact due");
            assertThat(house.count("touchpoint")).isZero();
        }
    }

    private static House withDigest() {
        var house = House.staffed();
        house.as("maria").types("/contact settings digest-channel #customers").sees("digest-channel");
        house.scene().due(MONDAY, "sam", "Acme Ltd").customer("Orphan Ltd", null, "4 weeks", 0);
        house.scene().reached("Orphan Ltd", "maria", "2026-10-26T10:00");
        house.skipTo("Mon 08:30");
        return house;
    }

    /// How many rows each table has, but those that keep watch over gestures and messages.
    private static Map<String, Long> rows(House house) {
        Map<String, Long> counts = new TreeMap<>();
        house.sql("SELECT name FROM sqlite_master WHERE type = 'table'").stream()
                .map(row -> String.valueOf(row.get("name")))
                .filter(table ->
                        !table.startsWith("sqlite_") && !table.startsWith("outbox") && !table.equals("gesture"))
                .forEach(table -> counts.put(table, house.count(table)));
        return counts;
    }
}
