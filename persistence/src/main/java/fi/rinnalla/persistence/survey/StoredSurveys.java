package fi.rinnalla.persistence.survey;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Surveys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredSurveys implements Surveys {
    private final EntityManager em;

    @Inject
    public StoredSurveys(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Survey> find(SurveyId id) {
        return Optional.ofNullable(em.find(Survey.class, id.value()));
    }

    @Override
    public Optional<Survey> hold(SurveyId id) {
        return Optional.ofNullable(em.find(Survey.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Survey> findByFormKey(Digest formKey) {
        return query("where s.formKey = :formKey")
                .setParameter("formKey", formKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Survey> coded(SurveyCode code) {
        return query("where s.code = :code")
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Survey> holdCoded(SurveyCode code) {
        return query("where s.code = :code")
                .setParameter("code", code.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Survey> newest(int limit) {
        return together(query("order by s.madeOn desc, s.id desc").setMaxResults(limit));
    }

    @Override
    public List<Survey> listedOn(LocalDate day) {
        return together(query("where s.listed = true and s.closedOn is null and s.publishedOn is null"
                        + " and s.opensOn <= :day and s.closesOn >= :day order by s.closesOn, s.id")
                .setParameter("day", day));
    }

    @Override
    public int closingBetween(LocalDate today, LocalDate last) {
        return em.createQuery(
                        "select count(s) from Survey s where s.opensOn <= :today and s.closedOn is null"
                                + " and s.publishedOn is null and s.closesOn between :today and :last",
                        Long.class)
                .setParameter("today", today)
                .setParameter("last", last)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<Survey> withWordsEndedBefore(LocalDate day, int limit) {
        return query("where s.key is not null and (s.closedOn < :day or s.closesOn < :eve) order by s.closesOn, s.id")
                .setParameter("day", day)
                .setParameter("eve", day.minusDays(1))
                .setMaxResults(limit)
                .getResultList();
    }

    /** With their versions, in as many questions however many there are. */
    private static List<Survey> together(TypedQuery<Survey> query) {
        return query.setHint("eclipselink.batch", "s.versions")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    private TypedQuery<Survey> query(String rest) {
        return em.createQuery("select s from Survey s " + rest, Survey.class);
    }

    @Override
    public void add(Survey survey) {
        em.persist(survey);
    }

    @Override
    public void remove(Survey survey) {
        em.remove(survey);
    }
}
