package fi.rinnalla.persistence.guidance;

import fi.rinnalla.domain.guidance.Article;
import fi.rinnalla.domain.guidance.ArticleId;
import fi.rinnalla.domain.guidance.ArticleLine;
import fi.rinnalla.domain.guidance.ArticleVersion;
import fi.rinnalla.domain.guidance.Articles;
import fi.rinnalla.domain.guidance.EditorLine;
import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class StoredArticles implements Articles {
    /** Nothing newer of the same text whose day has come too. */
    private static final String SHOWN = """
            v.publishOn <= :today and not exists (select w.id from ArticleVersion w where w.article = v.article
             and w.language = v.language and w.county = v.county and w.publishOn <= :today and w.number > v.number)""";

    private final EntityManager em;

    @Inject
    public StoredArticles(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Article> find(String slug) {
        return em.createQuery("select a from Article a where a.slug = :slug", Article.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Article> hold(ArticleId id) {
        return Optional.ofNullable(em.find(Article.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(Article article) {
        em.persist(article);
    }

    @Override
    public List<ArticleLine> publicOn(LocalDate today) {
        return em.createQuery(
                        "select v, a from ArticleVersion v, Article a where a.id = v.article and " + SHOWN
                                + " order by a.position, a.id, v.county, v.language",
                        Object[].class)
                .setParameter("today", today)
                .getResultStream()
                .map(it -> line((ArticleVersion) it[0], (Article) it[1]))
                .toList();
    }

    private static ArticleLine line(ArticleVersion version, Article article) {
        var text = version.text();
        return new ArticleLine(
                article.slug(),
                article.step(),
                article.position(),
                text.language(),
                text.county(),
                text.title(),
                text.lead(),
                version.review());
    }

    @Override
    public List<ArticleVersion> shownOn(ArticleId article, LocalDate today) {
        return em.createQuery(
                        "select v from ArticleVersion v where v.article = :article and " + SHOWN
                                + " order by v.county, v.language",
                        ArticleVersion.class)
                .setParameter("article", article)
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public List<EditorLine> newest() {
        return em.createQuery("""
                        select v, a from ArticleVersion v, Article a where a.id = v.article
                           and not exists (select w.id from ArticleVersion w where w.article = v.article
                               and w.language = v.language and w.county = v.county and w.number > v.number)
                         order by a.position, a.id, v.county, v.language""", Object[].class)
                .getResultStream()
                .map(it -> editorLine((ArticleVersion) it[0], (Article) it[1]))
                .toList();
    }

    private static EditorLine editorLine(ArticleVersion version, Article article) {
        var text = version.text();
        return new EditorLine(
                version.id(),
                article.slug(),
                article.step(),
                article.position(),
                text.language(),
                text.county(),
                version.number(),
                text.title(),
                version.publishOn(),
                text.validOn(),
                version.review());
    }

    @Override
    public Optional<ArticleVersion> version(UUID id) {
        return Optional.ofNullable(em.find(ArticleVersion.class, id));
    }

    @Override
    public List<ArticleVersion> versions(ArticleId article, Language language, String county) {
        return em.createQuery(
                        "select v from ArticleVersion v where v.article = :article and v.language = :language"
                                + " and v.county = :county order by v.number desc",
                        ArticleVersion.class)
                .setParameter("article", article)
                .setParameter("language", language)
                .setParameter("county", county)
                .getResultList();
    }

    @Override
    public void add(ArticleVersion version) {
        em.persist(version);
    }
}
