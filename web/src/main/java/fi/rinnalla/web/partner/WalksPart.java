package fi.rinnalla.web.partner;

import fi.rinnalla.services.support.RelationRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.support.RelationWords;
import java.util.List;

/** Beside whom a partner walks, on their first page. */
public record WalksPart(Chrome chrome, List<RelationRow> walks) implements StaffPage {
    static final String TEMPLATE = "partner/walking";

    public RelationWords relations() {
        return new RelationWords(chrome.voice());
    }
}
