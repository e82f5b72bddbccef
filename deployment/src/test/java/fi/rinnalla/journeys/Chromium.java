package fi.rinnalla.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The system's own browser: one for each thread of a test run, since Playwright hears a thread alone. The kind without
 * windows is preferred, and pages of all doors live in one process: each halves the time.
 */
final class Chromium {
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Chromium::launch);

    private Chromium() {}

    static Browser browser() {
        return BROWSER.get();
    }

    private static Browser launch() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-site-isolation-trials",
                                "--renderer-process-limit=1",
                                "--host-resolver-rules=MAP *.localhost 127.0.0.1")));
    }

    private static Path program() {
        return Stream.of(
                        System.getProperty("rinnalla.chromium", ""),
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium")
                .filter(it -> !it.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium (Debian: chromium-headless-shell)"));
    }
}
