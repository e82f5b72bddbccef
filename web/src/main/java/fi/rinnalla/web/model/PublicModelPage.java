package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.Passport;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.PublicModel;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.List;

/**
 * A model as everybody reads it: what it says, what speaks for it, and all of it as a file. Files among its materials are for those with
 * whom it is taken into use.
 */
public record PublicModelPage(Chrome chrome, PublicModel it, Language wished) implements Page {
    static final String TEMPLATE = "model/publicmodel";

    public String title() {
        return it.version().passport().name(wished);
    }

    /** Its language, where that is not the page's; null otherwise. */
    public String lang() {
        var tag = passport().tag();
        return tag.equals(chrome.language().tag()) ? null : tag;
    }

    public String state() {
        return say(
                "model.version.since",
                "n",
                it.version().number(),
                "date",
                new ModelWords(chrome.voice()).date(it.version().inForceOn().orElseThrow()));
    }

    public PassportView passport() {
        var all = it.version().passport();
        var links =
                all.materials().stream().filter(line -> line.link().isPresent()).toList();
        return new PassportView(
                chrome.voice(), new Passport(all.texts(), all.evidence(), links), wished, List.of(), here(), "");
    }

    /** In the language in which it is read. */
    public String pdf() {
        return here() + "/pdf?kieli=" + passport().language().path();
    }

    public String all() {
        return chrome.to(PublicModelsController.PATH);
    }

    private String here() {
        return all() + "/" + it.id().value();
    }
}
