package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RelationState;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.domain.support.WalkSigns;
import fi.rinnalla.domain.support.WatchedRelation;
import fi.rinnalla.persistence.shared.Days;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class StoredSupportRelations implements SupportRelations {
    /**
     * Of all that run: what was met and written lately is gone through once, however many there are. Whoever has left is known to
     * those they walk with.
     */
    private static final String ALL_WATCHED = """
        select r.id, r.carried_by, r.started_on, r.planned_on, r.first_on, greatest(m.last_on, w.last_on), x.last_on, s.last_on,
               coalesce(p.state, 'LEFT'), count(*) over (partition by r.partner_id), coalesce(p.carries, 0)
          from app.support_relation r
          left join app.experience_partner p on p.tenant_id = r.tenant_id and p.id = r.partner_id
          left join (select tenant_id, relation_id, max(held_on) as last_on from app.peer_meeting
                      where held_on >= ?1 group by tenant_id, relation_id) m on m.tenant_id = r.tenant_id and m.relation_id = r.id
          left join (select tenant_id, beside_id, max(done_on) as last_on from app.logged_work
                      where beside_id is not null and kind in ('MEETING', 'CALL', 'ONLINE') and done_on >= ?1
                      group by tenant_id, beside_id) w on w.tenant_id = r.tenant_id and w.beside_id = r.id
          left join (select tenant_id, request_id, max(written_on) as last_on from app.support_message
                      where written_on >= ?1 group by tenant_id, request_id) x on x.tenant_id = r.tenant_id and x.request_id = r.request_id
          left join (select tenant_id, partner_id, max(held_on) as last_on from app.supervision
                      group by tenant_id, partner_id) s on s.tenant_id = r.tenant_id and s.partner_id = r.partner_id
         where r.state = 'RUNNING'
         order by r.started_on, r.id\
        """;

    /** The same of some: for each of them what is looked up by its own index. */
    private static final String WATCHED = """
        select r.id, r.carried_by, r.started_on, r.planned_on, r.first_on,
               greatest((select max(m.held_on) from app.peer_meeting m
                          where m.tenant_id = r.tenant_id and m.relation_id = r.id),
                        (select max(w.done_on) from app.logged_work w
                          where w.tenant_id = r.tenant_id and w.beside_id = r.id
                            and w.kind in ('MEETING', 'CALL', 'ONLINE'))),
               (select max(m.written_on) from app.support_message m
                 where m.tenant_id = r.tenant_id and m.request_id = r.request_id),
               (select max(s.held_on) from app.supervision s
                 where s.tenant_id = r.tenant_id and s.partner_id = r.partner_id),
               coalesce(p.state, 'LEFT'),
               (select count(*) from app.support_relation o
                 where o.tenant_id = r.tenant_id and o.partner_id = r.partner_id and o.state = 'RUNNING'),
               coalesce(p.carries, 0)
          from app.support_relation r
          left join app.experience_partner p on p.tenant_id = r.tenant_id and p.id = r.partner_id
         where r.state = 'RUNNING'\
        """;

    private final EntityManager em;

    @Inject
    public StoredSupportRelations(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<SupportRelation> find(RelationId id) {
        return Optional.ofNullable(em.find(SupportRelation.class, id.value()));
    }

    @Override
    public Optional<SupportRelation> hold(RelationId id) {
        return Optional.ofNullable(em.find(SupportRelation.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<SupportRelation> running(RequestId request) {
        return those("where r.request = :request and r.state = :running")
                .setParameter("request", request)
                .setParameter("running", RelationState.RUNNING)
                .getResultStream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<WatchedRelation> watched(LocalDate since) {
        var rows = (List<Object[]>)
                em.createNativeQuery(ALL_WATCHED).setParameter(1, since).getResultList();
        return rows.stream().map(StoredSupportRelations::watched).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<WatchedRelation> watched(Collection<RelationId> these) {
        if (these.isEmpty()) {
            return List.of();
        }
        var ids = these.stream().map(it -> it.value().toString()).collect(Collectors.joining(","));
        var rows = (List<Object[]>)
                em.createNativeQuery(WATCHED + " and r.id = any (cast(string_to_array(?1, ',') as uuid[]))")
                        .setParameter(1, ids)
                        .getResultList();
        return rows.stream().map(StoredSupportRelations::watched).toList();
    }

    private static WatchedRelation watched(Object[] row) {
        return new WatchedRelation(
                new RelationId((UUID) row[0]),
                Optional.ofNullable((UUID) row[1]).map(StaffId::new),
                new WalkSigns(
                        Days.of(row[2]),
                        Days.of(row[3]),
                        day(row[4]),
                        day(row[5]),
                        day(row[6]),
                        day(row[7]),
                        PartnerState.valueOf((String) row[8]),
                        ((Number) row[9]).intValue(),
                        ((Number) row[10]).intValue()));
    }

    private static Optional<LocalDate> day(Object column) {
        return Optional.ofNullable(column).map(Days::of);
    }

    @Override
    public List<SupportRelation> these(Collection<RelationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : those("where r.id in :ids")
                        .setParameter("ids", ids.stream().map(RelationId::value).toList())
                        .getResultList();
    }

    @Override
    public List<SupportRelation> carriedBy(StaffId worker) {
        return those("where r.state = :running and r.carriedBy = :worker order by r.startedOn, r.id")
                .setParameter("running", RelationState.RUNNING)
                .setParameter("worker", worker)
                .getResultList();
    }

    @Override
    public List<SupportRelation> ended(Optional<After> after, int limit) {
        var query = those("where r.state = :ended"
                        + after.map(it -> " and r.endedOn <= :day and (r.endedOn < :day or r.id < :id)")
                                .orElse("")
                        + " order by r.endedOn desc, r.id desc")
                .setParameter("ended", RelationState.ENDED)
                .setMaxResults(limit);
        after.ifPresent(it -> query.setParameter("day", it.day()).setParameter("id", it.id()));
        return query.getResultList();
    }

    @Override
    public List<SupportRelation> of(PartnerId partner, LocalDate endedSince) {
        return those("where r.partner = :partner and (r.endedOn is null or r.endedOn >= :since)"
                        + " order by r.startedOn, r.id")
                .setParameter("partner", partner)
                .setParameter("since", endedSince)
                .getResultList();
    }

    @Override
    public List<SupportRelation> outlived(LocalDate endedBefore, int limit) {
        return those("where (r.state = :running and r.request is null)"
                        + " or (r.endedOn < :before and r.partner is not null) order by r.startedOn, r.id")
                .setParameter("running", RelationState.RUNNING)
                .setParameter("before", endedBefore)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(SupportRelation relation) {
        em.persist(relation);
    }

    private TypedQuery<SupportRelation> those(String which) {
        return em.createQuery("select r from SupportRelation r " + which, SupportRelation.class);
    }
}
