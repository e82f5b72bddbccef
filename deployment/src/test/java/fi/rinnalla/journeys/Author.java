package fi.rinnalla.journeys;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.launcher.Ledger;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A parent without a browser who gave one feedback and holds its card, and nobody else's. */
record Author(Guest parent, UUID feedback, String words) {
    private static final String ITEM = "/fi/vastaus/1";

    /** @param more further fields of the form: name, value */
    static Author of(House house, String tenant, String... more) {
        var door = house.knock(tenant + ".localhost");
        var form = Forms.with(door.get("/fi/palaute"), "mood", "well", "card", "new");
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        var words = Guest.wordsOn(door.post("/fi/palaute", form));
        var key = Digest.of(form.get("key")).bytes();
        var id = Ledger.of(house.data(), tenant)
                .list(UUID.class, "select id from app.feedback where form_key = ?", key)
                .get(0);
        return new Author(Guest.holding(house, door.host(), words), id, words);
    }

    /** Where the staff have it. */
    String atTheDesk() {
        return "/tyo/palaute/" + feedback;
    }

    /** What the card shows of it. */
    Document item() {
        return Jsoup.parse(parent.get(ITEM).body());
    }

    String reads() {
        return item().select("main").text();
    }

    /** Says yes or no to the text that the card shows. */
    void decides(String decision) {
        var form = Forms.in(item().selectFirst("main form[action$=/julkaisu]"));
        form.put("decision", decision);
        parent.post(ITEM + "/julkaisu", form);
    }

    /** Takes other words for the card. */
    String takesNewWords() {
        var home = Jsoup.parse(parent.get("/fi/vastaus").body());
        Map<String, String> form = Forms.in(home.selectFirst("main form[action$=/uudet-sanat]"));
        return Guest.wordsOn(parent.post("/fi/vastaus/uudet-sanat", form));
    }
}
