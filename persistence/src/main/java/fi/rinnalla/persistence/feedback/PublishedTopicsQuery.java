package fi.rinnalla.persistence.feedback;

import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.feedback.PublishedTopics;
import fi.rinnalla.domain.feedback.PublishedUnit;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Floor;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Themes and places with enough public texts. Goes through all of them: ask once an edition, not for each reader. */
final class PublishedTopicsQuery {
    /** Each feedback once, in however many languages it is told. */
    private static final String PUBLIC = """
        from Feedback f %2$s
         where exists (select p.id from Publication p
                        where p.feedback = f.id and p.state = :public and p.approval.publishedOn <= :today)
           and %1$s is not null
         group by %1$s having count(f.id) >= :floor\
        """;

    private final EntityManager em;

    PublishedTopicsQuery(EntityManager em) {
        this.em = em;
    }

    PublishedTopics topics(LocalDate today) {
        var themes = enough("t.theme", "join FeedbackTheme t on t.feedback = f", today, ThemeCode.class);
        var places = enough("f.place", "", today, PlaceId.class);
        return new PublishedTopics(new HashSet<>(themes), new HashSet<>(places), since(today));
    }

    private <T> List<T> enough(String topic, String join, LocalDate today, Class<T> type) {
        return em.createQuery("select " + topic + " " + PUBLIC.formatted(topic, join), type)
                .setParameter("public", PublicationState.PUBLISHED)
                .setParameter("today", today)
                .setParameter("floor", Floor.PEOPLE)
                .getResultList();
    }

    List<PublishedUnit> units(LocalDate today) {
        return em.createQuery("""
            select f.place, f.programme, count(f.id) from Feedback f
             where exists (select p.id from Publication p
                            where p.feedback = f.id and p.state = :public and p.approval.publishedOn <= :today)
             group by f.place, f.programme\
            """, Object[].class)
                .setParameter("public", PublicationState.PUBLISHED)
                .setParameter("today", today)
                .getResultStream()
                .map(it -> new PublishedUnit(
                        Optional.ofNullable((PlaceId) it[0]), (ProgrammeId) it[1], ((Long) it[2]).intValue()))
                .toList();
    }

    private Optional<LocalDate> since(LocalDate today) {
        return em.createQuery(
                        "select p.approval.publishedOn from Publication p where p.state = :public and"
                                + " p.approval.publishedOn <= :today order by p.approval.publishedOn",
                        LocalDate.class)
                .setParameter("public", PublicationState.PUBLISHED)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
