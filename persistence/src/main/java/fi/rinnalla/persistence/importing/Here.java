package fi.rinnalla.persistence.importing;

import fi.rinnalla.domain.importing.ImportKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the things of a kind lie, and what keeps one there.
 *
 * @param why the branches of a case: the reason of {@code t}, the thing
 */
record Here(String table, String why) {
    /** Rows of the import that is the first parameter. */
    static final String OF_RUN = "i.tenant_id = (select sec.tid()) and i.run_id = cast(?1 as uuid)";

    private static final String IN_SLICE = OF_RUN + " and i.line between ?2 and ?3";
    private static final String OF_IT = "t.tenant_id = i.tenant_id and t.id = i.thing_id";

    private static final String VISITS = "app.visit";

    /** Whatever a partner has done leans on them. */
    private static final List<String> OF_PARTNERS = List.of(
            "logged_work",
            "debrief",
            "fee_claim",
            "commitment_signature",
            "own_story",
            "story_use",
            "assignment_offer",
            "own_wellbeing",
            "development_member",
            "public_story",
            "proposal",
            "support_relation",
            "supervision");

    private static final List<String> OF_EVENTS =
            List.of("seat", "exit_tally", "material", "contact", "feedback", "funding_split");

    static Here of(ImportKind kind) {
        return switch (kind) {
            case VISITS ->
                new Here(
                        VISITS,
                        "when t.undone or t.language is not null or t.topics <> '' or t.informed or t.guided_to <> ''"
                                + " then 'CHANGED' when "
                                + exists("visit_correction", "r.place_id = t.place_id and r.day = t.day")
                                + " then 'CORRECTED' when "
                                + exists(
                                        "day_closing",
                                        "r.place_id = t.place_id and r.day = t.day and r.reopened_at is null")
                                + " then 'DAY_CLOSED'");
            case CALLS -> new Here("app.phone_call", "when t.undone then 'CHANGED'");
            case EVENTS ->
                new Here(
                        "app.gathering",
                        "when " + leans(OF_EVENTS, "gathering_id") + " then 'USED' when t.state <> 'PUBLISHED' or "
                                + exists("gathering_text", "r.gathering_id = t.id and r.past_name is not null") + " or "
                                + exists(
                                        "gathering_session",
                                        "r.gathering_id = t.id and (r.cancelled or r.past_on is not null or exists (select"
                                                + " from app.past_version v where v.tenant_id = r.tenant_id and v.kind ="
                                                + " 'COUNT' and v.about = cast(r.id as text)))")
                                + " then 'CHANGED'");
            case PARTNERS ->
                new Here(
                        "app.experience_partner",
                        "when " + leans(OF_PARTNERS, "partner_id")
                                + " then 'USED' when t.state <> 'ACTIVE' or t.shown_on"
                                + " is not null or t.paper_on is not null or t.earns_at_most is not null then 'CHANGED'");
        };
    }

    /** Which lines stay, and why. */
    String staying() {
        return "select i.line, min(" + reason() + ") from app.import_row i join " + table + " t on " + OF_IT + " where "
                + OF_RUN + " group by i.line having min(" + reason() + ") is not null order by i.line";
    }

    /** Keeps waiting whoever would give one of them a reason to stay: days are closed by whoever holds their place. */
    String hold() {
        var days = table.equals(VISITS);
        return "select cast(h.id as text) from " + (days ? "app.place" : table)
                + " h where h.tenant_id = (select sec.tid()) and h.id in (select " + (days ? "t.place_id" : "t.id")
                + " from app.import_row i join " + table + " t on " + OF_IT + " where " + OF_RUN
                + ") order by h.id for " + (days ? "no key update" : "update");
    }

    /** A line of which anything has a reason stays as a whole. */
    String takeAway() {
        return "delete from " + table + " t using app.import_row i where " + OF_IT + " and " + IN_SLICE + " and "
                + reason()
                + " is null and i.line not in (select i.line from app.import_row i join " + table + " t on " + OF_IT
                + " where " + IN_SLICE + " and " + reason() + " is not null)";
    }

    /** The rows whose things are gone. */
    String forget() {
        return "delete from app.import_row i where " + IN_SLICE + " and not exists (select from " + table + " t where "
                + OF_IT + ")";
    }

    private String reason() {
        return "case " + why + " end";
    }

    private static String leans(List<String> tables, String by) {
        return tables.stream()
                .map(it -> exists(it, "r." + by + " = t.id"))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String exists(String table, String which) {
        return "exists (select from app." + table + " r where r.tenant_id = t.tenant_id and " + which + ")";
    }
}
