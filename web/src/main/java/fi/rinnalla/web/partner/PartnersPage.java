package fi.rinnalla.web.partner;

import fi.rinnalla.services.partner.PartnerRegister;
import fi.rinnalla.services.partner.PartnerRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;

/** The register: who walks beside parents here, and who can be asked. */
public record PartnersPage(Chrome chrome, PartnerRegister register, String said) implements StaffPage {
    static final String URL = "/tyo/kumppanit";
    static final String TEMPLATE = "partner/list";

    public String href(PartnerRow it) {
        return URL + "/" + it.id().value();
    }

    public String state(PartnerRow it) {
        return words().state(it);
    }

    public String kind(PartnerRow it) {
        return words().kind(it);
    }

    public String languages(PartnerRow it) {
        return words().languages(it);
    }

    public String towns(PartnerRow it) {
        return it.profile().towns().names().isEmpty()
                ? "–"
                : it.profile().towns().spelled();
    }

    public String ways(PartnerRow it) {
        return words().ways(it);
    }

    private PartnerWords words() {
        return new PartnerWords(chrome.voice());
    }
}
