package fi.rinnalla.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Somebody with a browser at one door. What leaves for any other host is stopped and remembered. */
public final class Visitor implements AutoCloseable {
    private final House house;
    private final Way way;
    private final BrowserContext context;
    private final Page page;
    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<Response> answers = new ArrayList<>();
    private final Set<Request> finished = new HashSet<>();
    private final String host;
    private final int port;

    private final Consumer<Response> hearing = answers::add;
    private final Consumer<Request> finishing = finished::add;
    private final Consumer<ConsoleMessage> minding = this::mind;
    private final Consumer<String> failing = complaints::add;
    private final Tab tab;

    private Visitor(House house, Way way, String host, int port, Tab tab) {
        this.house = house;
        this.way = way;
        this.host = host;
        this.port = port;
        this.tab = tab;
        page = tab.page();
        context = page.context();
        page.route("**/*", this::onlyOurs);
        listen();
    }

    private void listen() {
        page.onResponse(hearing);
        page.onRequestFinished(finishing);
        page.onConsoleMessage(minding);
        page.onPageError(failing);
    }

    /** The window may be another's after this. */
    private void listenNoMore() {
        page.offResponse(hearing);
        page.offRequestFinished(finishing);
        page.offConsoleMessage(minding);
        page.offPageError(failing);
    }

    private void mind(ConsoleMessage said) {
        if (said.type().equals("error") && !said.text().contains("Failed to load resource")) {
            complaints.add(said.text());
        }
    }

    public static Visitor at(House house, Way way) {
        return at(house, way, way.host());
    }

    public static Visitor at(House house, Way way, String host) {
        return new Visitor(house, way, host, house.port(), Tab.fresh(way));
    }

    /** At the door of a state, which may be another house's; after the visitor before has left. */
    static Visitor at(Door door, House house, Way way) {
        return new Visitor(house, way, way.host(), door.port(house), Tab.wiped(way));
    }

    private void onlyOurs(Route route) {
        var url = route.request().url();
        if (url.startsWith(address("/")) || url.startsWith("data:")) {
            route.resume();
        } else {
            strangers.add(url);
            route.abort();
        }
    }

    /** Opens a page of the reader's language: {@code palaute}; or of the house: {@code /tyo}. */
    public Response open(String path) {
        answers.clear();
        return page.navigate(address(path.startsWith("/") ? path : "/" + way.language() + "/" + path));
    }

    String address(String path) {
        return "http://" + host + ":" + port + path;
    }

    /** Signs in as somebody who holds the role at this door. */
    public void signIn(String role) {
        signIn(house.demo().worker(host, role));
    }

    void signIn(Demo.Account worker) {
        open("/kirjaudu");
        page.fill("input[name=email]", worker.email());
        page.fill("input[name=password]", worker.password());
        submit();
    }

    /** Is at work already, as somebody who holds the role at this door, and reads in the look's language. */
    void comeToWork(String role) {
        comeToWork(house.demo().worker(host, role));
    }

    void comeToWork(Demo.Account worker) {
        context.addCookies(Workers.cookies(house, worker, way.language(), address("/")));
    }

    /** Presses the main button of the page's form and waits for what comes. */
    public void submit() {
        press("main form button[type=submit], main form button:not([type])");
    }

    public void press(String selector) {
        answers.clear();
        var button = page.locator(selector).first();
        page.waitForNavigation(button::click);
    }

    /** The words of the page that is open, without its frame. */
    String reads() {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }

    /** The words of the card that the page shows, or its digits where a language has no words yet. */
    String wordsOfTheCard() {
        return String.join(" ", page.locator(".wordcard li").allInnerTexts());
    }

    /**
     * Takes the quick exit, as far as our own door: where that leads is told and not visited.
     *
     * @return the address of somebody else's page
     */
    String leaves() {
        var cookies =
                context.cookies().stream().map(it -> it.name + "=" + it.value).collect(Collectors.joining("; "));
        var leads = new AtomicReference<String>();
        page.route("**/poistu", it -> {
            var answer = knock().get("/poistu", "Cookie", cookies);
            leads.set(answer.headers().firstValue("location").orElse(""));
            it.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("Huomenna on poutaa."));
        });
        press("[data-exit]");
        page.unroute("**/poistu");
        return leads.get();
    }

    /** Looks at the page that is open as the way says: on the screen it is so already. */
    void turnToTheMedium() {
        switch (way.medium()) {
            case SCREEN -> {}
            case FORCED_COLOURS ->
                page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            case PAPER -> page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        }
    }

    /** The same door without a browser. */
    Knock knock() {
        return Knock.at(port, host);
    }

    public String host() {
        return host;
    }

    public Page page() {
        return page;
    }

    public House house() {
        return house;
    }

    public Way way() {
        return way;
    }

    public BrowserContext context() {
        return context;
    }

    public List<String> strangers() {
        return strangers;
    }

    /** What the browser complained of: a broken policy, a fault in a script. */
    public List<String> complaints() {
        return complaints;
    }

    /** What the page's policy kept from happening. */
    @SuppressWarnings("unchecked")
    List<String> refused() {
        return (List<String>) page.evaluate("window.refused");
    }

    /** How far things jumped, as the browser reckons it. */
    double jumped() {
        return ((Number) page.evaluate("window.jumped")).doubleValue();
    }

    /** What it was that jumped, and whereto. */
    @SuppressWarnings("unchecked")
    List<String> jumpers() {
        return (List<String>) page.evaluate("window.jumpers");
    }

    /** What the page left in the browser, by the names of the cupboards. */
    @SuppressWarnings("unchecked")
    List<String> kept() {
        return (List<String>) page.evaluate("""
                async () => [
                    ...Object.keys(localStorage).map(it => 'local ' + it),
                    ...Object.keys(sessionStorage).map(it => 'session ' + it),
                    ...(await indexedDB.databases()).map(it => 'database ' + it.name),
                    ...(window.caches ? await caches.keys() : []).map(it => 'cache ' + it)
                ]""");
    }

    /** How the page shown now was answered. */
    int status() {
        return document().status();
    }

    Response document() {
        return answers.stream()
                .filter(it -> it.request().isNavigationRequest())
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    /** What came whole for the page shown now, without the way that led there; the page before may still have been waiting. */
    List<Response> firstView() {
        var page = document();
        return answers.stream()
                .dropWhile(it -> it != page)
                .filter(it -> finished.contains(it.request()))
                .toList();
    }

    /** Everything that came for the page shown now. */
    public List<Response> answers() {
        return answers;
    }

    @Override
    public void close() {
        listenNoMore();
        tab.close(address(""));
    }
}
