package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.opendata.ApiTokens;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Recognises a program by its token. One that is unknown, over, withdrawn or another door's is the same nobody. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class AdmittingPrograms {
    private final ApiTokens tokens;
    private final Clock clock;

    @Inject
    public AdmittingPrograms(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    public Optional<Admitted> admit(Token token) {
        var today = Helsinki.day(clock.instant());
        var known = tokens.findByToken(token.fingerprint()).filter(it -> it.holdsOn(today));
        known.ifPresent(it -> it.isUsedOn(today));
        return known.map(it -> new Admitted(it.id(), it.scopes()));
    }
}
