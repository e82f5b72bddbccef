package fi.rinnalla.persistence.programme.funding;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.funding.Activities;
import fi.rinnalla.domain.programme.funding.Activity;
import fi.rinnalla.domain.programme.funding.ActivityId;
import fi.rinnalla.domain.programme.funding.ActivityKind;
import fi.rinnalla.domain.programme.funding.Occurrence;
import fi.rinnalla.domain.programme.funding.WorkKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All kinds in one question each, so that nobody above has to know in which table something lies. Days and numbers, never who came. An
 * order that a training answers is told of by the training alone.
 */
@Dependent
public class StoredActivities implements Activities {
    private static final String ACTIVITIES = """
        select 'GATHERING' as kind, g.id, g.programme_id,
               coalesce((select t.name from app.gathering_text t where t.tenant_id = g.tenant_id and t.gathering_id = g.id
                          order by case t.language when 'FI' then 0 else 1 end, t.language limit 1), '') as name,
               (select min(s.day) from app.gathering_session s
                 where s.tenant_id = g.tenant_id and s.gathering_id = g.id) as first_on
          from app.gathering g
        union all
        select 'COHORT', c.id, c.programme_id, c.name, c.starts_on from app.cohort c
        union all
        select 'ASSIGNMENT', a.id, a.programme_id, o.name, coalesce(a.held_on, a.wanted_on, a.received_on)
          from app.assignment a join app.orderer o on o.tenant_id = a.tenant_id and o.id = a.orderer_id
        union all
        select 'TRAINING', t.id, t.programme_id,
               coalesce((select w.title from app.professional_training_text w
                          where w.tenant_id = t.tenant_id and w.training_id = t.id
                          order by case w.language when 'FI' then 0 else 1 end, w.language limit 1), ''), t.held_on
          from app.professional_training t\
        """;

    private static final String DONE = """
        select 'PLACE_DAY' as work, null as kind, null as id, p.programme_id, d.day, 0 as minutes, d.cost_cents as cents, d.funding
          from app.day_closing d join app.place p on p.tenant_id = d.tenant_id and p.id = d.place_id
         where d.reopened_at is null
        union all
        select g.kind, 'GATHERING', cast(g.id as text), g.programme_id, s.day,
               cast(extract(epoch from s.ends - s.starts) / 60 as int), coalesce(s.cost_cents, 0), null
          from app.gathering_session s join app.gathering g on g.tenant_id = s.tenant_id and g.id = s.gathering_id
         where not s.cancelled and s.adults is not null
        union all
        select 'COHORT', 'COHORT', cast(c.id as text), c.programme_id, s.held_on,
               cast(extract(epoch from s.ends - s.starts) / 60 as int), 0, null
          from app.training_session s join app.cohort c on c.tenant_id = s.tenant_id and c.id = s.cohort_id
         where c.state in ('RUNNING', 'GRADUATED')
        union all
        select 'ASSIGNMENT', 'ASSIGNMENT', cast(a.id as text), a.programme_id, a.held_on, a.minutes, 0, null
          from app.assignment a where a.state = 'DONE' and a.training_on is null
        union all
        select 'TRAINING', 'TRAINING', cast(t.id as text), t.programme_id, t.held_on, t.minutes, 0, null
          from app.professional_training t where t.state = 'HELD'\
        """;

    private final EntityManager em;

    @Inject
    public StoredActivities(EntityManager em) {
        this.em = em;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Activity> find(ActivityId id) {
        var rows = (List<Object[]>) em.createNativeQuery("select cast(a.programme_id as text), a.name,"
                        + " cast(a.first_on as text) from (" + ACTIVITIES + ") a"
                        + " where a.kind = ? and a.id = cast(? as uuid)")
                .setParameter(1, id.kind().name())
                .setParameter(2, id.value().toString())
                .getResultList();
        return rows.stream().findFirst().map(it -> activity(id, it));
    }

    private static Activity activity(ActivityId id, Object[] column) {
        return new Activity(
                id,
                new ProgrammeId(UUID.fromString((String) column[0])),
                (String) column[1],
                Optional.ofNullable((String) column[2]).map(LocalDate::parse));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Occurrence> done(ProgrammeId programme, LocalDate first, LocalDate last) {
        var rows = (List<Object[]>) em.createNativeQuery("select d.work, d.kind, d.id, cast(d.day as text), d.minutes,"
                        + " d.cents, d.funding from (" + DONE + ") d where d.programme_id = cast(? as uuid)"
                        + " and d.day between cast(? as date) and cast(? as date) order by d.day, d.work, d.id")
                .setParameter(1, programme.value().toString())
                .setParameter(2, first.toString())
                .setParameter(3, last.toString())
                .getResultList();
        return rows.stream().map(StoredActivities::occurrence).toList();
    }

    private static Occurrence occurrence(Object[] column) {
        return new Occurrence(
                WorkKind.valueOf((String) column[0]),
                Optional.ofNullable((String) column[1])
                        .map(kind -> new ActivityId(ActivityKind.valueOf(kind), UUID.fromString((String) column[2]))),
                LocalDate.parse((String) column[3]),
                ((Number) column[4]).intValue(),
                ((Number) column[5]).longValue(),
                Optional.ofNullable((String) column[6]));
    }
}
