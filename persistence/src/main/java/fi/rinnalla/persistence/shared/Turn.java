package fi.rinnalla.persistence.shared;

import jakarta.persistence.EntityManager;

/**
 * One at a time within an organisation: for decisions on what has no row yet that could be locked. The turn ends with its
 * transaction.
 */
public final class Turn {
    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended(?1 || ' ' || sec.tid(), 0)) as text)";

    private Turn() {}

    /** @param what is decided; decisions on something else go on beside it */
    public static void await(EntityManager em, String what) {
        em.createNativeQuery(LOCK).setParameter(1, what).getSingleResult();
    }
}
