package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;

/**
 * What is said of a service, our own or another's.
 *
 * @param county where it serves; empty for everywhere
 * @param reach how one gets there, in words
 * @param link its page, over https; empty where it has none
 */
public record SignpostText(Language language, String name, String purpose, String county, String reach, String link) {
    public SignpostText {
        if (name.isBlank() || purpose.isBlank()) {
            throw new IllegalArgumentException("a service has a name and something it is for");
        }
        if (!link.isEmpty() && !link.startsWith("https://")) {
            throw new IllegalArgumentException("a link leads over https");
        }
    }
}
