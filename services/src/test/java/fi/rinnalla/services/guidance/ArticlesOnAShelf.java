package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.guidance.Article;
import fi.rinnalla.domain.guidance.ArticleId;
import fi.rinnalla.domain.guidance.ArticleLine;
import fi.rinnalla.domain.guidance.ArticleVersion;
import fi.rinnalla.domain.guidance.Articles;
import fi.rinnalla.domain.guidance.EditorLine;
import fi.rinnalla.domain.guidance.TextState;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Articles in memory, in the order in which they were put there. */
final class ArticlesOnAShelf implements Articles {
    private final List<Article> articles = new ArrayList<>();
    private final List<ArticleVersion> versions = new ArrayList<>();

    @Override
    public Optional<Article> find(String slug) {
        return articles.stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Article> hold(ArticleId id) {
        return articles.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public void add(Article article) {
        articles.add(article);
    }

    @Override
    public List<ArticleLine> publicOn(LocalDate today) {
        return articles.stream()
                .flatMap(article -> shownOn(article.id(), today).stream()
                        .map(it -> new ArticleLine(
                                article.slug(),
                                article.step(),
                                article.position(),
                                it.text().language(),
                                it.text().county(),
                                it.text().title(),
                                it.text().lead(),
                                it.review())))
                .toList();
    }

    @Override
    public List<ArticleVersion> shownOn(ArticleId article, LocalDate today) {
        return newest(it -> it.article().equals(article) && it.stateOn(today) == TextState.PUBLISHED)
                .toList();
    }

    @Override
    public List<EditorLine> newest() {
        return newest(it -> true)
                .map(it -> {
                    var article = hold(it.article()).orElseThrow();
                    var text = it.text();
                    return new EditorLine(
                            it.id(),
                            article.slug(),
                            article.step(),
                            article.position(),
                            text.language(),
                            text.county(),
                            it.number(),
                            text.title(),
                            it.publishOn(),
                            text.validOn(),
                            it.review());
                })
                .toList();
    }

    private Stream<ArticleVersion> newest(Predicate<ArticleVersion> among) {
        return versions.stream()
                .filter(among)
                .filter(it -> versions.stream()
                        .filter(among)
                        .noneMatch(other -> isSameText(it, other) && other.number() > it.number()));
    }

    private static boolean isSameText(ArticleVersion one, ArticleVersion other) {
        return one.article().equals(other.article())
                && one.text().language() == other.text().language()
                && one.text().county().equals(other.text().county());
    }

    @Override
    public Optional<ArticleVersion> version(UUID id) {
        return versions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<ArticleVersion> versions(ArticleId article, Language language, String county) {
        return versions.stream()
                .filter(it -> it.article().equals(article)
                        && it.text().language() == language
                        && it.text().county().equals(county))
                .sorted(Comparator.comparing(ArticleVersion::number).reversed())
                .toList();
    }

    @Override
    public void add(ArticleVersion version) {
        versions.add(version);
    }
}
