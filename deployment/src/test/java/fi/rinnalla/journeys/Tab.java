package fi.rinnalla.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.HashMap;
import java.util.Map;

/**
 * A browser's window with nothing in it of anybody before. To open a new one takes a browser longer than most pages do; who
 * looks at hundreds of pages one after the other wipes the one there is.
 */
sealed interface Tab permits Tab.Fresh, Tab.Wiped {
    /**
     * Notes what the policy refused and how far things jumped while the page was built. What moves within three seconds
     * after the reader has pressed something is an answer to that: a browser allows half a second, and a busy machine needs more.
     */
    String WATCHING = """
            window.refused = [];
            document.addEventListener('securitypolicyviolation', it => refused.push(it.violatedDirective));
            window.jumped = 0;
            window.jumpers = [];
            const where = it => Math.round(it.x) + ',' + Math.round(it.y) + ' ' + Math.round(it.width) + '×' + Math.round(it.height);
            new PerformanceObserver(all => {
                for (const it of all.getEntries().filter(it => !it.lastInputTime || it.startTime - it.lastInputTime > 3000)) {
                    jumped += it.value;
                    for (const one of it.sources) {
                        const name = one.node ? one.node.nodeName + '.' + one.node.className : 'gone';
                        jumpers.push(name + ' from ' + where(one.previousRect) + ' to ' + where(one.currentRect));
                    }
                }
            }).observe({type: 'layout-shift', buffered: true});
            """;

    Page page();

    /** Leaves nothing of what was seen at that address, such as {@code http://kasper.localhost:8080}. */
    void close(String address);

    static Tab fresh(Way way) {
        var tab = new Fresh(window(way));
        arrange(tab.page(), way);
        return tab;
    }

    /** The thread's own for that language, with scripts or without. Only one visitor at a time. */
    static Tab wiped(Way way) {
        var tab = Wiped.TABS.get().computeIfAbsent(way.locale() + way.script(), it -> new Wiped(window(way)));
        arrange(tab.page(), way);
        return tab;
    }

    private static Page window(Way way) {
        var window = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(way.script())
                        .setLocale(way.locale())
                        .setTimezoneId("Europe/Helsinki"));
        window.addInitScript(WATCHING);
        return window.newPage();
    }

    /** The medium too: whoever looked here before may have looked at the printed page. */
    private static void arrange(Page page, Way way) {
        page.setViewportSize(way.width(), way.width() < 500 ? 780 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(Media.SCREEN)
                .setForcedColors(ForcedColors.NONE)
                .setColorScheme(way.scheme()));
    }

    record Fresh(Page page) implements Tab {
        @Override
        public void close(String address) {
            page.context().close();
        }
    }

    record Wiped(Page page) implements Tab {
        private static final ThreadLocal<Map<String, Wiped>> TABS = ThreadLocal.withInitial(HashMap::new);

        /** From an empty page at the same address, where no script of ours can write once more as it leaves. */
        @Override
        public void close(String address) {
            page.unrouteAll();
            page.route("**/*", Wiped::nothing);
            page.navigate(address + "/");
            page.evaluate("sessionStorage.clear()");
            page.unrouteAll();
            forget(page.context(), address);
        }

        private static void nothing(Route route) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(""));
        }

        private void forget(BrowserContext context, String address) {
            context.clearCookies();
            var everything = new JsonObject();
            everything.addProperty("origin", address);
            everything.addProperty("storageTypes", "all");
            var browser = context.newCDPSession(page);
            browser.send("Storage.clearDataForOrigin", everything);
            browser.send("Page.resetNavigationHistory");
            browser.detach();
        }
    }
}
