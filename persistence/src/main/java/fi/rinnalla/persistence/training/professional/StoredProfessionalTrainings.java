package fi.rinnalla.persistence.training.professional;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.training.professional.ProfessionalTraining;
import fi.rinnalla.domain.training.professional.ProfessionalTrainingId;
import fi.rinnalla.domain.training.professional.ProfessionalTrainings;
import fi.rinnalla.domain.training.professional.TaughtState;
import fi.rinnalla.domain.training.professional.WallCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredProfessionalTrainings implements ProfessionalTrainings {
    private final EntityManager em;

    @Inject
    public StoredProfessionalTrainings(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<ProfessionalTraining> find(ProfessionalTrainingId id) {
        return Optional.ofNullable(em.find(ProfessionalTraining.class, id.value()));
    }

    @Override
    public Optional<ProfessionalTraining> hold(ProfessionalTrainingId id) {
        return Optional.ofNullable(em.find(ProfessionalTraining.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<ProfessionalTraining> findByFormKey(Digest formKey) {
        return query("where t.formKey = :formKey")
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ProfessionalTraining> coded(WallCode code) {
        return query("where t.code = :code")
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ProfessionalTraining> holdCoded(WallCode code) {
        return coded(code).flatMap(it -> hold(it.id()));
    }

    @Override
    public Optional<ProfessionalTraining> answering(AssignmentId order) {
        return query("where t.answers = :order and t.state <> :cancelled")
                .setParameter("order", order)
                .setParameter("cancelled", TaughtState.CANCELLED)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ProfessionalTraining> newest(int limit) {
        return together(query("order by t.day desc, t.id desc").setMaxResults(limit));
    }

    @Override
    public List<ProfessionalTraining> listedFrom(LocalDate day) {
        return together(query("where t.listed = true and t.state = :planned and t.day >= :day order by t.day, t.id")
                .setParameter("planned", TaughtState.PLANNED)
                .setParameter("day", day));
    }

    @Override
    public int unmarkedBefore(LocalDate day) {
        return em.createQuery(
                        "select count(t) from ProfessionalTraining t where t.state = :planned and t.day < :day",
                        Long.class)
                .setParameter("planned", TaughtState.PLANNED)
                .setParameter("day", day)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<ProfessionalTraining> openBefore(LocalDate day, int limit) {
        return query("where t.closedOn is null and t.day < :day order by t.day, t.id")
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** With what they are called and who came, in as many questions however many there are. */
    private static List<ProfessionalTraining> together(TypedQuery<ProfessionalTraining> query) {
        return query.setHint("eclipselink.batch", "t.texts")
                .setHint("eclipselink.batch", "t.counts")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    private TypedQuery<ProfessionalTraining> query(String rest) {
        return em.createQuery("select t from ProfessionalTraining t " + rest, ProfessionalTraining.class);
    }

    @Override
    public void add(ProfessionalTraining training) {
        em.persist(training);
    }
}
