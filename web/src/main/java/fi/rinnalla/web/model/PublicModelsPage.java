package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.PassportText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.PublicModel;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import java.util.List;

/** The models that an organisation shows to everybody. */
public record PublicModelsPage(Chrome chrome, List<PublicModel> rows) implements Page {
    static final String TEMPLATE = "model/publicmodels";

    public String href(PublicModel it) {
        return chrome.to(PublicModelsController.PATH) + "/" + it.id().value();
    }

    public String name(PublicModel it) {
        return it.version().passport().name(chrome.language());
    }

    public String purpose(PublicModel it) {
        return it.version()
                .passport()
                .in(chrome.language())
                .map(PassportText::purpose)
                .orElse("");
    }

    /** Its language, where that is not the page's; null otherwise. */
    public String lang(PublicModel it) {
        return it.version()
                .passport()
                .nearest(chrome.language())
                .map(Language::tag)
                .filter(tag -> !tag.equals(chrome.language().tag()))
                .orElse(null);
    }
}
