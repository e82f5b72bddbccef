package fi.rinnalla.persistence.presence;

import fi.rinnalla.domain.presence.DetailCount;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Visit;
import fi.rinnalla.domain.presence.VisitCorrection;
import fi.rinnalla.domain.presence.VisitCount;
import fi.rinnalla.domain.presence.VisitDetails;
import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.presence.Visits;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Dependent
public class StoredVisits implements Visits {
    private final EntityManager em;

    @Inject
    public StoredVisits(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return Optional.ofNullable(em.find(Visit.class, id.value()));
    }

    /** The database decides, so that two copies of a form on two nodes make one mark too. */
    @Override
    public Visit addOnce(Visit visit) {
        em.createNativeQuery("insert into app.visit(id, place_id, day, kind, form_key)"
                        + " values (cast(? as uuid), cast(? as uuid), cast(? as date), ?, ?)"
                        + " on conflict (tenant_id, form_key) do nothing")
                .setParameter(1, visit.id().value().toString())
                .setParameter(2, visit.place().value().toString())
                .setParameter(3, visit.day().toString())
                .setParameter(4, visit.kind().name())
                .setParameter(5, visit.formKey().bytes())
                .executeUpdate();
        return em.createQuery("select v from Visit v where v.formKey = :formKey", Visit.class)
                .setParameter("formKey", visit.formKey())
                .getSingleResult();
    }

    @Override
    public void add(Visit visit) {
        em.persist(visit);
    }

    @Override
    public void hold(PlaceId place) {
        em.find(Place.class, place.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public boolean hasCorrected(Digest formKey) {
        return !em.createQuery("select c.id from VisitCorrection c where c.formKey = :formKey")
                .setParameter("formKey", formKey)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(VisitCorrection correction) {
        em.persist(correction);
    }

    @Override
    public List<VisitCorrection> corrections(PlaceId place, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select c from VisitCorrection c where c.place = :place and c.day between :first and :last"
                                + " order by c.madeAt desc, c.id desc",
                        VisitCorrection.class)
                .setParameter("place", place)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    @Override
    public List<VisitCount> counts(LocalDate first, LocalDate last) {
        var marks = "select v.place, v.day, v.kind, count(v.id) from Visit v where v.undone = false"
                + " and v.day between :first and :last group by v.place, v.day, v.kind";
        var corrections = "select c.place, c.day, c.kind, sum(c.after - c.before) from VisitCorrection c"
                + " where c.day between :first and :last group by c.place, c.day, c.kind";
        return Stream.concat(counts(marks, first, last), counts(corrections, first, last))
                .toList();
    }

    @Override
    public List<DetailCount> details(LocalDate first, LocalDate last) {
        var noted = "v.language, v.topics, v.informed, v.guidedTo";
        return em.createQuery(
                        "select v.place, v.day, " + noted + ", count(v.id) from Visit v where v.undone = false"
                                + " and v.day between :first and :last and (v.language is not null or v.topics <> ''"
                                + " or v.informed = true or v.guidedTo <> '') group by v.place, v.day, " + noted,
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(it -> new DetailCount(
                        (PlaceId) it[0],
                        (LocalDate) it[1],
                        VisitDetails.written((Language) it[2], (String) it[3], (Boolean) it[4], (String) it[5]),
                        ((Number) it[6]).intValue()))
                .toList();
    }

    private Stream<VisitCount> counts(String query, LocalDate first, LocalDate last) {
        return em.createQuery(query, Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .map(it -> new VisitCount(
                        (PlaceId) it[0], (LocalDate) it[1], (VisitKind) it[2], ((Number) it[3]).intValue()));
    }
}
