package fi.rinnalla.journeys;

import java.util.List;

/** A parent without a browser who asked for somebody beside them: what they hold, and where it stands on their card and at work. */
record Asked(Guest parent, String words, String mine) {

    /** @param more further fields of the form: name, value */
    static Asked of(House house, String host, String... more) {
        var door = house.knock(host);
        var form = Forms.with(
                door.get("/fi/pyynto"),
                "wishes",
                "talk_with_a_peer",
                "way",
                "any",
                "answered",
                "card",
                "card",
                "new",
                "speaks",
                "fi");
        for (var at = 0; at < more.length; at += 2) {
            form.put(more[at], more[at + 1]);
        }
        return by(house, host, Guest.wordsOn(door.post("/fi/pyynto", form)));
    }

    /** Whoever holds that card. */
    static Asked by(House house, String host, String words) {
        var parent = Guest.holding(house, host, words);
        return new Asked(parent, words, all(parent).get(0));
    }

    /** All that the card's holder has asked for. */
    static List<String> all(Guest parent) {
        return parent.page("/fi/vastaus")
                .select("main a[href*=/vastaus/pyynnot/]")
                .eachAttr("href");
    }

    /** Where the staff have it. */
    String desk() {
        return desk(mine);
    }

    static String desk(String mine) {
        return "/tyo/pyynnot/" + mine.substring(mine.lastIndexOf('/') + 1);
    }

    /** What a worker sends to plan a meeting in that town: name, value. */
    static String[] meeting(String day, String town, String comes) {
        return new String[] {
            "day", day, "part", "morning", "kind", "network_meeting", "where", "town", "town", town, "comes", comes
        };
    }

    String reads() {
        return parent.reads(mine);
    }

    /** Enough of it, without a reason. */
    void ends() {
        parent.fill(mine, "form[action$=/riittaa]");
    }
}
