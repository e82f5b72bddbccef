package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Held;
import java.time.LocalDate;

/**
 * What is said of a service, our own or another's.
 *
 * @param county where it serves; empty for everywhere
 * @param reach how one gets there, in words
 * @param link its page, over https; empty where it has none
 */
public record SignpostText(Language language, String name, String purpose, String county, String reach, String link) {
    static final String CHECKED = "checked";

    public SignpostText {
        if (name.isBlank() || purpose.isBlank()) {
            throw new IllegalArgumentException("a service has a name and something it is for");
        }
        if (!link.isEmpty() && !link.startsWith("https://")) {
            throw new IllegalArgumentException("a link leads over https");
        }
    }

    /** @param checkedOn when somebody looked; null where nobody has */
    public Held held(LocalDate checkedOn) {
        return Held.of(
                "language",
                language.name(),
                "name",
                name,
                "purpose",
                purpose,
                "county",
                county,
                "reach",
                reach,
                "link",
                link,
                CHECKED,
                checkedOn == null ? "" : checkedOn.toString());
    }

    static SignpostText of(Held held) {
        return new SignpostText(
                Language.valueOf(held.of("language")),
                held.of("name"),
                held.of("purpose"),
                held.of("county"),
                held.of("reach"),
                held.of("link"));
    }
}
