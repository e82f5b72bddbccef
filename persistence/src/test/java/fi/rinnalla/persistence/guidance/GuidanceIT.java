package fi.rinnalla.persistence.guidance;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.guidance.Article;
import fi.rinnalla.domain.guidance.ArticleId;
import fi.rinnalla.domain.guidance.ArticleLine;
import fi.rinnalla.domain.guidance.ArticleText;
import fi.rinnalla.domain.guidance.ArticleVersion;
import fi.rinnalla.domain.guidance.EditorLine;
import fi.rinnalla.domain.guidance.NewsItem;
import fi.rinnalla.domain.guidance.NewsText;
import fi.rinnalla.domain.guidance.PathStep;
import fi.rinnalla.domain.guidance.Signpost;
import fi.rinnalla.domain.guidance.SignpostText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an organisation tells families")
class GuidanceIT {
    private static final Database DATABASE = Database.get();
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    @BeforeEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void is_the_newest_version_of_each_text_whose_day_has_come() {
        var article = article(A, "alku");
        version(A, article, 1, Language.FI, "", "Vanha", TODAY.minusDays(9));
        version(A, article, 2, Language.FI, "", "Uusi", TODAY);
        version(A, article, 3, Language.FI, "", "Huominen", TODAY.plusDays(1));
        version(A, article, 4, Language.FI, "", "Luonnos", null);
        version(A, article, 1, Language.SV, "", "Svenska", TODAY);
        version(A, article, 1, Language.FI, "Kainuu", "Kainuussa", TODAY);

        assertThat(list(A, em -> new StoredArticles(em).publicOn(TODAY)))
                .extracting(ArticleLine::title)
                .containsExactlyInAnyOrder("Uusi", "Svenska", "Kainuussa");
        assertThat(list(A, em -> new StoredArticles(em).publicOn(TODAY.plusDays(1))))
                .extracting(ArticleLine::title)
                .contains("Huominen")
                .doesNotContain("Uusi");
        assertThat(list(A, em -> new StoredArticles(em).newest()))
                .extracting(EditorLine::title)
                .containsExactlyInAnyOrder("Luonnos", "Svenska", "Kainuussa");
    }

    @Test
    void is_kept_with_its_signature_and_its_way_back() {
        var article = article(A, "alku");
        var id = version(A, article, 1, Language.FI, "", "Alku", TODAY);
        DATABASE.in(A, em -> new StoredArticles(em).version(id).orElseThrow().sign(null, "Lukija", TODAY));

        var review = DATABASE.from(
                A, em -> new StoredArticles(em).version(id).orElseThrow().review());
        assertThat(review.reviewer()).contains("Lukija");
        assertThat(review.dueOn()).contains(TODAY.plusYears(1));
        assertThat(list(A, em -> new StoredArticles(em).versions(article, Language.FI, "")))
                .hasSize(1);
    }

    @Test
    void is_nobody_elses() {
        var article = article(B, "alku");
        var id = version(B, article, 1, Language.FI, "", "Naapurin", TODAY);
        DATABASE.in(B, em -> {
            new StoredSignposts(em).add(signpost("Naapurin palvelu"));
            new StoredNewsItems(em).add(news("Naapurin uutinen", TODAY));
        });

        DATABASE.in(A, em -> {
            assertThat(new StoredArticles(em).find("alku")).isEmpty();
            assertThat(new StoredArticles(em).version(id)).isEmpty();
            assertThat(new StoredArticles(em).publicOn(TODAY)).isEmpty();
            assertThat(new StoredSignposts(em).all()).isEmpty();
            assertThat(new StoredNewsItems(em).publicOn(TODAY, 9)).isEmpty();
        });
        assertThat(article(A, "alku")).as("the same short name at two doors").isNotEqualTo(article);
    }

    @Test
    void is_news_from_its_day_on_newest_first_and_drafts_on_top_for_the_staff() {
        DATABASE.in(A, em -> {
            var items = new StoredNewsItems(em);
            items.add(news("Eilen", TODAY.minusDays(1)));
            items.add(news("Tänään", TODAY));
            items.add(news("Huomenna", TODAY.plusDays(1)));
            items.add(news("Luonnos", null));
        });

        assertThat(list(A, em -> new StoredNewsItems(em).publicOn(TODAY, 9)))
                .extracting(it -> it.text().title())
                .containsExactly("Tänään", "Eilen");
        assertThat(list(A, em -> new StoredNewsItems(em).newest(9)))
                .extracting(it -> it.text().title())
                .containsExactly("Luonnos", "Huomenna", "Tänään", "Eilen");
    }

    @Test
    void is_a_service_with_the_day_on_which_somebody_looked() {
        DATABASE.in(A, em -> new StoredSignposts(em).add(signpost("Turvakoti")));

        assertThat(list(A, em -> new StoredSignposts(em).all())).singleElement().satisfies(it -> {
            assertThat(it.checkedOn()).contains(TODAY);
            assertThat(it.text().name()).isEqualTo("Turvakoti");
        });
    }

    private static <T> List<T> list(TenantId tenant, Function<EntityManager, List<T>> question) {
        return DATABASE.from(tenant, question);
    }

    private static Signpost signpost(String name) {
        var text = new SignpostText(Language.FI, name, "Auttaa", "", "Soittamalla", "");
        return Signpost.put(UUID.randomUUID(), text, TODAY);
    }

    private static NewsItem news(String title, LocalDate day) {
        var item = NewsItem.written(UUID.randomUUID(), new NewsText(Language.FI, title, "Teksti"), NOW);
        item.publishOn(day);
        return item;
    }

    private static ArticleId article(TenantId tenant, String slug) {
        return DATABASE.from(tenant, em -> {
            var article = Article.at(new ArticleId(UUID.randomUUID()), slug, PathStep.START, 1);
            new StoredArticles(em).add(article);
            return article.id();
        });
    }

    private static UUID version(
            TenantId tenant,
            ArticleId article,
            int number,
            Language language,
            String county,
            String title,
            LocalDate day) {
        return DATABASE.from(tenant, em -> {
            var text = new ArticleText(language, county, title, "Johdanto", "Teksti", TODAY);
            var version = ArticleVersion.written(UUID.randomUUID(), article, number, text, null, NOW);
            version.publishOn(day);
            new StoredArticles(em).add(version);
            return version.id();
        });
    }
}
