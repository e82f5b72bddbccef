package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.reporting.FactLine;
import fi.rinnalla.domain.reporting.FigureLine;
import fi.rinnalla.domain.reporting.ReportDocument.Section;
import fi.rinnalla.services.reporting.ReportSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.programme.ProgrammesPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.Optional;

/**
 * One section of a draft is written, with its figures above and last year's words beside.
 *
 * @param typed what stands in the field
 * @param edition on top of which it will be stored
 * @param overtaken whether a colleague has stored other words, or finished the report, since the page was opened
 */
public record SectionPage(
        Chrome chrome,
        ReportSheet sheet,
        ReportFile file,
        Section section,
        String typed,
        int edition,
        boolean overtaken,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "reporting/section";
    static final String PATH = "/luonnos/osa";
    static final String WORDS = "words";

    /** In which language the report is, where that is not its reader's; null otherwise. */
    public String lang() {
        var language = sheet.document().language();
        return language.tag().equals(chrome.language().tag()) ? null : language.tag();
    }

    public String back() {
        return ReportsPage.href(sheet.id());
    }

    public String action() {
        return back() + PATH;
    }

    public boolean isFinished() {
        return sheet.frozen().isPresent();
    }

    public Field field() {
        return Field.of(WORDS, say("reporting.words"))
                .hinted(section.help())
                .holding(typed)
                .among(problems);
    }

    /** As it is saved, for whoever has no script that counts along. */
    public String count() {
        return say("reporting.count.saved", "n", section.length(), "max", section.longest());
    }

    public Optional<String> before() {
        return sheet.before().flatMap(it -> Optional.ofNullable(it.words().get(section.code())));
    }

    public String beforeHeading() {
        return sheet.before()
                .map(it -> say(
                        "reporting.before",
                        "period",
                        file.words().period(it.period().first(), it.period().last())))
                .orElseGet(() -> say("reporting.before.none.heading"));
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

    /** Where what the programme says is changed. */
    public String programme() {
        return ProgrammesPage.href(sheet.programme());
    }
}
