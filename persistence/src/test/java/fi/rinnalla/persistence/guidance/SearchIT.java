package fi.rinnalla.persistence.guidance;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.guidance.Article;
import fi.rinnalla.domain.guidance.ArticleId;
import fi.rinnalla.domain.guidance.ArticleText;
import fi.rinnalla.domain.guidance.ArticleVersion;
import fi.rinnalla.domain.guidance.Found;
import fi.rinnalla.domain.guidance.FoundKind;
import fi.rinnalla.domain.guidance.NewsItem;
import fi.rinnalla.domain.guidance.NewsText;
import fi.rinnalla.domain.guidance.PathStep;
import fi.rinnalla.domain.guidance.SearchWords;
import fi.rinnalla.domain.guidance.Series;
import fi.rinnalla.domain.guidance.SeriesText;
import fi.rinnalla.domain.guidance.Signpost;
import fi.rinnalla.domain.guidance.SignpostText;
import fi.rinnalla.domain.guidance.Synonyms;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.gathering.StoredGatherings;
import fi.rinnalla.persistence.shared.Database;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void finds_news_services_series_and_what_there_is_to_come_to() {
        DATABASE.in(A, em -> everything(em, "Vertaistuki"));
        DATABASE.in(B, em -> everything(em, "Vertaistuki naapurissa"));

        assertThat(search(A, "vertaistuen"))
                .extracting(Found::kind)
                .containsExactlyInAnyOrder(
                        FoundKind.NEWS, FoundKind.SERVICE, FoundKind.SERIES, FoundKind.GROUP, FoundKind.EVENT);
        assertThat(search(A, "vertaistuen")).extracting(Found::title).containsOnly("Vertaistuki");
    }

    @Test
    void never_shows_of_these_what_is_hidden_over_cancelled_or_a_draft() {
        DATABASE.in(A, em -> {
            var news = NewsItem.written(UUID.randomUUID(), new NewsText(Language.FI, "Vertaistuki", "Teksti"), NOW);
            news.publishOn(TODAY.plusDays(1));
            new StoredNewsItems(em).add(news);
            var service = service("Vertaistuki");
            service.hide();
            new StoredSignposts(em).add(service);
            new StoredSeries(em).add(series("Vertaistuki"));
            var places = new StoredGatherings(em);
            places.add(gathering(em, "Vertaistuki", GatheringKind.GROUP, TODAY.minusDays(1)));
            var draft = gathering(em, "Vertaistuki", GatheringKind.GROUP, TODAY);
            draft.withdraw();
            places.add(draft);
            var cancelled = gathering(em, "Vertaistuki", GatheringKind.EVENT, TODAY);
            cancelled.timetable().cancel(cancelled.sessions().get(0).id(), Map.of());
            places.add(cancelled);
        });

        assertThat(search(A, "vertaistuki")).isEmpty();
    }

    private static void everything(EntityManager em, String words) {
        var news = NewsItem.written(UUID.randomUUID(), new NewsText(Language.FI, words, "Teksti"), NOW);
        news.publishOn(TODAY);
        new StoredNewsItems(em).add(news);
        new StoredSignposts(em).add(service(words));
        var series = series(words);
        series.publishOn(TODAY);
        new StoredSeries(em).add(series);
        var gatherings = new StoredGatherings(em);
        gatherings.add(gathering(em, words, GatheringKind.GROUP, TODAY));
        gatherings.add(gathering(em, words, GatheringKind.EVENT, TODAY.plusDays(1)));
    }

    private static Signpost service(String name) {
        return Signpost.put(UUID.randomUUID(), new SignpostText(Language.FI, name, "Auttaa", "", "", ""), TODAY);
    }

    private static Series series(String title) {
        var text = new SeriesText(Language.FI, title, "Tavoite", "", 60, "", "## Eka");
        return Series.written(UUID.randomUUID(), "sarja", text, NOW);
    }

    private static Gathering gathering(EntityManager em, String name, GatheringKind kind, LocalDate day) {
        var programme = UUID.randomUUID();
        em.createNativeQuery("insert into app.programme(id, slug, name, county, starts_on)"
                        + " values (cast(?1 as uuid), ?2, 'Kohtaamo', 'Uusimaa', '2024-01-01')")
                .setParameter(1, programme.toString())
                .setParameter(2, "p-" + programme)
                .executeUpdate();
        var gathering = Gathering.planned(
                new GatheringId(UUID.randomUUID()),
                Digest.of(UUID.randomUUID().toString()),
                new ProgrammeId(programme),
                kind,
                Way.ONLINE,
                Optional.empty(),
                Optional.of(8));
        gathering.wording().tell(UUID.randomUUID(), Language.FI, new Told(name, "", "", "", ""));
        gathering
                .timetable()
                .meets(
                        new SessionId(UUID.randomUUID()),
                        new Meeting(day, LocalTime.parse("17:30"), LocalTime.parse("19:00")));
        gathering.publish();
        return gathering;
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
