package fi.rinnalla.persistence.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RelationState;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.persistence.shared.Days;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class StoredSupportRelations implements SupportRelations {
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
    public List<SupportRelation> running(int limit) {
        return those("where r.state = :running order by r.startedOn, r.id")
                .setParameter("running", RelationState.RUNNING)
                .setMaxResults(limit)
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
    @SuppressWarnings("unchecked")
    public Map<RelationId, LocalDate> lastWritten() {
        var rows = (List<Object[]>) em.createNativeQuery("""
            select r.id, max(m.written_on)
              from app.support_relation r
              join app.support_message m on m.tenant_id = r.tenant_id and m.request_id = r.request_id
             where r.state = 'RUNNING'
             group by r.id\
            """).getResultList();
        return rows.stream().collect(Collectors.toMap(it -> new RelationId((UUID) it[0]), it -> Days.of(it[1])));
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
