package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.reporting.Finding;
import fi.rinnalla.domain.reporting.FindingKind;
import fi.rinnalla.services.reporting.ReportSheet;
import fi.rinnalla.services.reporting.ReportSheet.Found;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.programme.ProgrammesPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/** What has to be looked at before a draft is finished: each is changed, or stays for a reason. */
public record CheckPage(
        Chrome chrome, ReportSheet sheet, String mark, String typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "reporting/check";
    static final String PATH = "/luonnos/tarkistus";
    static final String REASON = "reason";
    static final String FINISH = "finish";

    /** In which language the report is, where that is not its reader's; null otherwise. */
    public String lang() {
        var language = sheet.document().language();
        return language.tag().equals(chrome.language().tag()) ? null : language.tag();
    }

    public String back() {
        return ReportsPage.href(sheet.id());
    }

    public String href(String more) {
        return back() + more;
    }

    public List<Found> found() {
        return sheet.found();
    }

    public boolean mayBeFinished() {
        return sheet.open().isEmpty();
    }

    public String what(Finding it) {
        return say("reporting.finding." + Typed.low(it.kind()));
    }

    public boolean mayStay(Finding it) {
        return it.kind().mayStay();
    }

    public String kind(Found it) {
        return it.isOpen() ? "warn" : "ok";
    }

    public String state(Found it) {
        return say(it.isOpen() ? "reporting.check.open" : "reporting.check.stays");
    }

    public String write(Finding it) {
        return href(SectionPage.PATH + "?osa=" + it.section().value());
    }

    /** One field for each: the name carries which it is, so that a label leads to its own. */
    public Field reason(Found it) {
        var here = it.finding().mark().equals(mark);
        return Field.of(name(it.finding().mark()), say("reporting.reason"))
                .holding(here ? typed : it.reason().orElse(""))
                .among(problems);
    }

    static String name(String mark) {
        return REASON + "-" + mark.substring(0, 12);
    }

    public boolean isMissing(Finding it) {
        return it.kind() == FindingKind.MISSING;
    }

    /** Whether it stands in what the programme says and not in what was written here. */
    public boolean isOfProgramme(Finding it) {
        return !it.words().isEmpty()
                && sheet.document().sections().stream()
                        .filter(section -> section.code().equals(it.section()))
                        .anyMatch(section -> !section.words().contains(it.words())
                                && section.facts().stream()
                                        .anyMatch(fact -> fact.written().contains(it.words())));
    }

    /** Where what the programme says is changed. */
    public String programme() {
        return ProgrammesPage.href(sheet.programme());
    }
}
