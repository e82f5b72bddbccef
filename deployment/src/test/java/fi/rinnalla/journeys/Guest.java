package fi.rinnalla.journeys;

import fi.rinnalla.launcher.Ledger;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody at a door without a browser: with the cookies the house gave them, and nothing else that says who they are.
 *
 * @param cookies of a program, which has none, its token
 */
record Guest(Knock door, Set<String> roles, String cookies) {

    static Guest nobody(House house, String host) {
        return new Guest(house.knock(host), Set.of("PARENT"), "");
    }

    static Guest program(Program it) {
        return new Guest(it.door(), Set.of("MACHINE"), "Bearer " + it.token());
    }

    /** Signs in with the account's password. */
    static Guest working(House house, Demo.Account account) {
        var door = house.knock(account.host());
        var answer = door.post("/kirjaudu", Map.of("email", account.email(), "password", account.password()));
        return new Guest(door, Set.copyOf(account.roles()), given(answer));
    }

    /** Somebody who was hired for the test. */
    static Guest working(Knock door, Ledger.Hired hired, String... roles) {
        var answer = door.post("/kirjaudu", Map.of("email", hired.email(), "password", hired.password()));
        return new Guest(door, Set.of(roles), given(answer));
    }

    /** A shared tablet that somebody has left to count visits. */
    static Guest leavingATablet(House house, Demo.Account account) {
        var worker = working(house, account);
        var answer = worker.post("/tyo/kaynnit/laite", Map.of());
        return new Guest(worker.door(), Set.of("TALLY_DEVICE"), given(answer));
    }

    /** Opens a card with its words. */
    static Guest holding(House house, String host, String words) {
        var door = house.knock(host);
        return new Guest(door, Set.of("CARD_HOLDER"), given(door.post("/fi/vastaus", Map.of("words", words))));
    }

    /** Gives feedback and opens the new card that came of it, so that nobody else's is touched. */
    static Guest holdingACardOfItsOwn(House house, String host) {
        return holding(house, host, newCard(house.knock(host)));
    }

    static String newCard(Knock door) {
        var form = Forms.with(
                door.get("/fi/palaute"), "mood", "well", "wish", "Ovi oli vaikea avata.", "use", "mine", "card", "new");
        return wordsOn(door.post("/fi/palaute", form));
    }

    /** The words of the card that the page shows. */
    static String wordsOn(HttpResponse<String> page) {
        return String.join(" ", Jsoup.parse(page.body()).select(".wordcard li").eachText())
                .replaceAll("[0-9\\s]+", " ")
                .strip();
    }

    Guest with(String cookie) {
        return new Guest(door, roles, cookie);
    }

    /** The same cookies at another door. */
    Guest at(Knock other) {
        return new Guest(other, roles, cookies);
    }

    HttpResponse<String> get(String path) {
        return cookies.isEmpty() ? door.get(path) : door.get(path, header(), cookies);
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return cookies.isEmpty() ? door.post(path, form) : door.post(path, form, header(), cookies);
    }

    private String header() {
        return cookies.startsWith("Bearer ") ? "Authorization" : "Cookie";
    }

    HttpResponse<String> post(String path, FileForm form) {
        return cookies.isEmpty() ? door.post(path, form) : door.post(path, form, "Cookie", cookies);
    }

    HttpResponse<byte[]> bytes(String path) {
        return cookies.isEmpty() ? door.bytes(path) : door.bytes(path, "Cookie", cookies);
    }

    /** What a page shows. */
    Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    /** The words of a page, without its frame. */
    String reads(String path) {
        return page(path).select("main").text().replace('\u00a0', ' ');
    }

    /** Sends a page's form as it came, but for what is named: name, value. */
    HttpResponse<String> fill(String path, String form, String... named) {
        var found = page(path).select("main " + form).last();
        if (found == null) {
            throw new AssertionError("no " + form + " at " + path + ": " + reads(path));
        }
        var fields = Forms.in(found);
        for (var at = 0; at < named.length; at += 2) {
            fields.put(named[at], named[at + 1]);
        }
        return post(found.attr("action"), fields);
    }

    HttpResponse<String> take(String method, String path, Map<String, String> form) {
        return method.equals("GET") ? get(path) : post(path, form);
    }

    private static String given(HttpResponse<String> answer) {
        var cookies = answer.headers().allValues("set-cookie").stream()
                .map(it -> it.split(";")[0])
                .collect(Collectors.joining("; "));
        if (cookies.isEmpty()) {
            throw new AssertionError("nobody was let in: " + answer.statusCode());
        }
        return cookies;
    }
}
