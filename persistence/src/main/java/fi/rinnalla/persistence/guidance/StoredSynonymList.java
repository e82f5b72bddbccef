package fi.rinnalla.persistence.guidance;

import fi.rinnalla.domain.guidance.SynonymList;
import fi.rinnalla.domain.guidance.Synonyms;
import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@Dependent
public class StoredSynonymList implements SynonymList {
    private final EntityManager em;

    @Inject
    public StoredSynonymList(EntityManager em) {
        this.em = em;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Synonyms> all() {
        List<Object[]> rows = em.createNativeQuery("select language, words from app.synonyms order by language, words")
                .getResultList();
        return rows.stream()
                .map(it -> Synonyms.written(Language.valueOf((String) it[0]), (String) it[1]))
                .toList();
    }

    @Override
    public void replace(Language language, List<Synonyms> lists) {
        em.createNativeQuery("delete from app.synonyms where language = ?1")
                .setParameter(1, language.name())
                .executeUpdate();
        lists.forEach(it -> em.createNativeQuery("insert into app.synonyms(language, words) values (?1, ?2)")
                .setParameter(1, language.name())
                .setParameter(2, it.line())
                .executeUpdate());
    }
}
