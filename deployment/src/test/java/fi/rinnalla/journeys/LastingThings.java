package fi.rinnalla.journeys;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Makes what is worked on for long: groups with their meetings and votes, workshops, themes, surveys, instruments, stories. To make one
 * takes several pages, and so one of each serves every way until one of them takes it away.
 */
record LastingThings(Guest worker, Ledger ledger) {
    /** Their parts of the house. */
    static final Set<String> PARTS = Set.of(
            "kehitysryhmat",
            "ryhmakokoukset",
            "tyopajat",
            "teemat",
            "kyselyt",
            "mittarit",
            "omat-julkaisut",
            "tarinat");

    private static final String GROUPS = "/kehitys/ryhmat";
    private static final String MEETINGS = GROUPS + "/kokoukset";

    /** Whether nobody has taken it away meanwhile. */
    boolean isThere(String part, UUID thing) {
        var table = RoutesIT.TABLES.get(part);
        return !ledger.list(UUID.class, "select id from app." + table + " where id = ?", thing)
                .isEmpty();
    }

    /** What the form of that way names of all that stands in the thing. */
    Map<String, String> within(ListedRoute way, UUID thing) {
        if (way.path().startsWith(GROUPS + "/aanestykset/{id}/")) {
            return Map.of("vote", vote(thing).toString());
        }
        return way.path().equals("/tyo/kyselyt/{id}/tulokset/tuonti/peru")
                ? Map.of("wave", wave(thing).toString())
                : Map.of();
    }

    UUID group() {
        var form = Forms.with(
                worker.get(GROUPS + "/uusi"), "name", "Oma ryhmä", "county", "kainuu", "facilitator", "Kehittäjä");
        return idIn(worker.post(GROUPS, form));
    }

    UUID meeting() {
        var form = Forms.with(worker.get(MEETINGS + "/uusi?ryhma=" + group()), "where", "online");
        form.putAll(Map.of("day", ahead(1), "starts", "9.00", "minutes", "60"));
        return idIn(worker.post(MEETINGS, form));
    }

    /** Open, in that meeting. */
    UUID vote(UUID meeting) {
        worker.fill(
                MEETINGS + "/" + meeting,
                "form[action$=/aanestykset/" + meeting + "]",
                "question",
                "Kumpi?",
                "options",
                "Ensimmäinen\nToinen",
                "dots",
                "3");
        return only("select id from app.dot_vote where meeting_id = ? order by id desc limit 1", meeting);
    }

    UUID workshop() {
        var form = Forms.with(worker.get(GROUPS + "/tyopajat/uusi"), "title", "Oma työpaja", "questions", "20 Mitä?");
        worker.post(GROUPS + "/tyopajat", form);
        return madeBy(form, "app.workshop");
    }

    /** @param feedback with which it begins */
    UUID theme(UUID feedback) {
        var named = new String[] {
            "title", "Oma aihe",
            "description", "Ovea on vaikea löytää.",
            "code", "access",
            "alue", "kainuu",
            "owner", "worker",
            "next", ahead(2)
        };
        return idIn(worker.fill("/tyo/palaute/" + feedback + "/teema/uusi", "form[action$=/teema/uusi]", named));
    }

    /** Not opened yet; counted all the same, so that there is something that could be taken off a public page. */
    UUID survey() {
        var at = Surveyed.drafted(worker, "title-fi", "Oma kysely")
                .asking("text", "words-fi", "Mitä muuttaisit?")
                .at();
        return only(
                "insert into app.survey_result(survey_id, division, reckoned_on) values (?, 'TOGETHER', current_date)"
                        + " returning survey_id",
                UUID.fromString(at.replaceAll(".*/", "")));
    }

    /** An earlier wave of that survey, taken in from a file. */
    UUID wave(UUID survey) {
        return only(
                "insert into app.survey_import(id, survey_id, content, name, source, collected_on, imported_on) values"
                        + " (gen_random_uuid(), ?, sha256(gen_random_uuid()::text::bytea), 'Oma', 'Oma', current_date,"
                        + " current_date) returning id",
                survey);
    }

    UUID instrument() {
        var form = Forms.with(worker.get("/tyo/mittarit/uusi"), "name", "Oma mittari", "holder", "Me itse");
        worker.post("/tyo/mittarit/uusi", form);
        return madeBy(form, "app.instrument");
    }

    UUID ownPublication() {
        return only("insert into app.own_publication(id, form_key, kind, title, about, came_out, language,"
                + " readers, on_paper, hidden_on, version) values (gen_random_uuid(),"
                + " sha256(gen_random_uuid()::text::bytea), 'LEAFLET', 'Oma', '', 2025, 'FI', 'EVERYBODY',"
                + " true, current_date, 1) returning id");
    }

    /** Begun by leave of somebody who gave it just now, and has not read it yet. */
    UUID story() {
        var hired = ledger.hire(List.of("EXPERIENCE_PARTNER"));
        var leave = leave(Guest.working(worker.door(), hired, "EXPERIENCE_PARTNER"), partner(hired));
        var begin = Forms.with(worker.get("/tyo/tarinat/uusi?lupa=" + leave), "audience", "web", "title", "Oma");
        return idIn(worker.post("/tyo/tarinat/uusi", begin));
    }

    private UUID leave(Guest teller, UUID partner) {
        teller.post("/oma/tarina/kaikille", Map.of("words", "Ovi oli raskas avata."));
        var form = Forms.with(teller.get("/oma/kaytot/uusi?osa=kaikille"), "kind", "publication", "until", ahead(8));
        form.putAll(Map.of("place", "Verkkosivut", "shared", "true", "read", "true"));
        teller.post("/oma/kaytot", form);
        return only("select id from app.story_use where partner_id = ?", partner);
    }

    /** Taken into the register. */
    UUID partner(Ledger.Hired hired) {
        var account = only("select id from app.staff_account where email = ?", hired.email());
        var form = Forms.with(worker.get("/tyo/kumppanit/uusi"), "account", account.toString(), "called", "Kaisla");
        form.putAll(Map.of("languages", "fi", "carries", "2"));
        return idIn(worker.post("/tyo/kumppanit", form));
    }

    private UUID madeBy(Map<String, String> form, String table) {
        var key = Digest.of(form.get("key")).bytes();
        return only("select id from " + table + " where form_key = ?", key);
    }

    private UUID only(String sql, Object... values) {
        return ledger.list(UUID.class, sql, values).get(0);
    }

    private static String ahead(int weeks) {
        return LocalDate.now(Helsinki.ZONE).plusWeeks(weeks).toString();
    }

    static UUID idIn(HttpResponse<String> answer) {
        var place = answer.headers().firstValue("location").orElseThrow(() -> new AssertionError(Told.by(answer)));
        return UUID.fromString(place.replaceAll(".*/|\\?.*", ""));
    }
}
