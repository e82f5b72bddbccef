package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Scope;
import fi.rinnalla.domain.opendata.NetworkTokens;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.NetworkUseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Recognises a program at a network's door. There it may read the release: nothing else is there. */
@NetworkUseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class AdmittingToTheNetwork {
    private final NetworkTokens tokens;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public AdmittingToTheNetwork(NetworkTokens tokens, Caller caller, Clock clock) {
        this.tokens = tokens;
        this.caller = caller;
        this.clock = clock;
    }

    public Optional<Admitted> admit(Token token) {
        var today = Helsinki.day(clock.instant());
        var known = tokens.findByToken(caller.network(), token.fingerprint()).filter(it -> it.holdsOn(today));
        known.ifPresent(it -> tokens.isUsedOn(it.id(), today));
        return known.map(it -> new Admitted(it.id(), Set.of(Scope.RELEASE)));
    }
}
