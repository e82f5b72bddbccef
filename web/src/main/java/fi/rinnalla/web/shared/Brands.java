package fi.rinnalla.web.shared;

import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.services.tenancy.TenantProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The brand of each door: its colours, derived once, and the house's looks in one sheet for each voice, so that a slow phone asks once. */
@ApplicationScoped
public class Brands {
    private static final String HOUSE_COLOUR = "#46566b";

    @Inject
    private Assets assets;

    private final Map<Colour, Chrome.Sheets> sheets = new ConcurrentHashMap<>();

    public Chrome.Brand of(TenantProfile profile) {
        return new Chrome.Brand(
                profile.brand().name(),
                profile.brand().shortName(),
                profile.brand().motif(),
                profile.logo().map(Chrome.Logo::of),
                sheets(profile.brand().colour()),
                profile.lineName(),
                Unbroken.lines(profile.phone()));
    }

    /** The house itself, where no organisation's door is known. */
    public Chrome.Brand house() {
        return new Chrome.Brand(
                "Rinnalla", "Rinnalla", "kivi", Optional.empty(), sheets(new Colour(HOUSE_COLOUR)), "", "112");
    }

    private Chrome.Sheets sheets(Colour colour) {
        return sheets.computeIfAbsent(colour, it -> Looks.of(it, assets));
    }
}
