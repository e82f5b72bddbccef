package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.tenancy.Logo;
import fi.rinnalla.domain.tenancy.LogoId;
import fi.rinnalla.domain.tenancy.Plates;

/**
 * The organisation's logo as its pages show it.
 *
 * @param name made of its content
 * @param content a PNG
 * @param words what it says, for whoever does not see it
 */
public record LogoSheet(LogoId id, String name, int width, int height, byte[] content, Plates plates, String words) {
    static LogoSheet of(Logo logo, String words) {
        return new LogoSheet(logo.id(), logo.name(), logo.width(), logo.height(), logo.content(), logo.plates(), words);
    }
}
