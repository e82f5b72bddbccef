package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.OutboxKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class StoredLetters implements Letters {
    private final EntityManager em;

    @Inject
    public StoredLetters(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Letter> holdDue(Set<OutboxKind> kinds, Instant now, int limit) {
        return rows(em.createNativeQuery(
                        "select * from app.outbox where sent_at is null and gave_up_at is null"
                                + " and kind = any(string_to_array(?3, ',')) and due_at <= ?1 order by attempts desc, created_at, id limit ?2 for update",
                        Letter.class)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, limit)
                .setParameter(3, kinds.stream().map(OutboxKind::name).collect(Collectors.joining(",")))
                .getResultList());
    }

    @Override
    public Optional<Letter> hold(UUID id) {
        return Optional.ofNullable(em.find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(Letter letter) {
        em.persist(letter);
    }

    @Override
    public boolean anyAbout(OutboxKind kind, UUID about) {
        return !em.createQuery("select l.id from Letter l where l.kind = :kind and l.about = :about", UUID.class)
                .setParameter("kind", kind)
                .setParameter("about", about)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public boolean anyMarked(OutboxKind kind, UUID about, String mark) {
        return any(
                "select l.id from Letter l where l.kind = :kind and l.about = :about and l.mark = :mark",
                Map.of("kind", kind, "about", about, "mark", mark));
    }

    @Override
    public boolean anyUntried(OutboxKind kind, UUID about) {
        return any(
                "select l.id from Letter l where l.kind = :kind and l.about = :about and l.attempts = 0 and"
                        + " l.sentAt is null and l.gaveUpAt is null",
                Map.of("kind", kind, "about", about));
    }

    private boolean any(String question, Map<String, Object> parameters) {
        var query = em.createQuery(question, UUID.class).setMaxResults(1);
        parameters.forEach(query::setParameter);
        return !query.getResultList().isEmpty();
    }

    @Override
    public List<Letter> allOf(OutboxKind kind) {
        return em.createQuery("select l from Letter l where l.kind = :kind", Letter.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    @Override
    public int removeCreatedBefore(Instant moment) {
        return em.createQuery("delete from Letter l where l.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    @Override
    public boolean anyGivenUpSince(Instant moment) {
        return !em.createQuery("select l.id from Letter l where l.gaveUpAt > :moment and l.kind <> :told", UUID.class)
                .setParameter("moment", moment)
                .setParameter("told", OutboxKind.INVITATION)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static List<Letter> rows(List<?> found) {
        return found.stream().map(Letter.class::cast).toList();
    }
}
