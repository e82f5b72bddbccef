package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.comparison.Comparing;
import fi.rinnalla.web.comparison.chart.Framed;
import fi.rinnalla.web.comparison.chart.PngFile;
import fi.rinnalla.web.comparison.chart.SvgFile;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.CsvDialect;
import fi.rinnalla.web.shared.Voice;
import java.util.function.Function;

/** Everything that leaves the comparison goes out here: the page and its files, each from one choice and the release. */
record ComparisonRoom(Comparing comparing, ComparisonForm form) {
    /** A page, and whether there is something to mend on it. */
    record Answer(ComparisonPage page, boolean wrong) {}

    Answer page(Function<Function<Language, String>, Chrome> frame) {
        var programmes = comparing.programmes();
        var quarters = comparing.quarters();
        var chosen = form.among(programmes, quarters);
        var chrome = frame.apply(it -> "/vertailu" + chosen.query(it));
        var pages = new ComparisonPages(chrome, comparing.network(), programmes, quarters, chosen);
        if (quarters.isEmpty()) {
            return new Answer(pages.withoutResult(), false);
        }
        return chosen.problems(chrome.voice()).isEmpty()
                ? new Answer(pages.with(new Views(new Wording(chrome.voice()), comparing).of(chosen)), false)
                : new Answer(pages.withoutResult(), true);
    }

    Chosen chosen() {
        return form.among(comparing.programmes(), comparing.quarters());
    }

    byte[] csv(Voice voice, boolean forPeople) {
        return forPeople
                ? CsvDialect.PEOPLE.write(view(voice).forPeople())
                : CsvDialect.MACHINES.write(view(voice).forMachines());
    }

    byte[] svg(Voice voice) {
        var view = view(voice);
        var description = voice.say("comparison.chart.description");
        return new SvgFile(framed(view, voice).around(view.drawing()), view.finding(), description).bytes();
    }

    byte[] png(Voice voice) {
        var view = view(voice);
        return new PngFile(framed(view, voice).around(view.drawing())).bytes();
    }

    String fileName(Voice voice) {
        var view = view(voice);
        return "vertailu-" + view.fileName() + "-"
                + view.quarters().get(view.quarters().size() - 1);
    }

    private Framed framed(View view, Voice voice) {
        return new Framed(
                view.finding(),
                voice.say(
                        "view.file.source",
                        "what",
                        view.name(),
                        "period",
                        new Wording(voice).period(view.quarters()),
                        "network",
                        comparing.network()));
    }

    private View view(Voice voice) {
        var chosen = chosen();
        if (chosen.from() == null || !chosen.problems(voice).isEmpty()) {
            throw new NotFound("a comparison");
        }
        return new Views(new Wording(voice), comparing).of(chosen);
    }
}
