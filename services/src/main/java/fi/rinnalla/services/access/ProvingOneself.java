package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.Passwords;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.WithoutADoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Whoever does what cannot be undone gives their password once more, at that very act: a session left open is not enough. Wrong
 * tries wait as they do at the door. The slow work is done while nobody holds the database.
 */
@Dependent
@WithoutADoor
@MayBeDoneBy(Permission.KEEP_OWN_ACCOUNT)
public class ProvingOneself {
    private final FindingOwnLock finding;
    private final Passwords passwords;
    private final SignInDelays delays;
    private final Caller caller;

    @Inject
    public ProvingOneself(FindingOwnLock finding, Passwords passwords, SignInDelays delays, Caller caller) {
        this.finding = finding;
        this.passwords = passwords;
        this.delays = delays;
        this.caller = caller;
    }

    /**
     * @param from the address the connection comes from; nothing of it is kept
     * @throws fi.rinnalla.domain.shared.Busy where too many do such work at once
     */
    public Proof prove(char[] password, String from) {
        var own = finding.find();
        if (own.isEmpty()) {
            return new Proof(Optional.empty(), Duration.ZERO);
        }
        var door = caller.tenant().value();
        var wait = delays.attempt(door, own.get().address(), from, Optional.empty());
        if (!wait.isZero()) {
            return new Proof(Optional.empty(), wait);
        }
        if (!passwords.matches(password, own.get().lock().hash().orElseThrow())) {
            return new Proof(Optional.empty(), Duration.ZERO);
        }
        delays.succeeded(door, own.get().address(), from, Optional.empty());
        return new Proof(Optional.of(new Proven(own.get().lock().account())), Duration.ZERO);
    }

    /**
     * What came of it.
     *
     * @param proven nothing where the password was another
     * @param left how long the next try has to wait; zero where this one was made
     */
    public record Proof(Optional<Proven> proven, Duration left) {}
}
