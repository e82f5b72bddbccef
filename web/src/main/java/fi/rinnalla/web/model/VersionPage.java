package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.VersionSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;

/** A version of a model as it stood, or as it is being written. */
public record VersionPage(Chrome chrome, ModelId id, VersionSheet it, Language wished, List<Language> own)
        implements StaffPage {
    static final String TEMPLATE = "model/version";

    public String back() {
        return ModelsPage.href(id);
    }

    public String title() {
        return it.passport().name(chrome.language());
    }

    public String state() {
        var words = new ModelWords(chrome.voice());
        return it.inForceOn()
                .map(day -> say("model.version.since", "n", it.number(), "date", words.date(day)))
                .orElseGet(() -> say("model.version.draft", "n", it.number()));
    }

    public PassportView passport() {
        return new PassportView(
                chrome.voice(),
                it.passport(),
                wished,
                own,
                back() + "/versio?nro=" + it.number(),
                back() + "/tiedosto?tiedosto=");
    }

    public String pack(String kind) {
        return back() + kind + "?nro=" + it.number();
    }
}
