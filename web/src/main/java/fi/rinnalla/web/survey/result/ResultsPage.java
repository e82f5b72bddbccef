package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.result.Division;
import fi.rinnalla.services.survey.pair.ChangeSheet;
import fi.rinnalla.services.survey.result.ResultSheet;
import fi.rinnalla.services.survey.result.ResultSheet.Said;
import fi.rinnalla.services.survey.result.ResultSheet.Wave;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What came of one survey: nothing while it is answered, then the counts as charts and tables, what people wrote, and what changed.
 *
 * @param changes between a start and an end, where it is an end
 * @param mayPublish and take in earlier waves
 */
public record ResultsPage(
        Chrome chrome,
        ResultSheet sheet,
        Optional<ChangeSheet> changes,
        boolean mayPublish,
        Optional<Notice> notice,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "survey/result/results";
    static final String LIST = "/tyo/kyselyt";

    /** @param undo which one can be taken back */
    public record Before(String name, String about, Optional<String> undo, List<Line> lines) {}

    public record Line(String question, String words) {}

    public String name() {
        return in(sheet.asks().title());
    }

    public String back() {
        return LIST + "/" + sheet.id().value();
    }

    public String here() {
        return back() + "/tulokset";
    }

    public boolean isOver() {
        return sheet.state().isOver();
    }

    /** Why there is nothing to see yet. */
    public String waiting() {
        return sheet.until()
                .map(it -> say("result.open.until", "until", new Times(chrome.voice()).date(it)))
                .orElseGet(() -> say("result.open.draft"));
    }

    public boolean isReckoned() {
        return sheet.reckoned().isPresent();
    }

    public Field division() {
        return Field.of("division", say("result.division"))
                .hinted(say("result.division.hint", "floor", Floor.PEOPLE))
                .among(problems);
    }

    public List<Choice> divisions() {
        return Arrays.stream(Division.values())
                .map(it -> Choice.of(Typed.low(it), say("result.division." + Typed.low(it)), it == Division.TOGETHER))
                .toList();
    }

    public String counted() {
        return sheet.reckoned()
                .map(it -> say("result.counted", "date", new Times(chrome.voice()).date(it.on())))
                .orElse("");
    }

    public boolean isPublished() {
        return sheet.reckoned().flatMap(ResultSheet.Reckoned::publishedOn).isPresent();
    }

    public String published() {
        return sheet.reckoned()
                .flatMap(ResultSheet.Reckoned::publishedOn)
                .map(it -> say("result.published", "date", new Times(chrome.voice()).date(it)))
                .orElse("");
    }

    public String publicPage() {
        return "/" + chrome.language().path() + "/kyselyt/" + sheet.code().value() + "/tulokset";
    }

    public List<Shown> shown() {
        return sheet.reckoned().map(it -> words().shown(it.results())).orElse(List.of());
    }

    /** Not one number of the whole survey is told. */
    public boolean isWithheld() {
        return Shown.areWithheld(shown());
    }

    public Optional<ChangePart> change() {
        return changes.map(it -> new ChangePart(chrome.voice(), it, words()));
    }

    public List<Said> said() {
        return sheet.said();
    }

    public String words(Said it) {
        return words().words(it.question());
    }

    public List<Before> before() {
        return sheet.waves().stream().map(this::before).toList();
    }

    private Before before(Wave it) {
        var lines = it.questions().stream()
                .map(one -> new Line(words().words(one.question()), new WaveWords(chrome.voice(), words()).of(one)))
                .toList();
        return new Before(
                in(it.title()),
                it.imported().map(this::imported).orElseGet(() -> until(it)),
                it.imported().map(one -> one.id().value().toString()),
                lines);
    }

    private String until(Wave it) {
        return it.until()
                .map(day -> say("result.wave.until", "date", new Times(chrome.voice()).date(day)))
                .orElse("");
    }

    private String imported(ResultSheet.Imported it) {
        var times = new Times(chrome.voice());
        return say(
                "result.wave.imported",
                "until",
                times.date(it.facts().collectedOn()),
                "source",
                it.facts().source(),
                "date",
                times.date(it.on()));
    }

    public boolean hasOthers() {
        return !sheet.others().isEmpty();
    }

    public Field earlier() {
        return Field.of("earlier", say("result.wave.choose")).among(problems);
    }

    public List<Choice> earliers() {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", say("result.wave.none"), sheet.before().isEmpty()));
        sheet.others()
                .forEach(it -> choices.add(Choice.of(
                        it.id().value().toString(),
                        in(it.title()),
                        sheet.before().filter(it.id()::equals).isPresent())));
        return choices;
    }

    public String held() {
        return say("result.held", "floor", Floor.PEOPLE);
    }

    private String in(Wording it) {
        return it.in(chrome.language()).map(Wording.Said::words).orElse("");
    }

    private ResultWords words() {
        return new ResultWords(chrome.voice(), sheet.asks());
    }
}
