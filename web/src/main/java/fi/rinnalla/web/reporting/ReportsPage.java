package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.reporting.ReportRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import java.util.List;

/** The reports, the newest first. */
public record ReportsPage(Chrome chrome, Slice<ReportRow> reports, boolean first, String said) implements StaffPage {
    static final String TEMPLATE = "reporting/list";
    static final String URL = "/tyo/raportit";
    static final String NAV = "reporting.nav";

    public List<ReportRow> rows() {
        return reports.rows();
    }

    /** Address of the next page; null on the last. */
    public String older() {
        return reports.next().map(it -> URL + "?after=" + it).orElse(null);
    }

    /** Address of the first page; null there. */
    public String newest() {
        return first ? null : URL;
    }

    public String href(ReportRow it) {
        return href(it.id());
    }

    static String href(ReportId id) {
        return URL + "/" + id.value();
    }

    public String name(ReportRow it) {
        return it.title() + " "
                + new FigureWords(chrome.voice())
                        .period(it.period().first(), it.period().last());
    }

    public String state(ReportRow it) {
        return say(it.frozen().isPresent() ? "reporting.state.finished" : "reporting.state.draft");
    }

    public String kind(ReportRow it) {
        return it.frozen().isPresent() ? "ok" : "warn";
    }

    public String more(ReportRow it) {
        var times = new Times(chrome.voice());
        return it.programme() + " · "
                + it.frozen()
                        .map(frozen -> say("reporting.row.finished", "date", times.date(Helsinki.day(frozen.at()))))
                        .orElseGet(() -> say("reporting.row.touched", "date", times.date(it.touchedOn())));
    }

    public String kept() {
        return say("reporting.kept", "n", Retention.DRAFT_REPORT.months());
    }
}
