package fi.rinnalla.web.partner;

import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.services.partner.PartnerRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * A partner's own first page.
 *
 * @param parts what the rooms have brought, in the order in which it stands
 */
public record OwnPage(Chrome chrome, Optional<PartnerRow> it, List<Content> parts, String said) implements StaffPage {
    static final String TEMPLATE = "partner/own";

    public String heading() {
        return it.map(row -> say("partner.own.heading", "name", row.profile().called()))
                .orElseGet(() -> say("partner.own"));
    }

    public List<OwnPlaces.Place> places() {
        return OwnPlaces.ALL;
    }

    public boolean paused() {
        return row().state() == PartnerState.PAUSED;
    }

    public String committed() {
        return words().committed(row());
    }

    public String languages() {
        return words().languages(row());
    }

    public String towns() {
        var towns = row().profile().towns();
        return towns.names().isEmpty() ? "–" : towns.spelled();
    }

    public String ways() {
        return words().ways(row());
    }

    public String times() {
        return words().times(row());
    }

    public String themes() {
        return words().themes(row());
    }

    public String carries() {
        return chrome.voice().count("partner.carries.now", row().profile().carries());
    }

    public String shown() {
        return say(row().shownSince().isPresent() ? "partner.shown.yes" : "partner.shown.no");
    }

    private PartnerRow row() {
        return it.orElseThrow();
    }

    private PartnerWords words() {
        return new PartnerWords(chrome.voice());
    }
}
