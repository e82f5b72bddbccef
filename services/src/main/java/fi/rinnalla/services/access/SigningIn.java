package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Passwords;
import fi.rinnalla.services.access.SignInOutcome.Wait;
import fi.rinnalla.services.access.SignInOutcome.Welcome;
import fi.rinnalla.services.access.SignInOutcome.Wrong;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Signs a member of staff in. Unknown, wrong and disabled cost the same work and get the same answer. It is no use case of
 * its own but leads through two: the slow work is done between them, so that nobody holds the database meanwhile.
 */
@Dependent
public class SigningIn {
    /** Stands for whatever cannot be anybody's address, so that it waits and works like one that can. */
    private static final EmailAddress NOBODY = new EmailAddress("nobody@invalid");

    private final FindingTheLock finding;
    private final BeginningWork beginning;
    private final Passwords passwords;
    private final Limiter limiter;
    private final SignInDelays delays;
    private final KnownDevices devices;
    private final Caller caller;

    @Inject
    public SigningIn(
            FindingTheLock finding,
            BeginningWork beginning,
            Passwords passwords,
            Limiter limiter,
            SignInDelays delays,
            KnownDevices devices,
            Caller caller) {
        this.finding = finding;
        this.beginning = beginning;
        this.passwords = passwords;
        this.limiter = limiter;
        this.delays = delays;
        this.devices = devices;
        this.caller = caller;
    }

    /** @throws fi.rinnalla.domain.shared.Busy where too many try at once */
    public SignInOutcome signIn(SignInTry knock) {
        var door = caller.tenant().value();
        var account = address(knock.email());
        var device = devices.recognise(door, account, knock.devices());
        if (limiter.mayPass(door, Gate.SIGN_IN, knock.from(), knock.ticket()) instanceof Passage.Later later) {
            return new Wait(later.after(), Optional.of(later.ticket()));
        }
        var wait = delays.attempt(door, account, knock.from(), device);
        return wait.isZero() ? attempt(knock, account, door, device) : new Wait(wait, Optional.empty());
    }

    private SignInOutcome attempt(SignInTry knock, EmailAddress account, UUID door, Optional<KnownDevice> device) {
        var lock = finding.find(account);
        if (!opens(knock.password(), lock)) {
            limiter.failed(door, Gate.SIGN_IN);
            return new Wrong();
        }
        delays.succeeded(door, account, knock.from(), device);
        var token = beginning.begin(lock.account(), newHash(knock.password(), lock), knock.replaces());
        return token.<SignInOutcome>map(it -> new Welcome(it, devices.introduce(door, account, knock.devices())))
                .orElseGet(Wrong::new);
    }

    /** Always one derivation of the same cost, whatever is behind the address. */
    private boolean opens(char[] password, FindingTheLock.Lock lock) {
        if (lock.hash().isEmpty()) {
            passwords.waste(password);
            return false;
        }
        return passwords.matches(password, lock.hash().get());
    }

    private Optional<String> newHash(char[] password, FindingTheLock.Lock lock) {
        return lock.hash().filter(passwords::isOutdated).map(old -> passwords.hash(password));
    }

    private static EmailAddress address(String typed) {
        try {
            return new EmailAddress(typed);
        } catch (IllegalArgumentException notAnAddress) {
            return NOBODY;
        }
    }
}
