package dev.touchbase.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.touchbase.sandbox.SampleWorkspace;
import dev.touchbase.sandbox.StandInSlack;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Pictures of the screen with believable content, in `target/pictures`: to be looked at by people.
class PicturesTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    @Test
    void the_screen_can_be_looked_at_in_light_and_dark_and_on_a_phone() throws Exception {
        try (var slack = StandInSlack.start(SampleWorkspace.create(), 0);
                var bot = new DemoBot(slack);
                var chromium = new Chromium()) {
            Page page = chromium.window(1280, 800, ColorScheme.LIGHT);
            page.navigate(slack.url() + "as/sam/customers");
            take(page, "01-first-visit");
            page.locator("#hints-close").click();
            page.getByLabel("Message #customers").pressSequentially("/contact");
            take(page, "02-completion");
            page.getByLabel("Message #customers").fill("");
            page.locator("#jump-to-08\\:30").click();
            page.locator(".message").getByText("Due today").first().waitFor();
            take(page, "03-digest");
            page.locator("#jump-to-09\\:00").click();
            page.getByText("Sam's messages").waitFor();
            page.getByLabel("Message #customers").fill("/contact check acme phone");
            page.keyboard().press("Enter");
            page.locator(".message").getByText("Clear from").waitFor();
            take(page, "04-heads-up");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Contact anyway"))
                    .click();
            take(page, "05-confirm");
            page.locator("#confirm-no").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log outcome"))
                    .first()
                    .click();
            page.locator("#modal").waitFor();
            page.getByLabel("Note").fill("agreed the renewal");
            page.getByLabel("Next check-in").fill("2026-11-20");
            page.locator("#modal-submit").click();
            page.getByText("That day is already over").waitFor();
            take(page, "06-modal-error");
            page.locator("#modal-close").click();
            page.navigate(slack.url() + "as/sam/messages");
            page.locator(".menu summary").nth(1).click();
            take(page, "07-reminder-menu");
            page.navigate(slack.url() + "as/sam/home");
            take(page, "08-home");

            Page dark = chromium.window(1280, 800, ColorScheme.DARK);
            dark.navigate(slack.url() + "as/sam/messages");
            dark.locator("#hints-close").click();
            take(dark, "09-dark-reminder");

            Page phone = chromium.window(375, 812, ColorScheme.LIGHT);
            phone.navigate(slack.url() + "as/sam/messages");
            take(phone, "10-phone-first");
            phone.locator("#hints-close").click();
            take(phone, "11-phone-reminder");
            phone.locator("#drawer-button").click();
            phone.waitForTimeout(300);
            take(phone, "12-phone-drawer");
            phone.keyboard().press("Escape");
            phone.getByLabel("Message Touchbase").fill("/contact form");
            phone.keyboard().press("Enter");
            phone.locator("#modal").waitFor();
            take(phone, "13-phone-modal");
            assertThat(slack.problems()).isEmpty();
            assertThat(bot.heard).isNotEmpty();
        }
    }

    private static void take(Page page, String name) throws Exception {
        Files.createDirectories(PICTURES);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
