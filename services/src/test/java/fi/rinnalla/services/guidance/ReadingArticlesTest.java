package fi.rinnalla.services.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.guidance.Article;
import fi.rinnalla.domain.guidance.ArticleId;
import fi.rinnalla.domain.guidance.ArticleLine;
import fi.rinnalla.domain.guidance.ArticleText;
import fi.rinnalla.domain.guidance.ArticleVersion;
import fi.rinnalla.domain.guidance.PathStep;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A parent who reads along the path")
class ReadingArticlesTest {
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    private final ArticlesOnAShelf shelf = new ArticlesOnAShelf();
    private final ReadingArticles reading = new ReadingArticles(shelf, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void sees_each_article_once_in_the_nearest_language_there_is() {
        var first = article("eka", 1);
        published(first, 1, Language.FI, "", "Suomeksi");
        published(first, 1, Language.SV, "", "På svenska");
        published(article("toka", 2), 1, Language.FI, "", "Vain suomeksi");

        assertThat(reading.path(Language.SV))
                .extracting(ArticleLine::title)
                .containsExactly("På svenska", "Vain suomeksi");
        assertThat(reading.one("toka", Language.SV).common().text().language()).isEqualTo(Language.FI);
    }

    @Test
    void sees_what_is_different_in_a_county_after_the_common_words() {
        var article = article("eka", 1);
        published(article, 1, Language.FI, "", "Yhteinen");
        published(article, 1, Language.FI, "Varsinais-Suomi", "Täällä näin");

        var sheet = reading.one("eka", Language.EN);

        assertThat(sheet.common().text().title()).isEqualTo("Yhteinen");
        assertThat(sheet.counties()).extracting(it -> it.text().county()).containsExactly("Varsinais-Suomi");
    }

    @Test
    void sees_the_newest_version_whose_day_has_come_and_is_told_that_nobody_signed_it() {
        var article = article("eka", 1);
        published(article, 1, Language.FI, "", "Vanha");
        published(article, 2, Language.FI, "", "Uusi").sign(null, "Lukija", TODAY);
        published(article, 3, Language.FI, "", "Huominen").publishOn(TODAY.plusDays(1));

        var common = reading.one("eka", Language.FI).common();

        assertThat(common.text().title()).isEqualTo("Uusi");
        assertThat(common.due()).isFalse();
    }

    @Test
    void finds_nothing_where_nothing_is_public() {
        published(article("eka", 1), 1, Language.FI, "", "Luonnos").takeBack();

        assertThat(reading.path(Language.FI)).isEmpty();
        assertThatThrownBy(() -> reading.one("eka", Language.FI)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reading.one("muu", Language.FI)).isInstanceOf(NotFound.class);
    }

    private Article article(String slug, int position) {
        var article = Article.at(new ArticleId(UUID.randomUUID()), slug, PathStep.START, position);
        shelf.add(article);
        return article;
    }

    private ArticleVersion published(Article article, int number, Language language, String county, String title) {
        var text = new ArticleText(language, county, title, "", "Teksti", TODAY);
        var version = ArticleVersion.written(UUID.randomUUID(), article.id(), number, text, null, NOW);
        version.publishOn(TODAY);
        shelf.add(version);
        return version;
    }
}
