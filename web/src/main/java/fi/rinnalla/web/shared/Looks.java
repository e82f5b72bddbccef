package fi.rinnalla.web.shared;

import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Palette;

/** How an organisation's pages look: its colours, what all pages share, and what only one voice needs. */
final class Looks {
    private Looks() {}

    static Chrome.Sheets of(Colour colour, Assets assets) {
        return new Chrome.Sheets(
                assets.keep("for-parents.css", sheet(colour, assets, "for-parents.css")),
                assets.keep("for-staff.css", sheet(colour, assets, "for-staff.css")));
    }

    static String sheet(Colour colour, Assets assets, String voice) {
        return new ThemeSheet(Palette.from(colour)).css() + assets.css("app.css") + assets.css(voice);
    }
}
