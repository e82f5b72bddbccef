package fi.rinnalla.web.partner;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.services.partner.PartnerRegister;
import fi.rinnalla.services.partner.PartnerRow;
import fi.rinnalla.services.partner.PartnersProof;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.util.List;
import java.util.Map;

/** The register: who walks beside parents here, and who can be asked. */
public record PartnersPage(
        Chrome chrome, PartnerRegister register, Map<PartnerId, List<PartnersProof>> signed, String said)
        implements StaffPage {
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

    /** Which version of each commitment they have signed, and until when it holds. */
    public List<String> signed(PartnerRow it) {
        return words().proofs(signed.getOrDefault(it.id(), List.of()));
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
