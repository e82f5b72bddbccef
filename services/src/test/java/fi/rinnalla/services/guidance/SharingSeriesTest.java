package fi.rinnalla.services.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.guidance.AllSeries;
import fi.rinnalla.domain.guidance.OfferedSeries;
import fi.rinnalla.domain.guidance.Series;
import fi.rinnalla.domain.guidance.SeriesShelf;
import fi.rinnalla.domain.guidance.SeriesText;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.SharingSeries.Offer;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An editor who shares series")
class SharingSeriesTest {
    private final Workplace work = new Workplace();
    private final SeriesOnAShelf series = new SeriesOnAShelf();
    private final Between shelf = new Between();
    private final StaffId aino = new StaffId(UUID.randomUUID());
    private final KeepingSeries keeping = new KeepingSeries(
            series,
            shelf,
            work.ways(work.caller(aino, Role.ADMINISTRATOR)),
            work.auditing(work.caller(aino, Role.ADMINISTRATOR)),
            work.clock);
    private final SharingSeries sharing =
            new SharingSeries(series, shelf, work.auditing(work.caller(aino, Role.ADMINISTRATOR)), work.clock);
    private final LocalDate today = Helsinki.day(work.clock.instant());

    @Test
    void offers_what_is_public_and_takes_it_from_the_shelf_with_its_publication() {
        var id = keeping.write("sarja", text("Sarja")).orElseThrow();
        assertThat(sharing.offer(id)).isFalse();
        assertThat(sharing.state(id)).isEqualTo(Offer.NOT_POSSIBLE);

        keeping.publishOn(id, today);
        assertThat(sharing.state(id)).isEqualTo(Offer.POSSIBLE);
        assertThat(sharing.offer(id)).isTrue();
        assertThat(sharing.state(id)).isEqualTo(Offer.OFFERED);

        keeping.takeBack(id);
        assertThat(shelf.holds(id)).isFalse();
    }

    @Test
    void takes_one_copy_however_often_and_it_is_a_draft_that_says_whose_it_was() {
        var offered = new OfferedSeries(UUID.randomUUID(), "Naapuri ry", "sarja", text("Sarja"));
        shelf.others.add(offered);

        var copy = sharing.copy(offered.id()).orElseThrow();

        assertThat(sharing.copy(offered.id())).contains(copy);
        assertThat(keeping.all()).singleElement().satisfies(it -> {
            assertThat(it.origin()).isEqualTo("Naapuri ry");
            assertThat(it.publishOn()).isEmpty();
        });
        keeping.rewrite(copy, text("Omin sanoin"), Digest.of("form"));
        assertThat(offered.text().title()).isEqualTo("Sarja");
    }

    @Test
    void finds_another_short_name_where_theirs_is_taken_here() {
        keeping.write("sarja", text("Oma"));
        var offered = new OfferedSeries(UUID.randomUUID(), "Naapuri ry", "sarja", text("Sarja"));
        shelf.others.add(offered);

        assertThat(keeping.one(sharing.copy(offered.id()).orElseThrow()).slug()).isEqualTo("sarja-2");
    }

    @Test
    void takes_a_copy_in_every_language_with_the_notes_and_later_what_has_come_meanwhile() {
        var finnish = new OfferedSeries(UUID.randomUUID(), "Naapuri ry", "sarja", text("Sarja"));
        var swedish = new OfferedSeries(
                UUID.randomUUID(),
                "Naapuri ry",
                "sarja",
                new SeriesText(Language.SV, "Serie", "Mål", "", 60, "", "## Ett", "## Ett\n\n- [ ] Runda"));
        keeping.write("sarja", text("Oma"));
        shelf.others.add(finnish);
        var copy = sharing.copy(finnish.id()).orElseThrow();
        shelf.others.add(swedish);

        assertThat(sharing.copy(finnish.id())).contains(copy);

        assertThat(keeping.inEveryLanguage(copy))
                .extracting(it -> it.slug(), it -> it.text().language())
                .containsExactly(tuple("sarja-2", Language.FI), tuple("sarja-2", Language.SV));
        assertThat(keeping.inEveryLanguage(copy).get(1).text()).isEqualTo(swedish.text());
    }

    @Test
    void offers_every_public_language_of_a_series_and_none_of_what_was_partly_another_s() {
        var finnish = keeping.write("sarja", text("Sarja")).orElseThrow();
        var english = keeping.write("sarja", inEnglish()).orElseThrow();
        keeping.publishOn(finnish, today);
        sharing.offer(finnish);
        assertThat(shelf.ours).containsExactly(finnish);

        keeping.publishOn(english, today);
        sharing.offer(finnish);
        assertThat(shelf.ours).containsExactlyInAnyOrder(finnish, english);
        sharing.withdraw(english);
        assertThat(shelf.ours).isEmpty();

        var offered = new OfferedSeries(UUID.randomUUID(), "Naapuri ry", "toinen", text("Toinen"));
        shelf.others.add(offered);
        sharing.copy(offered.id());
        var translated = keeping.write("toinen", inEnglish()).orElseThrow();
        keeping.publishOn(translated, today);
        assertThat(sharing.offer(translated)).isFalse();
    }

    private static SeriesText inEnglish() {
        return new SeriesText(Language.EN, "Series", "Aim", "", 60, "", "## One");
    }

    @Test
    void copies_nothing_that_is_no_longer_offered() {
        assertThat(sharing.copy(UUID.randomUUID())).isEmpty();
        assertThat(keeping.all()).isEmpty();
    }

    @Test
    void writes_no_second_series_under_the_same_short_name() {
        var id = keeping.write("sarja", text("Sarja"));

        assertThat(keeping.write("sarja", text("Sarja"))).isEqualTo(id);
        assertThat(keeping.write("sarja", text("Toinen"))).isEmpty();
    }

    @Test
    void brings_back_what_a_series_said_and_the_shelf_follows() {
        var id = keeping.write("sarja", text("Sarja")).orElseThrow();
        keeping.publishOn(id, today);
        sharing.offer(id);
        keeping.rewrite(id, text("Toisin"), Digest.of("one"));
        shelf.puts = 0;

        keeping.writeAsBefore(id, Digest.of("two"));

        assertThat(keeping.one(id).text()).isEqualTo(text("Sarja"));
        assertThat(shelf.puts).isEqualTo(1);
    }

    private static SeriesText text(String title) {
        return new SeriesText(Language.FI, title, "Tavoite", "", 60, "", "## Eka");
    }

    private static final class SeriesOnAShelf implements AllSeries {
        private final List<Series> all = new ArrayList<>();

        @Override
        public Optional<Series> find(UUID id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Series> hold(UUID id) {
            return find(id);
        }

        @Override
        public List<Series> named(String slug) {
            return all.stream().filter(it -> it.slug().equals(slug)).toList();
        }

        @Override
        public Optional<Series> copyOf(UUID offered) {
            return all.stream()
                    .filter(it -> it.copied().filter(offered::equals).isPresent())
                    .findFirst();
        }

        @Override
        public List<Series> all() {
            return all;
        }

        @Override
        public List<Series> publicOn(LocalDate today) {
            return all.stream().filter(it -> it.isPublicOn(today)).toList();
        }

        @Override
        public void add(Series it) {
            all.add(it);
        }
    }

    /** What lies between organisations, as far as this one sees it. */
    private static final class Between implements SeriesShelf {
        private final Set<UUID> ours = new HashSet<>();
        private int puts;
        private final List<OfferedSeries> others = new ArrayList<>();

        @Override
        public List<OfferedSeries> ofOthers() {
            return others;
        }

        @Override
        public Optional<OfferedSeries> find(UUID id) {
            return others.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public List<OfferedSeries> inEveryLanguage(UUID id) {
            return find(id).stream()
                    .flatMap(one -> others.stream()
                            .filter(it -> it.organisation().equals(one.organisation())
                                    && it.slug().equals(one.slug())))
                    .toList();
        }

        @Override
        public boolean holds(UUID series) {
            return ours.contains(series);
        }

        @Override
        public void put(UUID series) {
            ours.add(series);
            puts++;
        }

        @Override
        public void take(UUID series) {
            ours.remove(series);
        }
    }
}
