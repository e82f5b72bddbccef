package fi.rinnalla.persistence.wall;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.persistence.config.CacheIsolationType;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** P4: B writes; then A, and somebody who entered no door, look for it in every way there is. */
@DisplayName("What one tenant has just written")
class SharedCacheIT {
    /** Each round looks six times in three ways: a little more than a thousand looks, or six times as many. */
    private static final int ROUNDS = Boolean.getBoolean("rinnalla.full") ? 1_000 : 170;

    private static final int THREADS = 8;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Database database = Database.get();

    @Test
    void is_never_handed_to_another_from_a_cache() throws Exception {
        try (var entities = new Entities(database.entities(Map.of()))) {
            assertThat(leaks(entities, ROUNDS)).isZero();
        }
    }

    @Test
    void would_be_handed_to_another_if_the_cache_were_shared() throws Exception {
        var shared = Map.<String, Object>of(
                "jakarta.persistence.sharedCache.mode", "ALL", "eclipselink.cache.shared.default", "true");
        try (var entities = new Entities(database.entities(shared))) {
            assertThat(leaks(entities, THREADS)).isPositive();
        }
    }

    @Test
    void has_no_entity_that_asks_for_a_shared_cache() {
        var factory = database.entities(Map.of());
        var session = factory.unwrap(ServerSession.class);
        try {
            factory.createEntityManager().close();
            // What is embedded is no object of its own and is kept nowhere without its owner.
            assertThat(session.getDescriptors().values())
                    .filteredOn(descriptor -> !descriptor.isAggregateDescriptor())
                    .isNotEmpty()
                    .allSatisfy(descriptor -> assertThat(descriptor.getCacheIsolation())
                            .as(descriptor.getAlias())
                            .isEqualTo(CacheIsolationType.ISOLATED));
        } finally {
            factory.close();
        }
    }

    private int leaks(Entities entities, int rounds) throws InterruptedException {
        var leaks = new AtomicInteger();
        var wrongs = new ConcurrentLinkedQueue<Throwable>();
        var threads = Executors.newFixedThreadPool(THREADS);
        for (var round = 0; round < rounds; round++) {
            threads.submit(() -> {
                try {
                    leaks.addAndGet(round(entities));
                } catch (RuntimeException | AssertionError wrong) {
                    wrongs.add(wrong);
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
        assertThat(wrongs).isEmpty();
        return leaks.get();
    }

    private static int round(Entities entities) {
        var card = WordCard.made(Digest.of(UUID.randomUUID().toString()), DAY);
        var id = card.id().value();
        entities.as(B, em -> {
            em.persist(card);
            return null;
        });
        var seen = seenByOthers(entities, id);
        entities.as(B, em -> {
            em.find(WordCard.class, id).changeWords(Digest.of(UUID.randomUUID().toString()));
            return null;
        });
        seen += seenByOthers(entities, id);
        entities.as(B, em -> {
            em.remove(em.find(WordCard.class, id));
            return null;
        });
        return seen + seenByOthers(entities, id);
    }

    private static int seenByOthers(Entities entities, UUID id) {
        return entities.as(A, em -> ways(em, id)) + entities.withoutTenant(id);
    }

    private static int ways(EntityManager em, UUID id) {
        var seen = em.find(WordCard.class, id) == null ? 0 : 1;
        seen += em.createQuery("select c from WordCard c where c.id = :id", WordCard.class)
                .setParameter("id", id)
                .getResultList()
                .size();
        return seen
                + em.createNativeQuery("select * from app.word_card where id = ?1", WordCard.class)
                        .setParameter(1, id)
                        .getResultList()
                        .size();
    }

    /** A unit of its own, so that its cache can be another one. */
    private record Entities(EntityManagerFactory factory) implements AutoCloseable {
        <T> T as(TenantId tenant, Function<EntityManager, T> work) {
            var em = factory.createEntityManager();
            try {
                em.getTransaction().begin();
                em.unwrap(Connection.class);
                Database.get().enter(em, tenant);
                var result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
                em.close();
            }
        }

        int withoutTenant(UUID id) {
            var em = factory.createEntityManager();
            try {
                em.getTransaction().begin();
                em.unwrap(Connection.class);
                return em.find(WordCard.class, id) == null ? 0 : 1;
            } catch (RuntimeException refused) {
                assertThat(refused).hasRootCauseMessage("ERROR: tenant context missing");
                return 0;
            } finally {
                em.getTransaction().rollback();
                em.close();
            }
        }

        @Override
        public void close() {
            factory.close();
        }
    }
}
