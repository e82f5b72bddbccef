package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.comparison.Comparing;
import fi.rinnalla.web.shared.Chrome;
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

    /** @throws NotFound where there is nothing to take along */
    Leaving leaving(Voice voice) {
        return new Leaving(view(voice), comparing.network(), voice);
    }

    private View view(Voice voice) {
        var chosen = chosen();
        if (chosen.from() == null || !chosen.problems(voice).isEmpty()) {
            throw new NotFound("a comparison");
        }
        return new Views(new Wording(voice), comparing).of(chosen);
    }
}
