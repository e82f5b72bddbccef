package fi.rinnalla.persistence.survey.result;

import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.result.ImportedWave;
import fi.rinnalla.domain.survey.result.ImportedWaveId;
import fi.rinnalla.domain.survey.result.SurveyResult;
import fi.rinnalla.domain.survey.result.SurveyResults;
import fi.rinnalla.domain.survey.result.WaveLink;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Dependent
public class StoredSurveyResults implements SurveyResults {
    private final EntityManager em;

    @Inject
    public StoredSurveyResults(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<SurveyResult> find(SurveyId survey) {
        return Optional.ofNullable(em.find(SurveyResult.class, survey.value()));
    }

    @Override
    public Optional<SurveyResult> hold(SurveyId survey) {
        return Optional.ofNullable(em.find(SurveyResult.class, survey.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(SurveyResult result) {
        em.persist(result);
    }

    @Override
    public Optional<WaveLink> before(SurveyId survey) {
        return Optional.ofNullable(em.find(WaveLink.class, survey.value()));
    }

    @Override
    public void add(WaveLink link) {
        em.persist(link);
    }

    @Override
    public void remove(WaveLink link) {
        em.remove(link);
        em.flush();
    }

    @Override
    public List<ImportedWave> imported(SurveyId survey) {
        return em.createQuery(
                        "select w from ImportedWave w where w.survey = :survey order by w.collectedOn desc, w.id",
                        ImportedWave.class)
                .setParameter("survey", survey.value())
                .setHint("eclipselink.batch", "w.cells")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    @Override
    public Optional<ImportedWave> findImported(ImportedWaveId id) {
        return Optional.ofNullable(em.find(ImportedWave.class, id.value()));
    }

    @Override
    public void add(ImportedWave wave) {
        em.persist(wave);
    }

    @Override
    public void remove(ImportedWave wave) {
        em.remove(wave);
    }

    @Override
    public int waiting(LocalDate today, int least) {
        return em.createQuery(
                        "select count(s) from Survey s where s.publishedOn is null and s.opensOn is not null"
                                + " and (s.closedOn is not null or s.closesOn < :today)"
                                + " and (s.resultsOn <= :today or not exists"
                                + " (select r.survey from SurveyResult r where r.survey = s.id))"
                                + " and (select count(a) from AnswerSheet a, SurveyVersion v"
                                + " where v.survey = s and a.version = v.id) >= :least",
                        Long.class)
                .setParameter("today", today)
                .setParameter("least", (long) least)
                .getSingleResult()
                .intValue();
    }
}
