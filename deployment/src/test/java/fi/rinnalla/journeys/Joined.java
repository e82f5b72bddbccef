package fi.rinnalla.journeys;

import fi.rinnalla.launcher.Ledger;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who came to walk beside parents for one test, so that nobody else's work, walks or fees are touched; at its end they
 * leave the register again.
 */
record Joined(House house, Demo.Account account, String called, String card, Guest keeper) implements AutoCloseable {

    /** @param more further fields of the register's form: name, value */
    static Joined as(House house, String host, String called, String... more) {
        return of(house, host, List.of("EXPERIENCE_PARTNER"), called, more);
    }

    static Joined of(House house, String host, List<String> roles, String called, String... more) {
        var ledger = Ledger.of(house.data(), host.replace(".localhost", ""));
        var account = hired(ledger, host, roles);
        var keeper = Workers.atWork(house, house.demo().worker(host, "WORKER"));
        var form = Forms.with(
                keeper.get("/tyo/kumppanit/uusi"),
                "account",
                id(ledger, account),
                "called",
                called,
                "languages",
                "fi",
                "carries",
                "2");
        for (var at = 0; at < more.length; at += 2) {
            form.put(more[at], more[at + 1]);
        }
        var card = keeper.post("/tyo/kumppanit", form)
                .headers()
                .firstValue("location")
                .orElseThrow(() -> new AssertionError(called + " was not taken into the register"))
                .replaceAll("^https?://[^/]+|\\?.*", "");
        return new Joined(house, account, called, card, keeper);
    }

    /** Somebody with an account and nothing else. */
    static Demo.Account hired(Ledger ledger, String host, List<String> roles) {
        var hired = ledger.hire(roles);
        return new Demo.Account(host, hired.email(), hired.password(), roles);
    }

    static String id(Ledger ledger, Demo.Account account) {
        return ledger.list(UUID.class, "select id from app.staff_account where email = ?", account.email())
                .get(0)
                .toString();
    }

    /** At work without a browser. */
    Guest atWork() {
        return Workers.atWork(house, account);
    }

    /** Signs everything that is in force, so that they may be asked. */
    Joined committed() {
        var links = atWork().page("/oma/sitoumukset").select("main .box .actions a");
        for (var link : links.eachAttr("href")) {
            atWork().fill(link, "form", "agree", "true", "name", called);
        }
        return this;
    }

    /** Logs work that was done today: further fields are name, value. */
    void logs(String kind, String length, String... more) {
        var fields = new String[more.length + 4];
        System.arraycopy(more, 0, fields, 0, more.length);
        fields[more.length] = "kind";
        fields[more.length + 1] = kind;
        fields[more.length + 2] = "length";
        fields[more.length + 3] = length;
        atWork().fill("/oma/kirjaa", "form[action=/oma/kirjaa]", fields);
    }

    @Override
    public void close() {
        keeper.fill(card, "form[action$=/lahto]");
    }
}
