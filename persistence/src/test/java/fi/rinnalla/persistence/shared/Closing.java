package fi.rinnalla.persistence.shared;

import jakarta.persistence.EntityManager;
import java.sql.Connection;

/** An entity manager for one block: what was not committed is rolled back when the block ends. */
record Closing(EntityManager em) implements AutoCloseable {
    static Closing of(EntityManager em) {
        return new Closing(em);
    }

    /** Opens the database's transaction at once, so that reads happen in it as they do in a container. */
    void begin() {
        em.getTransaction().begin();
        em.unwrap(Connection.class);
    }

    void commit() {
        em.getTransaction().commit();
    }

    @Override
    public void close() {
        if (em.getTransaction().isActive()) {
            em.getTransaction().rollback();
        }
        em.close();
    }
}
