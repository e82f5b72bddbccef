package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Passwords;
import fi.rinnalla.services.access.SignInOutcome.Wait;
import fi.rinnalla.services.access.SignInOutcome.Welcome;
import fi.rinnalla.services.access.SignInOutcome.Wrong;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * How anybody signs in anywhere: unknown, wrong and disabled cost the same work and get the same answer. The slow work is
 * done between finding and beginning, so that nobody holds the database meanwhile.
 */
@Dependent
public class SignInRule {
    /** Stands for whatever cannot be anybody's address, so that it waits and works like one that can. */
    private static final EmailAddress NOBODY = new EmailAddress("nobody@invalid");

    private final Passwords passwords;
    private final Limiter limiter;
    private final SignInDelays delays;
    private final KnownDevices devices;

    @Inject
    public SignInRule(Passwords passwords, Limiter limiter, SignInDelays delays, KnownDevices devices) {
        this.passwords = passwords;
        this.limiter = limiter;
        this.delays = delays;
        this.devices = devices;
    }

    /**
     * @param door the tenant's or the network's id
     * @throws fi.rinnalla.domain.shared.Busy where too many try at once
     */
    public <I> SignInOutcome signIn(UUID door, SignInTry knock, SignInDesk<I> desk) {
        var account = address(knock.email());
        var device = devices.recognise(door, account, knock.devices());
        if (limiter.mayPass(door, Gate.SIGN_IN, knock.from(), knock.ticket()) instanceof Passage.Later later) {
            return new Wait(later.after(), Optional.of(later.ticket()));
        }
        var wait = delays.attempt(door, account, knock.from(), device);
        return wait.isZero() ? attempt(door, knock, account, device, desk) : new Wait(wait, Optional.empty());
    }

    private <I> SignInOutcome attempt(
            UUID door, SignInTry knock, EmailAddress account, Optional<KnownDevice> device, SignInDesk<I> desk) {
        var lock = desk.find(account);
        if (!opens(knock.password(), lock)) {
            limiter.failed(door, Gate.SIGN_IN);
            return new Wrong();
        }
        delays.succeeded(door, account, knock.from(), device);
        var token = desk.begin(lock.account(), newHash(knock.password(), lock), knock.replaces());
        return token.<SignInOutcome>map(it -> new Welcome(it, devices.introduce(door, account, knock.devices())))
                .orElseGet(Wrong::new);
    }

    /** Always one derivation of the same cost, whatever is behind the address. */
    private boolean opens(char[] password, Lock<?> lock) {
        if (lock.hash().isEmpty()) {
            passwords.waste(password);
            return false;
        }
        return passwords.matches(password, lock.hash().get());
    }

    private Optional<String> newHash(char[] password, Lock<?> lock) {
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
