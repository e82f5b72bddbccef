package fi.rinnalla.persistence.survey;

import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.AnswerSheets;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.SurveyVersionId;
import fi.rinnalla.domain.survey.SurveyWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@Dependent
public class StoredAnswerSheets implements AnswerSheets {
    private final EntityManager em;

    @Inject
    public StoredAnswerSheets(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<AnswerSheet> of(SurveyVersionId version) {
        return em.createQuery("select s from AnswerSheet s where s.version = :version order by s.id", AnswerSheet.class)
                .setParameter("version", version)
                .getResultList();
    }

    @Override
    public List<SurveyWords> words(SurveyVersionId version, String question) {
        return em.createQuery(
                        "select w from SurveyWords w where w.version = :version and w.question = :question order by"
                                + " w.id",
                        SurveyWords.class)
                .setParameter("version", version)
                .setParameter("question", question)
                .getResultList();
    }

    @Override
    public Map<SurveyVersionId, Integer> counts(Collection<SurveyVersionId> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select s.version, count(s) from AnswerSheet s where s.version in :versions group by s.version",
                        Object[].class)
                .setParameter("versions", versions)
                .getResultStream()
                .collect(Collectors.toMap(it -> (SurveyVersionId) it[0], it -> ((Long) it[1]).intValue()));
    }

    @Override
    public int papers(Collection<SurveyVersionId> versions) {
        if (versions.isEmpty()) {
            return 0;
        }
        return em.createQuery(
                        "select count(s) from AnswerSheet s where s.version in :versions and s.source = :paper",
                        Long.class)
                .setParameter("versions", versions)
                .setParameter("paper", AnswerSource.PAPER)
                .getSingleResult()
                .intValue();
    }

    @Override
    public void add(AnswerSheet sheet) {
        em.persist(sheet);
    }

    @Override
    public void add(SurveyWords words) {
        em.persist(words);
    }

    @Override
    public int removeWords(Collection<SurveyVersionId> versions) {
        return versions.isEmpty()
                ? 0
                : em.createQuery("delete from SurveyWords w where w.version in :versions")
                        .setParameter("versions", versions)
                        .executeUpdate();
    }
}
