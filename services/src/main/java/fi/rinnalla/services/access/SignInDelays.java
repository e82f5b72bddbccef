package fi.rinnalla.services.access;

import fi.rinnalla.domain.access.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Wrong passwords make the next try wait: longer each time, for the account and for the block of addresses, never more
 * than a minute. An account that does not exist waits like one that does. A device in which the account has signed in
 * before waits for its own failures only, so that nobody can lock a colleague out.
 */
@ApplicationScoped
public class SignInDelays {
    private static final Duration A_MINUTE = Duration.ofSeconds(60);
    private static final Patience WITH_AN_ACCOUNT = new Patience(3, A_MINUTE);
    private static final Patience WITH_A_NEIGHBOURHOOD = new Patience(20, A_MINUTE);
    private static final Patience WITH_A_DEVICE = new Patience(5, Duration.ofSeconds(10));
    private static final int MOST = 50_000;

    private final Clock clock;
    private final Footprints<Tries> accounts = new Footprints<>(MOST);
    private final Footprints<Tries> neighbourhoods = new Footprints<>(MOST);
    private final Footprints<Tries> devices = new Footprints<>(MOST);

    protected SignInDelays() {
        this(null);
    }

    @Inject
    public SignInDelays(Clock clock) {
        this.clock = clock;
    }

    /**
     * How long this try has to wait; zero where it may be made now. A try that is made counts as failed until
     * {@link #succeeded} says otherwise, so that many at the same moment gain nothing.
     *
     * @param door the tenant's or the network's id
     */
    public synchronized Duration attempt(
            UUID door, EmailAddress account, String address, Optional<KnownDevice> device) {
        var now = clock.instant();
        var wait = concerned(door, account, address, device)
                .map(tries -> tries.waitAt(now))
                .max(Duration::compareTo)
                .orElseThrow();
        if (wait.isZero()) {
            concerned(door, account, address, device).forEach(tries -> tries.failed(now));
        }
        return wait;
    }

    /** The try was right: the account and the device start anew, the neighbourhood gets back what this try cost. */
    public synchronized void succeeded(UUID door, EmailAddress account, String address, Optional<KnownDevice> device) {
        if (device.isPresent()) {
            ofDevice(door, device.get()).forgive();
        } else {
            ofAccount(door, account).forgive();
            ofNeighbourhood(door, address).takeBack();
        }
    }

    private Stream<Tries> concerned(UUID door, EmailAddress account, String address, Optional<KnownDevice> device) {
        return device.map(known -> Stream.of(ofDevice(door, known)))
                .orElseGet(() -> Stream.of(ofAccount(door, account), ofNeighbourhood(door, address)));
    }

    private Tries ofAccount(UUID door, EmailAddress account) {
        var who = account.value().getBytes(StandardCharsets.UTF_8);
        return accounts.of(clock.instant(), () -> new Tries(WITH_AN_ACCOUNT), Signature.bytes(door), who);
    }

    private Tries ofNeighbourhood(UUID door, String address) {
        var where = Neighbourhood.of(address);
        return neighbourhoods.of(clock.instant(), () -> new Tries(WITH_A_NEIGHBOURHOOD), Signature.bytes(door), where);
    }

    private Tries ofDevice(UUID door, KnownDevice device) {
        var which = device.id().getBytes(StandardCharsets.US_ASCII);
        return devices.of(clock.instant(), () -> new Tries(WITH_A_DEVICE), Signature.bytes(door), which);
    }
}
