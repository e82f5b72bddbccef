package fi.rinnalla.persistence.guidance;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.guidance.OfferedSeries;
import fi.rinnalla.domain.guidance.Series;
import fi.rinnalla.domain.guidance.SeriesText;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The shelf between organisations")
class SeriesIT {
    private static final Database DATABASE = Database.get();
    private static final Instant NOW = Instant.now();
    private static final LocalDate TODAY = Helsinki.day(NOW);

    @BeforeEach
    @AfterEach
    void empty() throws SQLException {
        DATABASE.empty();
        try (var superuser = DATABASE.superuser()) {
            Sql.run(superuser, "delete from pub.series");
        }
    }

    @Test
    void shows_others_what_was_put_there_with_its_name_and_nothing_else_of_its_organisation() {
        var offered = series(B, "tarjottu", TODAY);
        series(B, "julkinen", TODAY);
        series(B, "luonnos", null);
        DATABASE.in(B, em -> new StoredSeriesShelf(em).put(offered));

        assertThat(ofOthers(A)).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(offered);
            assertThat(it.slug()).isEqualTo("tarjottu");
            assertThat(it.organisation()).isNotBlank();
            assertThat(it.text()).isEqualTo(text("tarjottu"));
        });
        assertThat(DATABASE.<Integer>from(A, em -> new StoredSeries(em).all().size()))
                .isZero();
        assertThat(DATABASE.<Boolean>from(A, em -> new StoredSeriesShelf(em).holds(offered)))
                .isFalse();
    }

    @Test
    void is_not_offered_to_whoever_put_it_there() {
        var offered = series(B, "tarjottu", TODAY);
        DATABASE.in(B, em -> new StoredSeriesShelf(em).put(offered));

        assertThat(ofOthers(B)).isEmpty();
        assertThat(DATABASE.<Boolean>from(B, em -> new StoredSeriesShelf(em).holds(offered)))
                .isTrue();
    }

    @Test
    void takes_no_draft_nothing_of_tomorrow_no_copy_and_nothing_of_the_neighbours() {
        var draft = series(A, "luonnos", null);
        var tomorrow = series(A, "huomenna", TODAY.plusDays(1));
        var theirs = series(B, "naapurin", TODAY);
        var copy = DATABASE.<UUID>from(A, em -> {
            var offered = new OfferedSeries(UUID.randomUUID(), "Muu ry", "kopio", text("kopio"));
            var copied = Series.copied(UUID.randomUUID(), "kopio", offered, NOW);
            copied.publishOn(TODAY);
            new StoredSeries(em).add(copied);
            return copied.id();
        });

        for (var wrong : List.of(draft, tomorrow, theirs, copy)) {
            assertThatThrownBy(() -> DATABASE.in(A, em -> new StoredSeriesShelf(em).put(wrong)))
                    .hasStackTraceContaining("no such public series");
        }
        assertThat(ofOthers(B)).isEmpty();
    }

    @Test
    void is_emptied_by_nobody_but_the_owner() {
        var offered = series(B, "tarjottu", TODAY);
        DATABASE.in(B, em -> new StoredSeriesShelf(em).put(offered));

        DATABASE.in(A, em -> new StoredSeriesShelf(em).take(offered));
        assertThat(ofOthers(A)).hasSize(1);

        DATABASE.in(B, em -> new StoredSeriesShelf(em).take(offered));
        assertThat(ofOthers(A)).isEmpty();
    }

    @Test
    void keeps_what_lies_there_as_it_was_until_it_is_put_there_again() {
        var offered = series(B, "tarjottu", TODAY);
        DATABASE.in(B, em -> new StoredSeriesShelf(em).put(offered));
        DATABASE.in(B, em -> new StoredSeries(em).find(offered).orElseThrow().rewrite(text("uusi"), NOW));
        assertThat(ofOthers(A)).extracting(it -> it.text().title()).containsExactly("tarjottu");

        DATABASE.in(B, em -> new StoredSeriesShelf(em).put(offered));
        assertThat(ofOthers(A)).extracting(it -> it.text().title()).containsExactly("uusi");
    }

    @Test
    void gives_a_series_in_every_language_with_what_it_tells_those_who_lead_it() {
        var finnish = series(B, "tarjottu", TODAY);
        var swedish = DATABASE.<UUID>from(B, em -> {
            var guided = new SeriesText(Language.SV, "Serie", "Mål", "", 60, "", "## Ett", "## Ett\n\n- [ ] Runda");
            var series = Series.written(UUID.randomUUID(), "tarjottu", guided, NOW);
            series.publishOn(TODAY);
            new StoredSeries(em).add(series);
            return series.id();
        });
        series(B, "muu", TODAY);
        DATABASE.in(B, em -> {
            new StoredSeriesShelf(em).put(finnish);
            new StoredSeriesShelf(em).put(swedish);
        });

        var all = DATABASE.<List<OfferedSeries>>from(A, em -> new StoredSeriesShelf(em).inEveryLanguage(finnish));

        assertThat(all).extracting(OfferedSeries::id).containsExactly(finnish, swedish);
        assertThat(all.get(1).text().notes()).isEqualTo("## Ett\n\n- [ ] Runda");
        assertThat(DATABASE.<List<OfferedSeries>>from(B, em -> new StoredSeriesShelf(em).inEveryLanguage(finnish)))
                .isEmpty();
        assertThat(DATABASE.<Integer>from(
                        B, em -> new StoredSeries(em).named("tarjottu").size()))
                .isEqualTo(2);
    }

    @Test
    void is_written_by_no_role_of_the_application() throws SQLException {
        for (var forbidden : List.of(
                "insert into pub.series select * from pub.series",
                "update pub.series set title = ''",
                "delete from pub.series")) {
            try (var app = DATABASE.app(A)) {
                assertThatThrownBy(() -> Sql.run(app, forbidden)).hasStackTraceContaining("permission denied");
            }
        }
    }

    private static List<OfferedSeries> ofOthers(TenantId tenant) {
        return DATABASE.from(tenant, em -> new StoredSeriesShelf(em).ofOthers());
    }

    private static UUID series(TenantId tenant, String slug, LocalDate day) {
        return DATABASE.from(tenant, em -> {
            var series = Series.written(UUID.randomUUID(), slug, text(slug), NOW);
            series.publishOn(day);
            new StoredSeries(em).add(series);
            return series.id();
        });
    }

    private static SeriesText text(String title) {
        return new SeriesText(Language.FI, title, "Tavoite", "Vanhemmille", 90, "Kyniä", "## Eka\n\nTeksti");
    }
}
