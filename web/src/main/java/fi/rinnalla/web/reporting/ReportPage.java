package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.reporting.FactLine;
import fi.rinnalla.domain.reporting.FigureLine;
import fi.rinnalla.domain.reporting.ReportDocument;
import fi.rinnalla.domain.reporting.ReportDocument.Section;
import fi.rinnalla.domain.reporting.Shown;
import fi.rinnalla.services.reporting.ReportSheet;
import fi.rinnalla.services.reporting.ReportSheet.Later;
import fi.rinnalla.services.reporting.ReportSheet.LaterFact;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;
import java.util.Optional;

/**
 * A report as it reads, with what can be done with it.
 *
 * @param file the same report in its own language, for what is said in it
 */
public record ReportPage(Chrome chrome, ReportSheet sheet, ReportFile file, String said) implements StaffPage {
    static final String TEMPLATE = "reporting/one";

    public ReportDocument document() {
        return sheet.document();
    }

    public boolean isFinished() {
        return sheet.frozen().isPresent();
    }

    /** In which language the report is, where that is not its reader's; null otherwise. */
    public String lang() {
        var language = document().language();
        return language.tag().equals(chrome.language().tag()) ? null : language.tag();
    }

    public String href(String more) {
        return ReportsPage.href(sheet.id()) + more;
    }

    public String write(Section it) {
        return href(SectionPage.PATH + "?osa=" + it.code().value());
    }

    public String about() {
        return file.about();
    }

    public String state() {
        return file.state();
    }

    public Optional<String> fingerprint() {
        return file.fingerprint();
    }

    public String sentence(FigureLine it) {
        return file.words().sentence(it);
    }

    public String beneath(FigureLine it) {
        return file.beneath(it);
    }

    public String sentence(FactLine it) {
        return file.facts().sentence(it);
    }

    public String beneath(FactLine it) {
        return file.facts().beneath(it);
    }

    public boolean hasFew() {
        return file.hasWithheld();
    }

    /** Figures that say nothing: what they are counted from may still be collected while there is time. */
    public List<FigureLine> missing() {
        return document().figures().stream()
                .filter(it -> it.shown().state() == Shown.State.NOTHING)
                .toList();
    }

    public boolean hasNoFigures() {
        return document().figures().isEmpty();
    }

    /** "23 / 2000 characters", and that it is too long where it is. */
    public String count(Section it) {
        return it.isTooLong()
                ? say("reporting.count.over", "n", it.length(), "max", it.longest())
                : say("reporting.count", "n", it.length(), "max", it.longest());
    }

    public String id(Section it) {
        return "teksti-" + it.code().value();
    }

    public String later(Later it) {
        var words = new FigureWords(chrome.voice());
        var then = words.value(it.then().quantity(), it.then().shown());
        return it.today()
                .map(now -> say(
                        "reporting.later.line",
                        "name",
                        it.then().name(),
                        "then",
                        then,
                        "now",
                        words.value(it.then().quantity(), now)))
                .orElseGet(() -> say("reporting.later.gone", "name", it.then().name(), "then", then));
    }

    /** What the programme said is not said in numbers alone: other words are pointed out as such. */
    public String later(LaterFact it) {
        var words = new FactWords(chrome.voice());
        var name = words.name(it.then().or(it::today).orElseThrow());
        if (it.then().isEmpty()) {
            return say("reporting.later.fact.new", "name", name);
        }
        var then = words.said(it.then().get());
        return it.today()
                .map(words::said)
                .map(now -> now.equals(then)
                        ? say("reporting.later.fact.words", "name", name)
                        : say("reporting.later.line", "name", name, "then", then, "now", now))
                .orElseGet(() -> say("reporting.later.fact.gone", "name", name, "then", then));
    }

    public boolean isAsThen() {
        return sheet.later().isEmpty() && sheet.laterFacts().isEmpty();
    }

    public String waiting() {
        return chrome.voice().count("reporting.check.waiting", sheet.open().size());
    }
}
