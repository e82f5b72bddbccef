package fi.rinnalla.container;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A use case like the product's own, which looks at what a use case can see from inside. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class Looking {
    @Inject
    private EntityManager em;

    @Resource(lookup = "java:app/rinnalla/app")
    private DataSource pool;

    /** Who answers a statement: which server process, in which transaction, with which signed context. */
    public record Answering(long backend, long transaction, String context) {}

    /** How many rows there are about one feedback. */
    public record Rows(long feedback, long letters) {}

    public String whoseHouse() {
        return em.createQuery("select t.shortName from Tenant t", String.class).getSingleResult();
    }

    public long backend() {
        return threeWays().get(0).backend();
    }

    /** By JPQL, by native SQL and by plain JDBC from the pool. */
    public List<Answering> threeWays() {
        return List.of(byJpql(), byNativeSql(), byJdbc());
    }

    /** In how many ways the card is found; asked where it is not, also in what the factory may have kept. */
    public int waysToFind(CardId card) {
        var ways = em.find(WordCard.class, card.value()) == null ? 0 : 1;
        ways += em.createQuery("select c from WordCard c where c.id = :id", WordCard.class)
                .setParameter("id", card.value())
                .getResultList()
                .size();
        ways += em.createNativeQuery("select * from app.word_card where id = ?1", WordCard.class)
                .setParameter(1, card.value())
                .getResultList()
                .size();
        return ways + (em.getEntityManagerFactory().getCache().contains(WordCard.class, card.value()) ? 1 : 0);
    }

    public Rows rowsAbout(FeedbackId feedback) {
        return new Rows(
                em.createQuery("select count(f) from Feedback f where f.id = :id", Long.class)
                        .setParameter("id", feedback.value())
                        .getSingleResult(),
                em.createQuery("select count(l) from Letter l where l.about = :id", Long.class)
                        .setParameter("id", feedback.value())
                        .getSingleResult());
    }

    /** What no use case of the product does: hands out a thing that is still tied to its transaction. */
    public Feedback carryOut(FeedbackId feedback) {
        return em.find(Feedback.class, feedback.value());
    }

    private Answering byJpql() {
        return answering((Object[]) em.createQuery("select function('pg_backend_pid'), function('txid_current'),"
                        + " function('current_setting', 'rinnalla.ctx') from Tenant t")
                .getSingleResult());
    }

    private Answering byNativeSql() {
        return answering((Object[]) em.createNativeQuery(Pool.ANSWERING).getSingleResult());
    }

    private Answering byJdbc() {
        try (var connection = pool.getConnection()) {
            return Pool.answering(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answering answering(Object[] row) {
        return new Answering(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (String) row[2]);
    }
}
