package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import fi.rinnalla.launcher.Ledger;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;

/** Development groups: those who lead them, a meeting while it goes on, and whoever takes part by a link. */
final class GroupStates {
    private static final String LIST = "/kehitys/ryhmat";
    private static final String MEETINGS = LIST + "/kokoukset/";

    private GroupStates() {}

    static List<PageState> groups() {
        return List.of(
                working("development-groups", LIST),
                new PageState("development-group", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open(LIST);
                    it.press("main .rows li:last-child a");
                }),
                new PageState("staff-group-meeting", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open(MEETINGS + ahead(it));
                }),
                new PageState("staff-group-held", STAFF, 200, it -> {
                            it.comeToWork("WORKER");
                            it.open(MEETINGS + meeting(it, "approved_on is not null"));
                        })
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-group-talk", STAFF, 200, it -> {
                    it.comeToWork("WORKER");
                    it.open(LIST + "/nakyma/" + ahead(it));
                }),
                working("staff-workshops", LIST + "/tyopajat").met(Door.SOME_ORGANISATION),
                new PageState("group-seat", JOURNEY, 200, GroupStates::takePart),
                PageState.at("group-noseat", JOURNEY, "kokous").met(Door.SOME_ORGANISATION));
    }

    private static void takePart(Visitor it) {
        it.open("kokous/" + code(it));
    }

    /** A link that was given to a professional of the county just now. */
    private static String code(Visitor it) {
        var meeting = ahead(it);
        var member = ledger(it)
                .list(
                        UUID.class,
                        "select m.id from app.development_member m join app.development_meeting g on g.tenant_id ="
                                + " m.tenant_id and g.group_id = m.group_id where g.id = ? and m.kind = 'PARENT' order by"
                                + " m.id limit 1",
                        meeting)
                .get(0);
        var worker = Guest.working(it.house(), it.house().demo().worker(it.host(), "WORKER"));
        var shown = worker.post(MEETINGS + meeting + "/linkki", Map.of("member", member.toString()));
        return Jsoup.parse(shown.body()).select("main .key").text().replaceAll(".*/", "");
    }

    private static UUID ahead(Visitor it) {
        return meeting(it, "state = 'CALLED' and meets_on >= current_date");
    }

    private static UUID meeting(Visitor it, String which) {
        return ledger(it)
                .list(
                        UUID.class,
                        "select id from app.development_meeting where " + which + " order by meets_on, id limit 1")
                .get(0);
    }

    private static Ledger ledger(Visitor it) {
        return Ledger.of(it.house().data(), it.host().split("\\.")[0]);
    }
}
