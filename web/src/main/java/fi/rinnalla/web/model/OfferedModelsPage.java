package fi.rinnalla.web.model;

import fi.rinnalla.services.model.SeeingOfferedModels.Offered;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;

/** What other organisations of the house offer. */
public record OfferedModelsPage(Chrome chrome, List<Offered> rows) implements StaffPage {
    static final String TEMPLATE = "model/offers";
    static final String URL = ModelsPage.URL + "/muilta";

    public String href(Offered row) {
        return URL + "/nayta?malli=" + row.it().id();
    }

    public String name(Offered row) {
        return row.it().passport().name(chrome.language());
    }

    public String more(Offered row) {
        return say(
                "model.offered.by",
                "organisation",
                row.it().organisation(),
                "n",
                row.it().number(),
                "date",
                new ModelWords(chrome.voice()).date(row.it().offeredOn()));
    }
}
