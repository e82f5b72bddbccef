package fi.rinnalla.journeys;

import com.microsoft.playwright.options.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is at work already when a page is looked at: one session for each account, so that the door with its slow check of the
 * password is not opened for every look, and the account's language as the looker reads it.
 */
final class Workers {
    private static final Map<String, Guest> AT_WORK = new ConcurrentHashMap<>();
    private static final Map<String, String> READING = new ConcurrentHashMap<>();

    private Workers() {}

    /** The account's one session, without a browser. */
    static Guest atWork(House house, Demo.Account account) {
        return AT_WORK.computeIfAbsent(key(house, account), it -> Guest.working(house, account));
    }

    /** Cookies for that account's browser, at that address. */
    static List<Cookie> cookies(House house, Demo.Account account, String language, String address) {
        var guest = atWork(house, account);
        if (!language.equals(READING.put(key(house, account), language))) {
            guest.post("/tyo/kieli", Map.of("language", language));
        }
        return Arrays.stream(guest.cookies().split("; "))
                .map(it -> it.split("=", 2))
                .map(it -> new Cookie(it[0], it[1]).setUrl(address))
                .toList();
    }

    /** Accounts read what they did before: other tests know them so. */
    static void readFinnish() {
        AT_WORK.values().forEach(it -> it.post("/tyo/kieli", Map.of("language", "fi")));
        READING.clear();
    }

    private static String key(House house, Demo.Account account) {
        return house.port() + " " + account.email();
    }
}
