package fi.rinnalla.web.shared;

import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.services.tenancy.TenantProfile;
import fi.rinnalla.web.tenancy.ThemeSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The brand of each door, its colours derived once and kept as a sheet of their own. */
@ApplicationScoped
public class Brands {
    private static final String HOUSE_COLOUR = "#46566b";

    @Inject
    private Assets assets;

    private final Map<String, String> sheets = new ConcurrentHashMap<>();

    public Chrome.Brand of(TenantProfile profile) {
        return new Chrome.Brand(
                profile.name(),
                profile.shortName(),
                profile.motif(),
                sheet(profile.brandColour()),
                profile.lineName(),
                profile.phone());
    }

    /** The house itself, where no organisation's door is known. */
    public Chrome.Brand house() {
        return new Chrome.Brand("Rinnalla", "Rinnalla", "kivi", sheet(HOUSE_COLOUR), "", "112");
    }

    private String sheet(String colour) {
        return sheets.computeIfAbsent(
                colour, it -> assets.keep("theme.css", new ThemeSheet(Palette.of(Colour.of(it))).css()));
    }
}
