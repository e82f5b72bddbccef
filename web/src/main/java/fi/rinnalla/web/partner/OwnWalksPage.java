package fi.rinnalla.web.partner;

import fi.rinnalla.services.support.RelationRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.support.RelationWords;
import java.util.List;

/** With whom a partner walks, and what ended lately. */
public record OwnWalksPage(Chrome chrome, List<RelationRow> rows, String said) implements StaffPage {
    static final String URL = "/oma/tukisuhteet";
    static final String TEMPLATE = "partner/walks";

    public String href(RelationRow it) {
        return URL + "/" + it.id().value();
    }

    public RelationWords words() {
        return new RelationWords(chrome.voice());
    }
}
