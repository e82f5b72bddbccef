package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.ArticleLine;
import fi.rinnalla.domain.guidance.ArticleVersion;
import fi.rinnalla.domain.guidance.Articles;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Everybody may read what is public along the path, in their language or in the nearest one there is. */
@UseCase
@MayBeDoneBy(Permission.SEE_PUBLIC_PAGES)
public class ReadingArticles {
    private final Articles articles;
    private final Clock clock;

    @Inject
    public ReadingArticles(Articles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    /** One line for each article, in the order of the path. */
    public List<ArticleLine> path(Language reader) {
        var bySlug = new LinkedHashMap<String, List<ArticleLine>>();
        articles.publicOn(today()).stream()
                .filter(it -> it.county().isEmpty())
                .forEach(it -> bySlug.merge(it.slug(), List.of(it), ReadingArticles::both));
        return bySlug.values().stream()
                .flatMap(it -> nearest(it, ArticleLine::language, reader).stream())
                .toList();
    }

    public ArticleSheet one(String slug, Language reader) {
        var article = articles.find(slug).orElseThrow(() -> new NotFound(slug));
        var byCounty = new LinkedHashMap<String, List<ArticleVersion>>();
        articles.shownOn(article.id(), today())
                .forEach(it -> byCounty.merge(it.text().county(), List.of(it), ReadingArticles::both));
        var shown = byCounty.values().stream()
                .flatMap(it -> nearest(it, version -> version.text().language(), reader).stream())
                .toList();
        var common = shown.stream()
                .filter(it -> it.text().county().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound(slug));
        return new ArticleSheet(
                article.slug(),
                article.step(),
                ArticleSheet.part(common, today()),
                shown.stream()
                        .filter(it -> it != common)
                        .map(it -> ArticleSheet.part(it, today()))
                        .toList());
    }

    /** A scheduled text comes out, and a review becomes due, at midnight; nothing else changes by itself. */
    public Instant trueUntil() {
        return today().plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    static <T> Optional<T> nearest(List<T> texts, Function<T, Language> language, Language reader) {
        return reader.fallback().stream()
                .flatMap(it -> texts.stream().filter(text -> language.apply(text) == it))
                .findFirst();
    }
}
