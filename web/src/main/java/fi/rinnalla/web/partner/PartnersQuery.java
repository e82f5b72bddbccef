package fi.rinnalla.web.partner;

import fi.rinnalla.domain.partner.PartnerFilter.Standing;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What somebody chose to see of the register, as it stands in the address. Nonsense there chooses nothing. */
public class PartnersQuery {
    private static final int LONGEST = 30;

    @QueryParam("nimi")
    @DefaultValue("")
    private String name = "";

    @QueryParam("kunto")
    @DefaultValue("")
    private String standing = "";

    @QueryParam("jalkeen")
    @DefaultValue("")
    private String after = "";

    String name() {
        var typed = name.strip();
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    Optional<Standing> standing() {
        return Typed.one(Standing.class, standing);
    }

    Optional<PartnerId> after() {
        return Typed.id(after).map(PartnerId::new);
    }

    boolean isNarrowed() {
        return !name().isEmpty() || standing().isPresent();
    }

    /** The address of the page that begins behind that one, with the same choices. */
    String href(Optional<PartnerId> behind) {
        return PartnersPage.URL + "?nimi=" + URLEncoder.encode(name(), StandardCharsets.UTF_8)
                + standing().map(it -> "&kunto=" + Typed.low(it)).orElse("")
                + behind.map(it -> "&jalkeen=" + it.value()).orElse("");
    }
}
