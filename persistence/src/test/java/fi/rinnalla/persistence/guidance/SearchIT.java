package fi.rinnalla.persistence.guidance;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.guidance.Article;
import fi.rinnalla.domain.guidance.ArticleId;
import fi.rinnalla.domain.guidance.ArticleText;
import fi.rinnalla.domain.guidance.ArticleVersion;
import fi.rinnalla.domain.guidance.Found;
import fi.rinnalla.domain.guidance.PathStep;
import fi.rinnalla.domain.guidance.SearchWords;
import fi.rinnalla.domain.guidance.Synonyms;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A search through an organisation's public texts")
class SearchIT {
    private static final Database DATABASE = Database.get();
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Instant NOW = Instant.parse("2026-05-04T09:00:00Z");

    @BeforeEach
    void empty() {
        DATABASE.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "vanhempi, Ohjeita kun vanhemmat riitelevät",
        "vanhemmat, Ohjeita kun vanhempi jännittää",
        "vertaistuki, Täällä kerrotaan vertaistuen tavoista",
        "vertaistuen, Mitä vertaistuki on",
        "tapaamisessa, Ensimmäinen tapaaminen",
        "kirjauksista, Kirjaukset ja niiden lukeminen"
    })
    void finds_a_finnish_word_from_its_other_forms(String typed, String words) {
        publish(A, "oikea", Language.FI, words);
        publish(A, "muu", Language.FI, "Jotain aivan muuta");

        assertThat(search(A, typed)).extracting(Found::slug).containsExactly("oikea");
    }

    @ParameterizedTest
    @CsvSource({
        "SV, föräldrarna, Stöd för en förälder", "SV, mötena, Före mötet",
        "EN, meetings, Before the meeting", "EN, deciding, Who decided this"
    })
    void finds_swedish_and_english_words_too(Language language, String typed, String words) {
        publish(A, "oikea", language, words);

        assertThat(search(A, typed)).extracting(Found::slug).containsExactly("oikea");
    }

    @Test
    void finds_what_means_the_same_to_the_editors() {
        publish(A, "oikea", Language.FI, "Huoltaja päättää");
        assertThat(search(A, "äiti")).isEmpty();

        synonyms(A, "äiti, isä, huoltaja");

        assertThat(search(A, "äiti")).extracting(Found::slug).containsExactly("oikea");
    }

    @Test
    void puts_a_title_before_a_word_in_passing() {
        publish(A, "ohimennen", Language.FI, "Toinen asia", "Tässä mainitaan tulkki kerran.");
        publish(A, "otsikko", Language.FI, "Tulkki ja kieli", "Teksti.");

        assertThat(search(A, "tulkki")).extracting(Found::slug).containsExactly("otsikko", "ohimennen");
    }

    @Test
    void never_shows_drafts_texts_of_tomorrow_or_the_neighbours() {
        publish(B, "naapuri", Language.FI, "Vertaistuki naapurissa");
        var draft = publish(A, "luonnos", Language.FI, "Vertaistuki luonnos");
        var tomorrow = publish(A, "huomenna", Language.FI, "Vertaistuki huomenna");
        DATABASE.in(A, em -> {
            new StoredArticles(em).version(draft).orElseThrow().takeBack();
            new StoredArticles(em).version(tomorrow).orElseThrow().publishOn(TODAY.plusDays(1));
        });
        synonyms(B, "vertaistuki, ystävä");

        assertThat(search(A, "vertaistuki")).isEmpty();
        assertThat(search(A, "ystävä")).isEmpty();
        assertThat(search(B, "ystävä")).extracting(Found::slug).containsExactly("naapuri");
    }

    @Test
    void takes_signs_for_nothing_but_signs() {
        publish(A, "oikea", Language.FI, "Vertaistuki");

        assertThat(search(A, "'; drop table x; -- & | ! : * vertaistuki")).hasSize(1);
    }

    private static List<Found> search(TenantId tenant, String typed) {
        return DATABASE.from(tenant, em -> {
            var words = SearchWords.of(typed);
            var lists = new StoredSynonymList(em).all();
            var meant =
                    Arrays.stream(Language.values()).collect(toMap(Function.identity(), it -> words.with(lists, it)));
            return new StoredSearch(em).among(words, meant, TODAY, 20);
        });
    }

    private static void synonyms(TenantId tenant, String line) {
        DATABASE.in(
                tenant,
                em -> new StoredSynonymList(em).replace(Language.FI, List.of(Synonyms.written(Language.FI, line))));
    }

    private static UUID publish(TenantId tenant, String slug, Language language, String title) {
        return publish(tenant, slug, language, title, "Ei mitään.");
    }

    private static UUID publish(TenantId tenant, String slug, Language language, String title, String body) {
        return DATABASE.from(tenant, em -> {
            var articles = new StoredArticles(em);
            var article = Article.at(new ArticleId(UUID.randomUUID()), slug, PathStep.START, 1);
            articles.add(article);
            var text = new ArticleText(language, "", title, "", body, TODAY);
            var version = ArticleVersion.written(UUID.randomUUID(), article.id(), 1, text, null, NOW);
            version.publishOn(TODAY);
            articles.add(version);
            return version.id();
        });
    }
}
