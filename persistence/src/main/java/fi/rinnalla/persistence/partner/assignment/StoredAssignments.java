package fi.rinnalla.persistence.partner.assignment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.assignment.Ahead;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentFilter;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.partner.assignment.Talk;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.persistence.shared.Behind;
import fi.rinnalla.persistence.shared.Days;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class StoredAssignments implements Assignments {
    private final EntityManager em;

    @Inject
    public StoredAssignments(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Assignment> find(AssignmentId id) {
        return Optional.ofNullable(em.find(Assignment.class, id.value()));
    }

    @Override
    public Optional<Assignment> hold(AssignmentId id) {
        return Optional.ofNullable(em.find(Assignment.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Assignment> findByFormKey(Digest formKey) {
        return em.createQuery("select a from Assignment a where a.placed.formKey = :formKey", Assignment.class)
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AssignmentId> offered(OfferId offer) {
        return em.createQuery("select o.assignment.id from AssignmentOffer o where o.id = :offer", UUID.class)
                .setParameter("offer", offer.value())
                .getResultStream()
                .findFirst()
                .map(AssignmentId::new);
    }

    @Override
    public List<Assignment> of(CardId card) {
        return em.createQuery(
                        "select a from Assignment a where a.placed.card = :card order by a.receivedOn, a.id",
                        Assignment.class)
                .setParameter("card", card)
                .getResultList();
    }

    @Override
    public List<Assignment> offeredTo(PartnerId partner, int limit) {
        return em.createQuery(
                        "select a from Assignment a where exists (select o.id from AssignmentOffer o"
                                + " where o.assignment = a and o.partner = :partner) order by a.touchedOn desc, a.id",
                        Assignment.class)
                .setParameter("partner", partner)
                .setHint("eclipselink.batch", "a.offers")
                .setHint("eclipselink.batch", "a.feedback")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(limit)
                .getResultList();
    }

    /** What it waits for stands in the offers and in what was said: they come with two questions more, not with two for each. */
    @Override
    public Slice<Assignment> page(AssignmentFilter filter, Optional<After> after, int limit) {
        var question = em.createQuery(
                        "select a from Assignment a where a.state in :states and a.wished.strand in :strands"
                                + after.map(it -> " and (a.receivedOn < :day or a.receivedOn = :day and a.id < :id)")
                                        .orElse("")
                                + " order by a.receivedOn desc, a.id desc",
                        Assignment.class)
                .setParameter("states", filter.states())
                .setParameter("strands", filter.strand().map(Set::of).orElseGet(() -> Set.of(Strand.values())))
                .setHint("eclipselink.batch", "a.offers")
                .setHint("eclipselink.batch", "a.feedback")
                .setHint("eclipselink.batch.type", "IN");
        return Behind.page(
                question, after, limit, it -> new After(it.receivedOn(), it.id().value()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<Ahead, Integer> ahead() {
        var rows = (List<Object[]>) em.createNativeQuery("""
                select it.*, count(*) from (
                    select a.state, a.partners, count(*) filter (where o.state = 'SUGGESTED') as suggested,
                           count(*) filter (where o.state = 'OFFERED') as offered,
                           count(*) filter (where o.state = 'ACCEPTED') as coming,
                           greatest(max(o.meets_on) filter (where o.state = 'ACCEPTED'), a.training_on) as last_on,
                           a.training_on is not null as taught, a.preparation_on, a.prepared
                      from app.assignment a
                      left join app.assignment_offer o on o.tenant_id = a.tenant_id and o.assignment_id = a.id
                     where a.state in ('RECEIVED', 'LOOKING', 'AGREED')
                     group by a.id, a.state, a.partners, a.training_on, a.preparation_on, a.prepared) it
                 group by it.state, it.partners, it.suggested, it.offered, it.coming, it.last_on, it.taught,
                          it.preparation_on, it.prepared""").getResultList();
        return rows.stream()
                .collect(Collectors.toMap(StoredAssignments::ahead, it -> ((Number) it[9]).intValue(), Integer::sum));
    }

    private static Ahead ahead(Object[] row) {
        return new Ahead(
                AssignmentState.valueOf((String) row[0]),
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                day(row[5]),
                (Boolean) row[6],
                day(row[7]).map(it -> new Talk(it, (Boolean) row[8])));
    }

    private static Optional<LocalDate> day(Object column) {
        return Optional.ofNullable(column).map(Days::of);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<PartnerId, Integer> loads() {
        var rows = (List<Object[]>) em.createNativeQuery("""
                select o.partner_id, count(*)
                  from app.assignment_offer o
                  join app.assignment a on a.tenant_id = o.tenant_id and a.id = o.assignment_id
                 where o.state in ('OFFERED', 'SUGGESTED', 'ACCEPTED') and a.state in ('LOOKING', 'AGREED')
                 group by o.partner_id""").getResultList();
        return rows.stream()
                .collect(Collectors.toMap(it -> new PartnerId((UUID) it[0]), it -> ((Number) it[1]).intValue()));
    }

    @Override
    public List<Assignment> outlived(LocalDate day, int limit) {
        return em.createQuery(
                        "select a from Assignment a where a.placed.key is not null and a.touchedOn < :day order by a.touchedOn, a.id",
                        Assignment.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(Assignment assignment) {
        em.persist(assignment);
    }
}
