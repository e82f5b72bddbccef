package fi.rinnalla.journeys;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.launcher.Ledger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes what somebody of the staff may act upon, new each time and by the pages themselves: nobody else's is touched. */
record OwnThings(Guest worker, String email, Ledger ledger) {
    /** Everything any form of the staff asks for. */
    static final Map<String, String> FILLED = Map.ofEntries(
            Map.entry("answer", "answer"),
            Map.entry("words", "Kiitos. Kyltti on nyt ovella."),
            Map.entry("theme", "access"),
            Map.entry("said", "Ovea oli vaikea löytää."),
            Map.entry("done", "Ovella on nyt kyltti."),
            Map.entry("change", "changed"),
            Map.entry("checked", "true"),
            Map.entry("language", "fi"),
            Map.entry("version", "0"),
            Map.entry("title", "Kyltti"),
            Map.entry("body", "Kiitos, että kerroit."),
            Map.entry("way", "online"),
            Map.entry("signup", "seats"),
            Map.entry("seats", "8"),
            Map.entry("name-fi", "Verkkoilta"),
            Map.entry("day", LocalDate.now(Helsinki.ZONE).plusWeeks(1).toString()),
            Map.entry("starts", "17:30"),
            Map.entry("ends", "19:00"));

    LastingThings lasting() {
        return new LastingThings(worker, ledger);
    }

    /** @param made what serves for long and need not be made anew, by part; what is made now comes to it */
    UUID in(String part, Map<String, UUID> made) {
        var serves = LastingThings.PARTS.contains(part)
                && made.containsKey(part)
                && lasting().isThere(part, made.get(part));
        if (!serves) {
            made.put(part, in(part));
        }
        return made.get(part);
    }

    /** All that the form of that way asks for. */
    Map<String, String> filled(ListedRoute way, UUID thing) {
        var fields = new HashMap<>(FILLED);
        fields.putAll(lasting().within(way, thing));
        return fields;
    }

    /** @param part of the house, as it stands in the address: {@code /tyo/palaute/…} */
    UUID in(String part) {
        return switch (part) {
            case "palaute" -> feedback();
            case "julkaisut" -> publication();
            case "mallit" -> template();
            case "toimintamallit" -> model();
            case "istunnot" -> session();
            case "paikat" -> place();
            case "soitot" -> first("app.promised_call");
            case "pyynnot" -> request();
            case "kumppanit" -> partner();
            case "ehdotukset" -> first("app.proposal");
            case "toimeksiannot" -> assignment();
            case "tarjoukset" -> first("app.assignment_offer");
            case "tilaajat" -> first("app.orderer");
            case "ohjelmat" -> programme();
            case "palkkiot" -> first("app.fee_claim where state <> 'GIVEN'");
            case "maksulistat" -> first("app.pay_list");
            case "purut" -> first("app.debrief");
            case "tukisuhteet" -> relation();
            case "sitoumukset" -> first("app.commitment_version");
            case "kaytot" -> first("app.story_use where shared");
            case "tarinat" -> lasting().story();
            case "omat-julkaisut" -> lasting().ownPublication();
            case "julisteet" -> first("app.poster");
            case "ihmiset" -> colleague();
            case "ryhmat", "rahoitus" -> event();
            case "tieto" -> first("app.article");
            case "koulutus" -> cohort();
            case "koulutuskerrat" -> trainingSession();
            case "ammattilaiskoulutukset" -> professionalTraining();
            case "kehitysryhmat" -> lasting().group();
            case "ryhmakokoukset" -> lasting().meeting();
            case "tyopajat" -> lasting().workshop();
            case "kyselyt" -> lasting().survey();
            case "mittarit" -> lasting().instrument();
            case "raportit" -> report();
            case "raporttipohjat" -> reportDesign();
            case "tuonti" -> upload();
            case "teemat" -> lasting().theme(feedback());
            case "hakijat" -> first("app.training_application");
            case "osallistujat" -> first("app.training_participant");
            case "palvelut" -> first("app.signpost");
            case "sarjat" -> first("app.series");
            case "uutiset" -> first("app.news_item");
            default -> throw new AssertionError("a new kind of id: " + part);
        };
    }

    UUID feedback() {
        var form = Forms.with(
                worker.door().get("/fi/palaute"),
                "mood",
                "well",
                "wish",
                "Ovi oli vaikea löytää.",
                "use",
                "mine",
                "card",
                "none");
        worker.door().post("/fi/palaute", form);
        var key = Digest.of(form.get("key")).bytes();
        return ledger.list(UUID.class, "select id from app.feedback where form_key = ?", key)
                .get(0);
    }

    private UUID request() {
        var form = Forms.with(worker.door().get("/fi/pyynto"), "wishes", "not_sure", "way", "any", "answered", "card");
        form.put("card", "new");
        worker.door().post("/fi/pyynto", form);
        var key = Digest.of(form.get("key")).bytes();
        return ledger.list(UUID.class, "select id from app.support_request where form_key = ?", key)
                .get(0);
    }

    /** A file that waits: nothing of it comes in before somebody has chosen its columns. */
    private UUID upload() {
        var action = worker.page("/hallinta/tuonti/uusi/kaynnit")
                .selectFirst("form[enctype]")
                .attr("action");
        var rows = "Päivä;Paikka;Vanhemmat\n5.3.2020;Oma;" + UUID.randomUUID() + "\n";
        var file = new FileForm(Map.of(), "file", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
        var answer = worker.post(action, file).headers().firstValue("location").orElseThrow();
        return UUID.fromString(answer.replaceAll(".*/tuonti/([^/]+)/.*", "$1"));
    }

    private UUID assignment() {
        var form = Forms.with(worker.get("/tyo/toimeksiannot/uusi"), OrderStates.filled());
        form.put("source", "call");
        worker.post("/tyo/toimeksiannot/uusi", form);
        var key = Digest.of(form.get("key")).bytes();
        return ledger.list(UUID.class, "select id from app.assignment where form_key = ?", key)
                .get(0);
    }

    private UUID report() {
        var page = worker.page(ReportStates.LIST + "/uusi");
        var form = ReportStates.begun(page, "2026-01-01", "2026-12-31");
        worker.post(ReportStates.LIST, form);
        var key = Digest.of(form.get("key")).bytes();
        return ledger.list(UUID.class, "select id from app.report where form_key = ?", key)
                .get(0);
    }

    private UUID reportDesign() {
        var form = Forms.with(worker.get(ReportStates.DESIGNS), "ready", "annual-report");
        worker.post(ReportStates.DESIGNS, form);
        var key = Digest.of(form.get("key")).bytes();
        return ledger.list(UUID.class, "select id from app.report_design where form_key = ?", key)
                .get(0);
    }

    private UUID publication() {
        var answered = feedback();
        worker.post("/tyo/palaute/" + answered + "/vastaus", FILLED);
        return LastingThings.idIn(worker.post("/tyo/palaute/" + answered + "/julkaisu", FILLED));
    }

    private UUID template() {
        worker.post("/tyo/mallit", FILLED);
        return ledger.list(UUID.class, "select id from app.answer_template order by id desc limit 1")
                .get(0);
    }

    /** The house's own: the forms that are sent about it say nothing of places, so that nothing becomes of them. */
    private UUID place() {
        return ledger.list(UUID.class, "select id from app.place order by position, id limit 1")
                .get(0);
    }

    private UUID colleague() {
        var hired = ledger.hire(List.of("WORKER"));
        return ledger.list(UUID.class, "select id from app.staff_account where email = ?", hired.email())
                .get(0);
    }

    private UUID partner() {
        return lasting().partner(ledger.hire(List.of("EXPERIENCE_PARTNER")));
    }

    /** One that has ended: it is there, and nothing more can be done to it. */
    private UUID relation() {
        return ledger.list(
                        UUID.class,
                        "insert into app.support_relation(id, partner_id, state, how, started_on, planned_on,"
                                + " ended_on) select gen_random_uuid(), p.id, 'ENDED', 'EARLIER', p.joined_on,"
                                + " p.joined_on, p.joined_on from app.experience_partner p order by p.id limit 1 returning"
                                + " id")
                .get(0);
    }

    private UUID cohort() {
        var day = LocalDate.now(Helsinki.ZONE).plusWeeks(1).toString();
        var form =
                Forms.with(worker.get("/tyo/koulutus/uusi"), "name", "Oma", "closes", day, "starts", day, "ends", day);
        return LastingThings.idIn(worker.post("/tyo/koulutus", form));
    }

    /** With nobody in it, so that nothing is marked. */
    private UUID trainingSession() {
        var cohort = cohort();
        var form = Forms.with(worker.get("/tyo/koulutus/" + cohort + "/kerta"), "theme", "own_story");
        form.putAll(Map.of("day", FILLED.get("day"), "starts", "17:30", "ends", "19:00"));
        worker.post("/tyo/koulutus/" + cohort + "/kerta", form);
        return ledger.list(UUID.class, "select id from app.training_session where cohort_id = ?", cohort)
                .get(0);
    }

    private UUID professionalTraining() {
        var form = Forms.with(worker.get("/tyo/ammattilaiskoulutukset/uusi"), TaughtStates.filled());
        form.put("day", FILLED.get("day"));
        return LastingThings.idIn(worker.post("/tyo/ammattilaiskoulutukset", form));
    }

    private UUID model() {
        var form = Forms.with(worker.get(ModelStates.LIST + "/uusi"), ModelStates.filled());
        worker.post(ModelStates.LIST, form);
        var key = Digest.of(form.get("key")).bytes();
        return ledger.list(UUID.class, "select id from app.model where form_key = ?", key)
                .get(0);
    }

    /** The house's own, which runs: no form that is sent about it says enough for anything to become of it. */
    private UUID programme() {
        return ledger.list(
                        UUID.class, "select id from app.programme where ends_on is null order by starts_on, id limit 1")
                .get(0);
    }

    private UUID first(String table) {
        return ledger.list(UUID.class, "select id from " + table + " order by id limit 1")
                .get(0);
    }

    private UUID event() {
        return LastingThings.idIn(worker.post("/tyo/ryhmat/uusi/tapahtuma", FILLED));
    }

    private UUID session() {
        var hash = ledger.session(email).fingerprint().bytes();
        return ledger.list(UUID.class, "select id from app.staff_session where token_hash = ?", hash)
                .get(0);
    }
}
