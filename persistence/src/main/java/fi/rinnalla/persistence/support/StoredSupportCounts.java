package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.support.Counted;
import fi.rinnalla.domain.support.RatedCount;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.RatedQuestion;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.domain.support.SupportCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Each count is one statement, so that two who count at once both count. */
@Dependent
public class StoredSupportCounts implements SupportCounts {
    private static final List<String> STEPS = List.of("one", "two", "three", "four", "five");
    private static final Comparator<RatedCount> BY_MOMENT =
            Comparator.comparing(RatedCount::moment).thenComparing(RatedCount::question);

    private final EntityManager em;

    @Inject
    public StoredSupportCounts(EntityManager em) {
        this.em = em;
    }

    /** What is taken back was counted before, so that the row is there. */
    @Override
    public void add(Counted what, LocalDate day, int n) {
        em.createNativeQuery("""
            insert into app.support_count as c (id, month_on, counted, n) values (?1, ?2, ?3, greatest(?4, 0))
            on conflict (tenant_id, month_on, counted) do update set n = greatest(c.n + ?4, 0)\
            """)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, day.withDayOfMonth(1))
                .setParameter(3, what.name())
                .setParameter(4, n)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<Counted, Integer> between(LocalDate first, LocalDate last) {
        var rows = (List<Object[]>) em.createNativeQuery("""
            select counted, cast(sum(n) as int) from app.support_count where month_on between ?1 and ?2 group by counted\
            """)
                .setParameter(1, first)
                .setParameter(2, last)
                .getResultList();
        var counts = new EnumMap<Counted, Integer>(Counted.class);
        rows.forEach(it -> counts.put(Counted.valueOf((String) it[0]), ((Number) it[1]).intValue()));
        return counts;
    }

    @Override
    public void answer(RatedMoment moment, Rating rating, int year) {
        rating.steps().forEach((question, step) -> answer(moment, question, STEPS.get(step - 1), year));
    }

    /** @param step one of ours, never something that was typed */
    private void answer(RatedMoment moment, RatedQuestion question, String step, int year) {
        em.createNativeQuery("""
            insert into app.rated_count as c (id, year, moment, question, one, two, three, four, five)
            values (?1, ?2, ?3, ?4, 0, 0, 0, 0, 0) on conflict (tenant_id, year, moment, question) do nothing\
            """)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, year)
                .setParameter(3, moment.name())
                .setParameter(4, question.name())
                .executeUpdate();
        em.createNativeQuery(
                        "update app.rated_count set %1$s = %1$s + 1 where year = ?1 and moment = ?2 and question = ?3"
                                .formatted(step))
                .setParameter(1, year)
                .setParameter(2, moment.name())
                .setParameter(3, question.name())
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<RatedCount> answers(int year) {
        var rows =
                (List<Object[]>) em.createNativeQuery("""
                    select moment, question, one, two, three, four, five from app.rated_count where year = ?1\
                    """).setParameter(1, year).getResultList();
        return rows.stream().map(StoredSupportCounts::count).sorted(BY_MOMENT).toList();
    }

    private static RatedCount count(Object[] row) {
        return new RatedCount(
                RatedMoment.valueOf((String) row[0]),
                RatedQuestion.valueOf((String) row[1]),
                List.of(row).subList(2, row.length).stream()
                        .map(it -> ((Number) it).intValue())
                        .toList());
    }
}
