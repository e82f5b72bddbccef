package fi.rinnalla.web.model;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.SeeingOfferedModels.Offered;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import java.util.List;
import java.util.Optional;

/** A model that another organisation offers, to be read and taken over as a copy. */
public record OfferedModelPage(Chrome chrome, Offered offered, Language wished, List<Language> own)
        implements StaffPage {
    static final String TEMPLATE = "model/offer";

    public String title() {
        return offered.it().passport().name(chrome.language());
    }

    public String lead() {
        return say(
                "model.offered.by",
                "organisation",
                offered.it().organisation(),
                "n",
                offered.it().number(),
                "date",
                new ModelWords(chrome.voice()).date(offered.it().offeredOn()));
    }

    public PassportView passport() {
        return new PassportView(
                chrome.voice(),
                offered.it().passport(),
                wished,
                own,
                OfferedModelsPage.URL + "/nayta?malli=" + offered.it().id(),
                "");
    }

    public Optional<String> copy() {
        return offered.copy().map(ModelsPage::href);
    }

    public Field named() {
        return Field.of(
                        "named",
                        say("model.copy.named", "organisation", offered.it().organisation()))
                .hinted(say("model.copy.named.hint"));
    }
}
