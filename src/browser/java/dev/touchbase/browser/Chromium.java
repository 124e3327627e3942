package dev.touchbase.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// The Chromium that `./touchbase check` has found (`TOUCHBASE_CHROMIUM`), or the usual one, without a window.
final class Chromium implements AutoCloseable {
    private static final Path INSTALLED =
            Path.of(System.getenv().getOrDefault("TOUCHBASE_CHROMIUM", "/usr/bin/chromium"));
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final List<String> scriptErrors = new CopyOnWriteArrayList<>();

    Chromium() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        if (Files.isRegularFile(INSTALLED)) {
            options.setExecutablePath(INSTALLED);
        }
        browser = playwright.chromium().launch(options);
    }

    /// Errors of scripts in all windows so far.
    List<String> scriptErrors() {
        return List.copyOf(scriptErrors);
    }

    /// A fresh window of this size, with nothing stored.
    Page window(int width, int height, ColorScheme scheme) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
        context.setDefaultTimeout(10_000);
        Page page = context.newPage();
        page.onPageError(scriptErrors::add);
        return page;
    }

    /// Closes all windows.
    void closeWindows() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
