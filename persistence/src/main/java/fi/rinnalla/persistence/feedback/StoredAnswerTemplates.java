package fi.rinnalla.persistence.feedback;

import fi.rinnalla.domain.feedback.AnswerTemplate;
import fi.rinnalla.domain.feedback.AnswerTemplates;
import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredAnswerTemplates implements AnswerTemplates {
    private final EntityManager em;

    @Inject
    public StoredAnswerTemplates(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<AnswerTemplate> find(UUID id) {
        return Optional.ofNullable(em.find(AnswerTemplate.class, id));
    }

    @Override
    public Optional<AnswerTemplate> hold(UUID id) {
        return Optional.ofNullable(em.find(AnswerTemplate.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<AnswerTemplate> in(Language language) {
        return em.createQuery(
                        "select t from AnswerTemplate t where t.language = :language order by t.kind, t.title, t.id",
                        AnswerTemplate.class)
                .setParameter("language", language)
                .getResultList();
    }

    @Override
    public void add(AnswerTemplate template) {
        em.persist(template);
    }
}
