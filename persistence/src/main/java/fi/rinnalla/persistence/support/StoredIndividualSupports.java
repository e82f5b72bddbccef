package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.support.IndividualKind;
import fi.rinnalla.domain.support.IndividualPlace;
import fi.rinnalla.domain.support.IndividualRow;
import fi.rinnalla.domain.support.IndividualSupports;
import fi.rinnalla.domain.support.RequestId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Meetings and coachings side by side. What belongs to a request that has ended runs no more. */
@Dependent
public class StoredIndividualSupports implements IndividualSupports {
    /** A coaching's next day is the earliest that is ahead, or else the last there was. */
    private static final String ALL = """
        from (select 'MEETING' as kind, m.request_id, m.meeting_on as next_on,
                     m.state = 'PLANNED' and r.state <> 'ENDED' as running, m.state, 0 as held, 0 as planned
                from app.meeting_support m
                join app.support_request r on r.tenant_id = m.tenant_id and r.id = m.request_id
              union all
              select 'COACHING', c.request_id,
                     coalesce((select min(s.session_on) from app.coaching_session s
                                where s.tenant_id = c.tenant_id and s.coaching_id = c.id and s.state = 'PLANNED'),
                              (select max(s.session_on) from app.coaching_session s
                                where s.tenant_id = c.tenant_id and s.coaching_id = c.id and s.state = 'HELD')),
                     c.state = 'RUNNING' and r.state <> 'ENDED', c.state,
                     (select cast(count(*) as int) from app.coaching_session s
                       where s.tenant_id = c.tenant_id and s.coaching_id = c.id and s.state = 'HELD'), c.planned
                from app.coaching c
                join app.support_request r on r.tenant_id = c.tenant_id and r.id = c.request_id) a
         where (?1 = '' or a.kind = ?1) and (?2 = '' or a.running = (?2 = 'true'))\
        """;

    /** Days from here to the next one where it runs, and back to the last one where it does not; without a day behind all others. */
    private static final String DAYS = """
        coalesce(case when a.running then a.next_on - date '2000-01-01' else date '2000-01-01' - a.next_on end, 1000000)\
        """;

    private static final String PLACE = "not a.running, " + DAYS + ", a.request_id, a.kind";
    private static final LocalDate HERE = LocalDate.of(2000, 1, 1);
    private static final int BEHIND_ALL = 1_000_000;

    private final EntityManager em;

    @Inject
    public StoredIndividualSupports(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<IndividualRow> page(Filter filter, Optional<IndividualPlace> after, int limit) {
        var question = filtered(
                "select a.* " + ALL
                        + after.map(it -> " and (" + PLACE + ") > (?3, ?4, cast(?5 as uuid), ?6)")
                                .orElse("")
                        + " order by " + PLACE,
                filter);
        after.ifPresent(it -> question.setParameter(3, !it.running())
                .setParameter(4, days(it))
                .setParameter(5, it.request().value().toString())
                .setParameter(6, it.kind().name()));
        return rows(question.setMaxResults(limit));
    }

    private static int days(IndividualPlace it) {
        return it.next()
                .map(day -> (int) (it.running() ? HERE.until(day, ChronoUnit.DAYS) : day.until(HERE, ChronoUnit.DAYS)))
                .orElse(BEHIND_ALL);
    }

    @Override
    public int count(Filter filter) {
        var counted = (Number) filtered("select count(*) " + ALL, filter).getSingleResult();
        return counted.intValue();
    }

    @Override
    public List<IndividualRow> on(LocalDate day) {
        var running = new Filter(Optional.empty(), Optional.of(true));
        return rows(filtered("select a.* " + ALL + " and a.next_on = ?3 order by " + PLACE, running)
                .setParameter(3, day));
    }

    private Query filtered(String sql, Filter filter) {
        return em.createNativeQuery(sql)
                .setParameter(1, filter.kind().map(Enum::name).orElse(""))
                .setParameter(2, filter.running().map(String::valueOf).orElse(""));
    }

    @SuppressWarnings("unchecked")
    private static List<IndividualRow> rows(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(StoredIndividualSupports::row).toList();
    }

    private static IndividualRow row(Object[] row) {
        return new IndividualRow(
                IndividualKind.valueOf((String) row[0]),
                new RequestId((UUID) row[1]),
                Optional.ofNullable((Date) row[2]).map(Date::toLocalDate),
                (Boolean) row[3],
                (String) row[4],
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue());
    }
}
