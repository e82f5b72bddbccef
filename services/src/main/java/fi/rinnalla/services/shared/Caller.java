package fi.rinnalla.services.shared;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Scope;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.domain.shared.TenantId;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asking, for the length of one request or one job. The host name decides the tenant, a session or a card the
 * roles; nothing else can. Everybody who comes to a tenant's door is a parent until proven otherwise.
 */
@RequestScoped
public class Caller {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private TenantId tenant;
    private NetworkId network;
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private StaffId staff;
    private CardId card;
    private boolean unseen;
    private Set<Scope> scopes = Set.of();

    /** A visitor has come to this tenant's host. */
    public void comesTo(TenantId host) {
        tenant = host;
        roles.add(Role.PARENT);
    }

    /** A visitor has come to a network's host, where there is no tenant, ever. */
    public void comesTo(NetworkId host) {
        network = host;
        roles.add(Role.PARENT);
    }

    public void isStaff(StaffId account, Set<Role> held) {
        staff = account;
        roles.addAll(held);
    }

    public void holds(CardId opened) {
        card = opened;
        roles.add(Role.CARD_HOLDER);
    }

    /** A card lies open, but the database, which alone knows whose, is away. It opens nothing; its holder is told to wait. */
    public void holdsUnseen() {
        unseen = true;
    }

    /** A program, with a token of this door. */
    public void comesWith(Set<Scope> granted) {
        scopes = Set.copyOf(granted);
        roles.add(Role.MACHINE);
    }

    /** A coordinator of the network whose host this is. */
    public void coordinates() {
        roles.add(Role.COORDINATOR);
    }

    /** The house itself, doing its nightly work for one tenant. */
    public void isJobFor(TenantId served) {
        tenant = served;
        roles.add(Role.JOB);
    }

    /** @throws NotAllowed where no tenant is present, as on the network's host. */
    public TenantId tenant() {
        if (tenant == null) {
            throw new NotAllowed("no tenant");
        }
        return tenant;
    }

    /** @throws NotAllowed anywhere but on a network's host. */
    public NetworkId network() {
        return Optional.ofNullable(network).orElseThrow(() -> new NotAllowed("no network"));
    }

    /** The tenant, where there is one. */
    public Optional<TenantId> place() {
        return Optional.ofNullable(tenant);
    }

    /** @throws Busy where it hangs on a card that could not be looked up */
    public boolean may(Permission permission) {
        if (permission.roles().stream().anyMatch(roles::contains)) {
            return permission.scope().stream().allMatch(scopes::contains);
        }
        if (unseen && permission.roles().contains(Role.CARD_HOLDER)) {
            throw new Busy(RETRY_AFTER);
        }
        return false;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public StaffId staff() {
        return Optional.ofNullable(staff).orElseThrow(() -> new NotAllowed("no staff account"));
    }

    /** @throws Busy where a card lies open that could not be looked up */
    public CardId card() {
        if (unseen) {
            throw new Busy(RETRY_AFTER);
        }
        return Optional.ofNullable(card).orElseThrow(() -> new NotAllowed("no card"));
    }

    public boolean isStaff() {
        return staff != null;
    }

    /** Also where it could not be looked up. */
    public boolean holdsCard() {
        return card != null || unseen;
    }
}
