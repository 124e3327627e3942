package dev.touchbase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.touchbase.sandbox.SampleWorkspace;
import dev.touchbase.sandbox.StandInSlack;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The page in a real Chromium, against a small bot.
class SandboxPageTest {
    private static Chromium chromium;
    private StandInSlack slack;
    private DemoBot bot;

    @BeforeAll
    static void startChromium() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stopChromium() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        slack = StandInSlack.start(SampleWorkspace.create(), 0);
        slack.patience(Duration.ofSeconds(20));
        bot = new DemoBot(slack);
    }

    @AfterEach
    void close() {
        chromium.closeWindows();
        bot.close();
        slack.close();
    }

    private Page at(String place) {
        return at(place, 1280, 800, ColorScheme.LIGHT);
    }

    private Page at(String place, int width, int height, ColorScheme scheme) {
        Page page = chromium.window(width, height, scheme);
        // The page fetches its parts once as it connects; what is filled in before that would be swapped away.
        page.waitForResponse(
                response -> response.url().contains("/parts"), () -> page.navigate(slack.url() + "as/" + place));
        if (page.locator("#hints-close").isVisible()) {
            page.locator("#hints-close").click();
        }
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator line(Page page) {
        return page.locator("#composer-line");
    }

    @Test
    void a_command_is_answered_to_the_asker_alone() {
        Page sam = at("sam/customers");
        Page priya = at("priya/customers");
        line(sam).fill("/contact log acme call reached");
        line(sam).press("Enter");
        assertThat(sam.getByText("Only visible to you")).isVisible();
        assertThat(sam.locator(".message.ephemeral .text strong")).hasText("Logged");
        assertThat(line(sam)).hasValue("");
        assertThat(priya.locator(".message")).hasCount(0);
        assertThat(bot.heard).containsExactly("log acme call reached");
    }

    @Test
    void commands_are_completed_and_recalled() {
        Page page = at("sam/general");
        line(page).pressSequentially("/con");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(6);
        line(page).press("ArrowDown");
        line(page).press("ArrowDown");
        assertThat(page.locator("[aria-selected=true] b")).hasText("/contact due");
        line(page).press("Enter");
        assertThat(line(page)).hasValue("/contact due ");
        assertThat(page.locator("#usage")).containsText("[team | @someone | overdue]");
        line(page).pressSequentially("overdue");
        line(page).press("Enter");
        assertThat(page.locator(".message")).hasCount(1);
        line(page).press("ArrowUp");
        assertThat(line(page)).hasValue("/contact due overdue");
        line(page).fill("/lo");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(1);
        line(page).press("Escape");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    @Test
    void the_clock_moves_and_says_what_came_where() {
        Page page = at("tom/general");
        assertThat(page.locator(".face")).containsText("Mon 23 Nov 2026 08:00 London");
        button(page, "Move the clock to 08:30").click();
        assertThat(page.locator(".face .time")).hasText("08:30");
        assertThat(page.locator(".arrived")).containsText("#customers");
        assertThat(page.locator(".sidebar a.unread")).containsText("customers");
        button(page, "Move the clock to 09:00").click();
        assertThat(page.locator(".arrived a")).hasText(new String[] {"#customers", "Sam's messages"});
        Locator forSam = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sam's messages"));
        forSam.click();
        assertThat(page.locator(".message").getByText("Good morning Sam.")).isVisible();
        assertThat(page.locator(".acting")).containsText("Sam Okafor");
        assertThat(page.locator(".message time")).hasText("09:00");
    }

    @Test
    void everybody_sees_that_the_clock_is_on_its_way() {
        Page page = at("sam/general");
        Page other = at("lena/general");
        bot.mayMove.acquireUninterruptibly();
        button(page, "Move the clock to 09:00").click();
        assertThat(page.locator(".moving")).containsText("moving to Mon 23 Nov 2026 09:00");
        assertThat(other.locator(".moving")).containsText("moving to Mon 23 Nov 2026 10:00");
        bot.mayMove.release();
        assertThat(page.locator(".face .time")).hasText("09:00");
        assertThat(other.locator(".moving")).hasCount(0);
    }

    @Test
    void a_clock_that_cannot_go_back_says_so() {
        Page page = at("sam/general");
        page.getByText("other…").click();
        page.getByLabel("Move forward to").fill("2026-11-20T08:00");
        button(page, "Move").click();
        assertThat(page.locator(".toast")).hasText("The clock only moves forward.");
        assertThat(page.locator(".face .time")).hasText("08:00");
    }

    @Test
    void a_press_on_a_button_changes_the_message_in_its_place() {
        Page page = at("sam/messages");
        button(page, "Move the clock to 09:00").click();
        button(page, "Reached: Acme Ltd").click();
        assertThat(page.locator(".message").getByText("Next check-in")).isVisible();
        assertThat(page.locator(".edited")).isVisible();
        assertThat(page.locator(".message")).hasCount(1);
        assertThat(bot.heard).contains("reached acme");
    }

    @Test
    void a_menu_opens_with_the_keyboard() {
        Page page = at("sam/messages");
        button(page, "Move the clock to 09:00").click();
        Locator menu = page.locator(".message details.menu summary").first();
        menu.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("button:focus")).hasText("I'm on it");
        page.keyboard().press("Escape");
        assertThat(menu).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> bot.heard.contains("menu log:acme"));
    }

    @Test
    void a_modal_keeps_what_was_typed_and_is_corrected() {
        Page page = at("sam/customers");
        line(page).fill("/contact form");
        line(page).press("Enter");
        Locator modal = page.locator("dialog#modal");
        assertThat(modal.getByLabel("Channel")).isFocused();
        modal.getByLabel("Channel").selectOption("E-mail");
        modal.getByLabel("Meeting booked").check();
        modal.getByLabel("Note").fill("agreed the renewal");
        button(page, "Log it").click();
        assertThat(modal.getByText("Please complete this required field.")).isVisible();
        modal.getByLabel("Next check-in").fill("2026-11-20");
        button(page, "Log it").click();
        assertThat(modal.getByText("That day is already over")).isVisible();
        assertThat(modal.getByLabel("Next check-in")).isFocused();
        assertThat(modal.getByLabel("Note")).hasValue("agreed the renewal");
        assertThat(modal.getByLabel("Channel")).hasValue("email");
        assertThat(modal.getByLabel("Meeting booked")).isChecked();
        modal.getByLabel("Next check-in").fill("2026-12-07");
        button(page, "Log it").click();
        assertThat(modal).hasCount(0);
        assertThat(line(page)).isFocused();
        assertThat(bot.heard).contains("submitted agreed the renewal 2026-12-07");
        assertThat(page.locator(".sidebar a.unread")).containsText("Messages");
    }

    @Test
    void escape_closes_a_modal_and_focus_stays_inside_until_then() {
        Page page = at("sam/customers");
        line(page).fill("/contact form");
        line(page).press("Enter");
        assertThat(page.locator("dialog#modal")).isVisible();
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("document.activeElement === document.body"
                            + " || document.getElementById('modal').contains(document.activeElement)"))
                    .isTrue();
        }
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog#modal")).hasCount(0);
        assertThat(slack.as("sam").hasModal()).isFalse();
    }

    @Test
    void what_is_being_typed_survives_what_arrives() {
        Page page = at("sam/messages");
        line(page).fill("/contact form");
        line(page).press("Enter");
        page.getByLabel("Note").fill("half a sent");
        slack.as("sam").inDm().says("from my phone");
        assertThat(page.locator(".message").getByText("I can help")).isAttached();
        assertThat(page.getByLabel("Note")).hasValue("half a sent");
        assertThat(page.getByLabel("Note")).isFocused();
    }

    @Test
    void a_confirmation_is_asked_before_anything_is_sent() {
        Page page = at("sam/customers");
        line(page).fill("/contact check acme");
        line(page).press("Enter");
        button(page, "Contact anyway").click();
        assertThat(page.getByText("Priya will see that you did")).isVisible();
        button(page, "Leave it").click();
        assertThat(bot.heard).doesNotContain("anyway acme");
        button(page, "Contact anyway").click();
        button(page, "Contact").click();
        page.waitForCondition(() -> bot.heard.contains("anyway acme"));
    }

    @Test
    void two_tabs_are_two_people_and_one_sees_what_the_other_says() {
        Page sam = at("sam/customers");
        Page lena = at("sam/customers");
        lena.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lena Brandt"))
                .click();
        assertThat(lena.locator(".acting")).containsText("Lena Brandt");
        assertThat(lena.locator(".face")).containsText("09:00 Berlin");
        line(lena).fill("I call Müller today");
        line(lena).press("Enter");
        assertThat(sam.locator(".message .text")).hasText("I call Müller today");
        assertThat(sam.locator("#announce")).hasText("Lena Brandt: I call Müller today");
    }

    @Test
    void the_home_tab_has_working_buttons() {
        Page page = at("maria/home");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("My check-ins")))
                .isVisible();
        button(page, "No answer: Acme Ltd").click();
        page.waitForCondition(() -> bot.heard.contains("noanswer acme"));
    }

    @Test
    void everything_can_be_reached_with_the_keyboard_alone() {
        Page page = at("sam/general");
        page.reload();
        assertThat(line(page)).isFocused();
        page.locator(".skip").focus();
        page.keyboard().press("Enter");
        page.keyboard().type("/contact log acme by keyboard");
        page.keyboard().press("Enter");
        assertThat(page.locator(".message").getByText("acme by keyboard")).isVisible();
    }

    @Test
    void a_slash_anywhere_begins_a_command_and_an_unknown_one_stays_in_the_composer() {
        Page page = at("sam/general");
        page.locator("#scroll").focus();
        page.keyboard().type("/");
        assertThat(line(page)).isFocused();
        assertThat(line(page)).hasValue("/");
        page.keyboard().type("contcat help");
        page.keyboard().press("Enter");
        assertThat(page.locator("#usage")).hasText("/contcat is not a valid command.");
        assertThat(line(page)).hasValue("/contcat help");
        assertThat(bot.heard).isEmpty();
        line(page).fill("/Contact log acme in capitals");
        page.keyboard().press("Enter");
        assertThat(page.locator(".message").getByText("acme in capitals")).isVisible();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axe_finds_nothing_serious(ColorScheme scheme) {
        Page page = at("sam/messages", 1280, 800, scheme);
        button(page, "Move the clock to 09:00").click();
        page.locator(".message").getByText("Good morning Sam.").waitFor();
        serious(page);
        line(page).pressSequentially("/contact");
        serious(page);
        line(page).fill("/contact check acme");
        line(page).press("Enter");
        page.locator(".message").getByText("Clear from").waitFor();
        serious(page);
        line(page).fill("/contact form");
        line(page).press("Enter");
        page.locator("dialog#modal").waitFor();
        button(page, "Log it").click();
        page.getByText("Please complete").waitFor();
        serious(page);
        page.navigate(slack.url() + "as/sam/home");
        page.getByText("My check-ins").waitFor();
        serious(page);
    }

    private static void serious(Page page) {
        page.waitForCondition(
                () -> page.evaluate("document.getAnimations().length").equals(0));
        List<String> found = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(v -> List.of("serious", "critical").contains(v.getImpact()))
                        .map(v -> v.getId() + " " + v.getNodes())
                        .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void nothing_is_wider_than_a_phone() {
        Page page = at("sam/messages", 375, 812, ColorScheme.LIGHT);
        page.locator("#jump-to-09\\:00").click();
        page.locator(".message").getByText("Good morning Sam.").waitFor();
        fits(page);
        line(page).fill("/contact check acme");
        line(page).press("Enter");
        page.locator(".message").getByText("Clear from").waitFor();
        fits(page);
        line(page).pressSequentially("/con");
        fits(page);
        line(page).fill("/contact form");
        line(page).press("Enter");
        page.locator("dialog#modal").waitFor();
        fits(page);
        page.locator("#modal-close").click();
        page.locator("#drawer-button").click();
        page.locator(".sidebar").getByText("customers").click();
        assertThat(page.locator("h1")).hasText("#customers");
        fits(page);
        page.navigate(slack.url() + "as/sam/home");
        fits(page);
    }

    private static void fits(Page page) {
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(375);
        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('main *, dialog[open] *')].filter(e => e.checkVisibility()"
                                        + " && !e.closest('.sr') && e.getBoundingClientRect().right > 376).map(e => e.outerHTML.slice(0, 120))"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @Test
    void no_script_fails_on_the_way() {
        Page page = at("sam/messages");
        button(page, "Move the clock to 09:00").click();
        button(page, "Reached: Acme Ltd").click();
        assertThat(page.locator(".edited")).isVisible();
        assertThat(chromium.scriptErrors()).isEmpty();
        assertThat(slack.problems()).isEmpty();
    }
}
