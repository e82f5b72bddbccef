package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import fi.rinnalla.launcher.Ledger;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;

/** Reports: the list, last year's finished one, this year's as it is looked through, and a section that is being written. */
final class ReportStates {
    static final String LIST = "/tyo/raportit";
    static final String DESIGNS = "/tyo/raporttipohjat";

    private ReportStates() {}

    static List<PageState> reports() {
        return List.of(
                working("staff-reports", LIST),
                new PageState("staff-report-finished", STAFF, 200, it -> open(it, "is not null", "")),
                new PageState("staff-report-check", STAFF, 200, it -> open(it, "is null", "/luonnos/tarkistus"))
                        .met(Door.SOME_ORGANISATION),
                new PageState("staff-report-section", STAFF, 200, it -> {
                            open(it, "is null", "");
                            it.press("main a[href*='/luonnos/osa?osa=partners']");
                        })
                        .met(Door.SOME_ORGANISATION));
    }

    /** Other tests begin reports of their own meanwhile: those of the demonstration were there before. */
    private static void open(Visitor it, String frozen, String more) {
        var report = Ledger.of(it.house().data(), it.way().tenant())
                .list(
                        UUID.class,
                        "select id from app.report where frozen_at " + frozen + " order by begun_on, id limit 1")
                .get(0);
        it.comeToWork("WORKER");
        it.open(LIST + "/" + report + more);
    }

    /** The form for a new report, with the first of what there is to choose. */
    static Map<String, String> begun(Document page, String first, String last) {
        var form = Forms.in(page.selectFirst("main form[method=post]"));
        form.put("programme", page.select("input[name=programme]").first().val());
        form.put("design", "annual-report");
        form.put("language", "fi");
        form.put("first", first);
        form.put("last", last);
        return form;
    }
}
