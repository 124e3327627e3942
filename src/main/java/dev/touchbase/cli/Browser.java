package dev.touchbase.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/// Opens a page in the browser with what the operating system has for that; where it has nothing, the address that was
/// printed is enough.
final class Browser {

    private Browser() {}

    static void open(URI page) {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var opener = system.contains("mac")
                ? List.of("open", page.toString())
                : system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", page.toString())
                        : List.of("xdg-open", page.toString());
        try {
            new ProcessBuilder(opener)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noOpener) {
            System.err.println("No browser could be opened from here.");
        }
    }
}
