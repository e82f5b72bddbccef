package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The languages spoken at this door. */
@Dependent
public class Spoken {
    private final Chromes chromes;

    @Inject
    public Spoken(Chromes chromes) {
        this.chromes = chromes;
    }

    /** @throws NotFound where the organisation does not speak the language of the address */
    public Language here(String path) {
        return Language.atPath(path)
                .filter(chromes.profile().languages()::contains)
                .orElseThrow(() -> new NotFound(path));
    }
}
