package dev.touchbase.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The same promises through both doors.
class BothDoorsTest {

    @Nested
    class Over_signed_http extends Promises {
        @Override
        TinyApp connect(StandInSlack slack) {
            return TinyApp.overHttp(slack);
        }

        @Test
        void a_retried_event_says_so_in_its_headers() {
            app.close();
            app = new TinyApp(house);
            try (var flaky = new FlakyEndpoint()) {
                house.deliverTo(flaky.url());
                house.as("sam").inDm().says("hello");
                house.as("sam")
                        .eventually(() -> assertThat(flaky.retryHeaders()).containsExactly("none", "1"));
            }
        }
    }

    @Nested
    class Over_socket_mode extends Promises {
        @Override
        TinyApp connect(StandInSlack slack) {
            return TinyApp.overSocket(slack);
        }
    }

    abstract static class Promises {
        StandInSlack house;
        TinyApp app;

        abstract TinyApp connect(StandInSlack slack);

        @BeforeEach
        void open() {
            house = StandInSlack.start(SampleWorkspace.create(), 0);
            house.patience(Duration.ofSeconds(20));
            app = connect(house);
        }

        @AfterEach
        void close() {
            app.close();
            house.close();
        }

        @Test
        void answers_a_command_to_the_asker_alone() {
            house.as("sam").types("/contact log acme").sees("You typed: log acme");
            assertThat(house.as("sam").ephemerals()).singleElement().matches(Shown::ephemeral);
            assertThat(house.as("priya").channel("#general")).isEmpty();
            assertThat(house.problems()).isEmpty();
        }

        @Test
        void escapes_what_is_typed_as_slack_does() {
            house.as("sam").types("/contact log a<b & c with @priya in #customers, mail ann@acme.example");
            assertThat(app.texts)
                    .containsExactly("log a&lt;b &amp; c with <@U0PRIYA0001|priya> in <#C0CUSTOMERS|customers>, mail"
                            + " <mailto:ann@acme.example|ann@acme.example>");
        }

        @Test
        void an_answer_for_all_shows_the_typed_command_too() {
            house.as("sam").in("#customers").types("/contact public");
            assertThat(house.channel("#customers"))
                    .extracting(Shown::text)
                    .containsExactly("/contact public", "For everybody");
        }

        @Test
        void a_button_is_found_by_its_label_and_what_stands_near_it() {
            Person sam = house.as("sam").types("/contact card").sees("Acme Ltd");
            assertThatThrownBy(() -> sam.presses("Reached")).hasMessageContaining("Say which");
            sam.presses("Reached", "Birch").sees("Logged birch").doesNotSee("Logged acme");
            assertThat(app.presses).singleElement().asString().startsWith("birch ");
            assertThat(house.problems()).isEmpty();
        }

        @Test
        void a_menu_entry_is_chosen_by_its_text() {
            house.as("sam").types("/contact card").chooses("Snooze", "Acme");
            assertThat(app.presses).containsExactly("snooze:acme");
        }

        @Test
        void a_double_click_has_ids_of_its_own_and_a_second_delivery_has_not() {
            house.as("sam").types("/contact card").doubleClicks("Reached", "Acme");
            house.as("sam").eventually(() -> assertThat(app.presses).hasSize(2).doesNotHaveDuplicates());
            house.as("priya").types("/contact card").pressesDeliveredTwice("Reached", "Acme");
            house.as("priya").eventually(() -> assertThat(app.presses).hasSize(4));
            assertThat(app.presses.get(2)).isEqualTo(app.presses.get(3));
        }

        @Test
        void a_modal_keeps_what_was_typed_until_it_is_accepted() {
            Person sam = house.as("sam").types("/contact form");
            assertThat(sam.modal().title()).isEqualTo("Log a contact");
            assertThat(sam.modal().labels()).containsExactly("Customer", "Channel", "Next", "Together with");

            sam.submitsExpectingErrors();
            assertThat(sam.modal().errors()).containsOnlyKeys("Customer");
            sam.fills("Customer", "bad").fills("Channel", "E-mail").submitsExpectingErrors();
            assertThat(sam.modal().errors()).containsEntry("Customer", "No such customer.");
            assertThat(sam.modal().values()).containsEntry("Customer", "bad").containsEntry("Channel", "E-mail");

            sam.fills("Customer", "Acme")
                    .fills("Together with", "@priya")
                    .fills("Next", "2026-12-01")
                    .submits();
            assertThat(sam.hasModal()).isFalse();
            assertThat(app.texts).contains("Acme|2026-12-01|U0PRIYA0001|kept");
            assertThat(house.problems()).isEmpty();
        }

        @Test
        void a_modal_can_be_pushed_and_closed() {
            Person sam = house.as("sam").types("/contact form");
            sam.fills("Customer", "second").submits();
            assertThat(sam.modal().values()).containsEntry("Customer", "");
            sam.closes();
            assertThat(sam.modal().values()).containsEntry("Customer", "second");
            assertThat(app.events).contains("view_closed");
        }

        @Test
        void errors_for_a_block_that_is_not_there_are_a_problem() {
            Person sam = house.as("sam").types("/contact form").fills("Customer", "wrong block");
            assertThatThrownBy(sam::submits).hasMessageContaining("trouble connecting");
            assertThat(house.problems()).singleElement().asString().contains("nowhere");
        }

        @Test
        void malformed_blocks_in_an_answer_show_slacks_own_line() {
            house.as("sam").types("/contact broken").sees("failed with the error \"invalid_command_response\"");
            assertThat(house.problems()).singleElement().asString().contains("/blocks/0");
        }

        @Test
        void an_app_that_fails_or_is_late_shows_slacks_own_line() {
            house.patience(Duration.ofMillis(300));
            house.as("sam").types("/contact late").sees("operation_timeout");
            house.as("sam").types("/contact fail").sees("/contact failed with the error");
            assertThat(house.problems()).hasSize(2);
        }

        @Test
        void a_direct_message_is_answered_there() {
            house.as("lena").inDm().says("due *today*").sees("You said: due today");
            assertThat(house.as("lena").dm()).extracting(Shown::author).containsExactly("Lena Brandt", "Touchbase");
        }

        @Test
        void a_mention_reaches_the_app_where_it_is_a_member() {
            house.as("tom").in("#customers").says("@touchbase who?").sees("At your service");
            assertThat(house.as("sam").channel("#customers")).hasSize(1);
            int calls = house.calls().all().size();
            house.as("tom").in("#random").says("@touchbase who?");
            assertThat(house.calls().all()).hasSize(calls);
        }

        @Test
        void the_home_tab_is_published_when_it_is_opened() {
            house.as("maria").opensHome().sees("My check-ins");
            assertThat(house.as("maria").home().text()).isEqualTo("My check-ins");
        }

        @Test
        void the_app_hears_of_people_who_join_and_leave() {
            house.joins(Member.of("U0NEW000001", "noor", "Noor Haddad"));
            house.changes(Member.of("U0TOM000001", "tom", "Tom Hale").asDeleted());
            house.as("sam")
                    .eventually(() -> assertThat(app.events).containsExactly("team_join noor", "user_change tom true"));
            assertThat(house.problems()).isEmpty();
        }
    }
}
