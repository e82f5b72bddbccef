package fi.rinnalla.services.comparison;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.Coordinator;
import fi.rinnalla.domain.comparison.CoordinatorId;
import fi.rinnalla.domain.comparison.CoordinatorSession;
import fi.rinnalla.domain.comparison.CoordinatorSessions;
import fi.rinnalla.domain.comparison.Coordinators;
import fi.rinnalla.services.access.Lock;
import fi.rinnalla.services.access.SignInDesk;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.NetworkUseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The desk at the network's door: only coordinators of the network whose host this is are known here. */
@NetworkUseCase
@MayBeDoneBy(Permission.SIGN_IN_TO_THE_NETWORK)
public class CoordinatorsDesk implements SignInDesk<CoordinatorId> {
    /** Long after the longest session; nobody asks about older ones. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Coordinators coordinators;
    private final CoordinatorSessions sessions;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public CoordinatorsDesk(Coordinators coordinators, CoordinatorSessions sessions, Caller caller, Clock clock) {
        this.coordinators = coordinators;
        this.sessions = sessions;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Lock<CoordinatorId> find(EmailAddress address) {
        var coordinator = coordinators.findByEmail(caller.network(), address).filter(Coordinator::isActive);
        return new Lock<>(coordinator.map(Coordinator::id), coordinator.map(Coordinator::passwordHash));
    }

    @Override
    public Optional<Token> begin(CoordinatorId id, Optional<String> newHash, Optional<Token> replaced) {
        replaced.flatMap(it -> sessions.findByToken(it.fingerprint()))
                .ifPresent(it -> sessions.note(it.ended(clock.instant())));
        newHash.ifPresent(hash -> coordinators.changePassword(id, hash));
        sessions.removeBegunBefore(clock.instant().minus(KEPT));
        var token = Token.fresh();
        sessions.add(CoordinatorSession.begun(id, token.fingerprint(), clock.instant()));
        return Optional.of(token);
    }
}
