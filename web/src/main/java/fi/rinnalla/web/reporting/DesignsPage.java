package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.reporting.OwnDesignId;
import fi.rinnalla.services.reporting.DesignRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;

/** What reports are begun with: the organisation's own copies, and what comes with the house. */
public record DesignsPage(Chrome chrome, List<DesignRow> rows, String said) implements StaffPage {
    static final String TEMPLATE = "reporting/designs";
    static final String URL = "/tyo/raporttipohjat";

    public List<DesignRow> own() {
        return rows.stream().filter(it -> it.own().isPresent()).toList();
    }

    public List<DesignRow> ready() {
        return rows.stream().filter(it -> it.own().isEmpty()).toList();
    }

    public String href(DesignRow it) {
        return href(it.own().orElseThrow());
    }

    static String href(OwnDesignId id) {
        return URL + "/" + id.value();
    }
}
