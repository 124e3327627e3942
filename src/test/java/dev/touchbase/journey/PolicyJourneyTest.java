package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The contact policy: read by everybody, changed by owners, each change kept with who, when and why.
class PolicyJourneyTest {

    private final House house = House.staffed();

    @AfterEach
    void closed() {
        house.close();
    }

    @Test
    void everybody_reads_the_policy_in_sentences() {
        house.as("sam")
                .types("/contact policy")
                .sees("At most 3 contacts within 7 days")
                .sees("advertising-cap")
                .sees("Note, for advertising Stop")
                .sees("policy cap 2 per 7 days email")
                .doesNotSee("Switch off");
        house.as("sam").types("/contact policy hisotry").sees("Did you mean policy history?");
        house.as("sam").types("/contact policy bananas").sees("There is no policy “bananas”");
        house.as("sam").types("/contact help policy").sees("policy cap 2 per 7 days email");
    }

    @Test
    void an_owner_adds_a_rule_that_speaks_from_then_on_and_undo_takes_it_back() {
        house.scene().customer("Acme Ltd", "sam");
        house.as("sam").types("/contact check acme phone").sees("Clear");
        house.as("maria")
                .types("/contact policy no calls as stop because they are moving")
                .sees("Added cap-2: No calls. It says Stop.")
                .sees("policy try last 90 days no calls");
        house.as("sam").types("/contact check acme phone").sees("Stop");
        house.as("maria").types("/contact policy cap-2").sees("No calls").sees("by you: they are moving");

        house.as("maria").types("/contact undo").sees("cap-2");
        house.as("sam").types("/contact check acme phone").sees("Clear");
        house.as("maria").types("/contact policy cap-2").sees("no policy");
        house.as("maria").types("/contact policy no calls").sees("Added cap-3");
    }

    @Test
    void a_member_may_read_but_not_change_and_is_told_who_may() {
        for (String line :
                new String[] {"policy cap 2 per week", "policy change cap 5 per week", "policy off cap", "policy on cap"
                }) {
            house.as("sam").types("/contact " + line).sees("You may not change the contact policy: ask an owner.");
        }
        assertThat(house.count("policy_rule_version")).isZero();
        house.as("sam").types("/contact policy history").sees("as it was shipped");
    }

    @Test
    void a_change_says_only_what_is_new_and_keeps_who_when_and_why() {
        house.as("maria")
                .types("/contact policy change cap 5 per 10 days because we are louder now")
                .sees(
                        "cap is now At most 5 contacts within 10 days, Heads-up; it was At most 3 contacts within 7 days");
        house.as("maria").types("/contact policy change cap as stop").sees("At most 5 contacts within 10 days, Stop");
        house.as("maria").types("/contact policy change cap as stop").sees("says that already");
        house.as("maria").types("/contact policy change cap cooling-off 3 days").sees("is of the kind cap");
        house.as("maria").types("/contact policy change cap").sees("what shall be different");
        house.as("maria").types("/contact policy change cup 3 per week").sees("no rule “cup”");
        house.as("sam")
                .types("/contact policy history cap")
                .sees("version 3")
                .sees("by Maria Finch: we are louder now")
                .sees("At most 3 contacts within 7 days (Heads-up) → At most 5 contacts within 10 days (Heads-up)");
        house.as("sam").types("/contact policy history planned").sees("Nobody has changed planned yet");
        house.as("sam").types("/contact policy history cup").sees("no rule “cup”");
    }

    @Test
    void what_was_taken_back_stays_in_the_history_and_its_version_is_never_used_again() {
        house.as("maria").types("/contact policy change cap 5 per week");
        house.as("maria").types("/contact policy change cap 6 per week");
        house.as("maria").types("/contact undo");
        house.as("maria")
                .types("/contact policy change cap 7 per week")
                .sees("it was At most 5 contacts within 7 days");
        house.as("maria")
                .types("/contact policy history cap")
                .sees("cap version 4, Mon 23 Nov, 07:30 by you\n"
                        + "At most 5 contacts within 7 days (Heads-up) → At most 7 contacts within 7 days (Heads-up)")
                .sees("cap version 3, Mon 23 Nov, 07:30 by you (taken back)\n"
                        + "At most 5 contacts within 7 days (Heads-up) → At most 6 contacts within 7 days (Heads-up)")
                .sees("cap version 2, Mon 23 Nov, 07:30 by you\n"
                        + "At most 3 contacts within 7 days (Heads-up) → At most 5 contacts within 7 days (Heads-up)");
    }

    @Test
    void a_rule_is_switched_off_and_on_by_typing_and_by_button() {
        house.as("maria")
                .types("/contact policy off not-yours we are a small team")
                .sees("Switched off not-yours");
        house.as("maria").types("/contact policy off not-yours").sees("switched off already");
        house.as("maria").types("/contact policy").sees("switched off, since").sees("we are a small team");
        house.as("maria").presses("Switch on").sees("Switched on not-yours");
        house.as("maria").types("/contact policy");
        house.as("maria").presses("Switch off", "channel-advice").sees("Switched off channel-advice");
        house.as("maria").types("/contact undo");
        house.as("maria").types("/contact policy channel-advice").doesNotSee("switched off");
    }

    @Test
    void an_opt_out_can_neither_be_switched_off_nor_weakened_nor_narrowed() {
        for (String line : new String[] {
            "policy off opt-out",
            "policy change opt-out as note",
            "policy change opt-out segment vip",
            "policy opt-out segment vip"
        }) {
            house.as("maria").types("/contact " + line).sees("An opt-out always holds");
        }
        assertThat(house.count("policy_rule_version")).isZero();
    }

    @Test
    void a_rule_about_one_customer_finds_them_by_name_and_shows_their_name() {
        house.scene().customer("Acme Ltd", "sam");
        house.as("maria")
                .types("/contact policy cap 1 per week customer acme as stop")
                .sees("At most 1 contact within 7 days for Acme Ltd. It says Stop.");
        house.as("maria")
                .types("/contact policy cap 1 per week customer zorbax")
                .sees("zorbax");
    }

    @Test
    void the_same_rule_is_not_added_twice() {
        house.as("maria").types("/contact policy cap 3 per week").sees("“cap” says the same already");
        house.as("maria").types("/contact policy cap 2 per week email").sees("cap-2");
        house.as("maria").types("/contact policy off cap-2");
        house.as("maria").types("/contact policy cap 2 per week email").sees("policy on cap-2");
    }

    @Test
    void settings_and_the_rules_of_which_they_are_numbers_are_changed_together_by_either_door() {
        house.as("maria").types("/contact settings cooling-off 5 days");
        house.as("maria")
                .types("/contact policy cooling-off")
                .sees("Colleagues wait 5 days")
                .sees("by the setting");
        house.as("maria").types("/contact policy change cooling-off 36 hours").sees("36 hours");
        house.as("maria").types("/contact settings cooling-off").sees("cooling-off is 36 hours");
        house.as("maria").types("/contact undo");
        house.as("maria").types("/contact settings cooling-off").sees("cooling-off is 5 days");
        house.as("maria").types("/contact policy cooling-off").sees("Colleagues wait 5 days");

        house.as("maria").types("/contact policy change quiet-hours 9-17");
        house.as("maria").types("/contact settings hours").sees("09:00–17:00");
        house.as("maria").types("/contact settings hours 8-18");
        house.as("maria")
                .types("/contact policy quiet-hours")
                .sees("from 08:00 to 18:00")
                .sees("Note, for advertising Stop");

        house.as("maria").types("/contact policy change planned 4 hours");
        house.as("maria").types("/contact settings plan-window").sees("4 hours");
        house.as("maria").types("/contact policy change no-answer-streak 5");
        house.as("maria").types("/contact settings retry-limit").sees("5");
        house.as("maria").types("/contact settings retry-limit 2");
        house.as("maria").types("/contact policy no-answer-streak").sees("After 2 tries in vain");
        house.as("maria").types("/contact settings retry-limit 300").sees("from 1 to 100");
    }

    @Test
    void what_is_no_rule_is_refused_with_what_to_type_instead() {
        house.as("maria").types("/contact policy cap 2 per 3 months").sees("Type it in days or weeks");
        house.as("maria").types("/contact policy cap 2 per week faxes").sees("I don't understand “faxes”");
        assertThat(house.count("policy_rule")).isZero();
    }

    @Test
    void a_rule_is_changed_in_a_form_that_opens_with_what_holds_and_keeps_what_was_typed() {
        house.as("maria").types("/contact policy");
        house.as("maria").presses("Change", "advertising-cap");
        assertThat(house.as("maria").modal().text()).contains("Now: At most 1 advertising contact within 7 days");
        house.as("maria").fills("At most so many", "lots").submitsExpectingErrors();
        house.as("maria")
                .fills("At most so many", "2")
                .fills("In which time", "3 months")
                .submitsExpectingErrors();
        house.as("maria")
                .fills("In which time", "calendar month")
                .fills("Only these channels", "email", "sms")
                .fills("Only this segment", "key accounts")
                .fills("And to advertising", "Stop")
                .fills("Why", "they asked")
                .submits()
                .sees(
                        "At most 2 emails and SMS for advertising within one calendar month for segment “key accounts”,"
                                + " Heads-up, for advertising Stop; it was At most 1 advertising contact within 7 days, Heads-up");
        house.as("maria").types("/contact policy history advertising-cap").sees("by you: they asked");
        house.as("maria").types("/contact policy advertising-cap");
        house.as("maria")
                .presses("Change")
                .fills("Only this segment", "")
                .submits()
                .doesNotSee("; it was At most 1");
    }

    @Test
    void a_rule_is_added_in_a_form_and_only_by_owners() {
        house.as("maria").types("/contact policy");
        house.as("maria").presses("Add a pair");
        house.as("maria")
                .fills("After", "complaint", "support")
                .fills("How long", "10 days")
                .fills("Only these purposes", "survey")
                .submits()
                .sees("Added never-after: No survey within 10 days after support and complaint. It says Heads-up.");
    }

    @Test
    void every_kinds_form_says_what_the_rule_says() {
        String[] rules = {
            "refusals 3 then 90 days",
            "renewal only after check-in within 90 days",
            "same message not twice within 30 days",
            "no letters any more instead an email",
            "mailings 2 days apart",
            "capacity 15",
            "priority renewal 80, promotion 20",
            "no promotion within 14 days after complaint"
        };
        for (String rule : rules) {
            house.as("maria").types("/contact policy " + rule);
        }
        for (String name : new String[] {
            "refusal-streak", "only-after", "again", "retired", "campaign-overlap", "capacity", "priority",
                    "never-after",
            "cap", "advertising-cap", "quiet-hours", "cooling-off", "planned", "no-answer-streak", "not-yours", "pause",
            "complaint-hold", "non-working-day", "claim", "customer-wish", "channel-advice"
        }) {
            house.as("maria").types("/contact policy " + name);
            house.as("maria")
                    .presses("Change")
                    .submitsExpectingErrors()
                    .sees("“" + name + "” says that already")
                    .closes();
        }
    }

    @Test
    void a_rule_for_one_line_holds_what_is_about_that_line_alone() {
        house.scene().customer("Acme Ltd", "sam");
        house.as("maria")
                .types("/contact policy cap 1 per week line roofing as stop")
                .sees("settings lines roofing");
        house.as("maria")
                .types("/contact settings lines roofing, solar panels")
                .sees("lines is now roofing, solar panels");
        house.as("maria").types("/contact settings lines roofing, Roofing").sees("can't be a line");
        house.as("maria").types("/contact policy cap 1 per week line tiles").sees("There are: roofing, solar panels.");
        house.as("maria")
                .types("/contact policy cap 1 per week line roofing as stop")
                .sees("about roofing");

        house.as("sam")
                .types("/contact log acme call roofing reached they like the tiles")
                .sees("about roofing")
                .sees("they like the tiles");
        house.as("sam")
                .types("/contact check acme call line roofing tomorrow 10am")
                .sees("Stop");
        house.as("sam")
                .types("/contact check acme call solar panels tomorrow 10am")
                .doesNotSee("Stop");
        house.as("sam")
                .types("/contact plan acme call roofing tomorrow 10am")
                .sees("Stop")
                .sees("Not planned");
        house.as("sam")
                .types("/contact plan acme call solar panels in 9 days 3pm bring samples")
                .sees("about solar panels");
        house.as("sam")
                .types("/contact log acme call reached talked about roofing")
                .doesNotSee("reached about roofing");
        assertThat(house.count("touchpoint WHERE line = 'roofing'")).isOne();
        assertThat(house.count("plan WHERE line = 'solar panels'")).isOne();
    }

    @Test
    void a_check_says_what_kind_of_matter_it_is_and_which_message() {
        house.scene().customer("Acme Ltd", "sam");
        house.as("sam").types("/contact check acme email").doesNotSee("urgent");
        house.as("sam").types("/contact check acme email urgent").sees("urgent");
        house.as("sam")
                .types("/contact check acme email promotion message \"Spring offer\"")
                .doesNotSee("I don't understand");
    }
}
