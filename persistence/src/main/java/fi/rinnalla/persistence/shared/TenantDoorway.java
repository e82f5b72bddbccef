package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.domain.shared.TenantDoor;
import fi.rinnalla.domain.shared.TenantId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/**
 * Sends the signed context into the running transaction. Always as a parameter: text of a statement can be read by
 * everybody with the same role. The moment is the machine's, not the house's clock, for the database compares with its
 * own.
 */
@Dependent
public class TenantDoorway implements TenantDoor {
    /** Which of the keys in {@code sec.ctx_key} ours is. */
    public static final int KID = 1;

    private final EntityManager em;
    private final CurrentTenant current;
    private final SignedContext context;

    @Inject
    public TenantDoorway(EntityManager em, CurrentTenant current, Secrets secrets) {
        this.em = em;
        this.current = current;
        this.context = new SignedContext(KID, secrets.key(SecretName.CONTEXT));
    }

    @Override
    public void enter(TenantId tenant) {
        em.createNativeQuery("select set_config('rinnalla.ctx', ?1, true)")
                .setParameter(1, context.of(tenant, Instant.now()))
                .getSingleResult();
        current.entered(tenant);
    }
}
