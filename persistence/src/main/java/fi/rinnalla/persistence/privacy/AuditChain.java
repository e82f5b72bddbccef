package fi.rinnalla.persistence.privacy;

import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Appends by the one function that may: see {@code sec.audit}. */
@Dependent
public class AuditChain implements AuditTrail {
    private final EntityManager em;

    @Inject
    public AuditChain(EntityManager em) {
        this.em = em;
    }

    @Override
    public void append(String actor, AuditAct act, UUID object) {
        em.createNativeQuery("select sec.audit(?1, ?2, cast(?3 as uuid))")
                .setParameter(1, actor)
                .setParameter(2, act.name())
                .setParameter(3, object == null ? null : object.toString())
                .getSingleResult();
    }
}
