package fi.rinnalla.services.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.guidance.AllSeries;
import fi.rinnalla.domain.guidance.Series;
import fi.rinnalla.domain.guidance.SeriesText;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group that goes through a series")
class FollowingASeriesTest {
    private static final LocalDate THURSDAY = LocalDate.parse("2026-03-05");

    private final Workplace work = new Workplace();
    private final GatheringsOnAShelf gatherings = new GatheringsOnAShelf();
    private final SeriesOnAShelf series = new SeriesOnAShelf();
    private final FollowingASeries following = new FollowingASeries(
            gatherings, series, work.auditing(work.caller(new StaffId(UUID.randomUUID()), Role.FACILITATOR)));

    @BeforeEach
    void a_series_in_two_languages() {
        series.write(Language.FI, "## Eka\n\n## Toka", "## Eka\n\n- [ ] Kierros\n- [ ] Sopimus");
        series.write(Language.SV, "## Ett\n\n## Två", "## Ett\n\n- [ ] Runda");
    }

    @Test
    void has_a_session_for_each_meeting_that_takes_place_as_far_as_there_are_any() {
        var group = meets(Language.FI, 4);
        group.timetable().cancel(group.sessions().get(0).id(), Map.of());
        following.follow(group.id(), "sarja");

        var steps = following.plan(group.id()).orElseThrow().steps();

        assertThat(steps).extracting(it -> it.session().title()).containsExactly("Eka", "Toka");
        assertThat(steps.get(0).meeting()).isEqualTo(group.sessions().get(1).id());
    }

    @Test
    void is_led_in_the_language_it_speaks() {
        var group = meets(Language.SV, 2);
        following.follow(group.id(), "sarja");

        assertThat(following.plan(group.id()).orElseThrow().steps())
                .extracting(it -> it.session().title())
                .containsExactly("Ett", "Två");
    }

    @Test
    void has_ticked_what_stands_on_its_list_and_nothing_else() {
        var group = meets(Language.FI, 2);
        var first = group.sessions().get(0).id();
        following.follow(group.id(), "sarja");

        following.tick(group.id(), first, List.of("Kierros", "Jotain muuta"));
        assertThat(step(group).done()).containsExactly("Kierros");

        following.tick(group.id(), first, List.of());
        assertThat(step(group).done()).isEmpty();
        assertThat(work.audit.kinds())
                .containsExactly(AuditAct.CHANGED_SERIES_OF_GROUP, AuditAct.TICKED_SESSION, AuditAct.TICKED_SESSION);
    }

    @Test
    void keeps_what_was_ticked_before_the_list_was_written_anew() {
        var group = meets(Language.FI, 2);
        var first = group.sessions().get(0).id();
        following.follow(group.id(), "sarja");
        following.tick(group.id(), first, List.of("Kierros"));
        series.named("sarja").get(0).rewrite(text(Language.FI, "## Eka", "## Eka\n\n- [ ] Alkukierros"), Instant.EPOCH);

        following.tick(group.id(), first, List.of("Alkukierros"));

        assertThat(step(group).done()).containsExactly("Alkukierros");
        assertThat(step(group).doneInOtherWords()).containsExactly("Kierros");
    }

    @Test
    void goes_its_own_way_again_and_follows_nothing_that_is_not_there() {
        var group = meets(Language.FI, 2);
        following.follow(group.id(), "sarja");
        following.follow(group.id(), "olematon");
        assertThat(following.plan(group.id())).isPresent();

        following.follow(group.id(), "");
        assertThat(following.plan(group.id())).isEmpty();
    }

    private FollowedSeries.Step step(Gathering group) {
        return following.plan(group.id()).orElseThrow().steps().get(0);
    }

    private Gathering meets(Language spoken, int times) {
        var group = Gathering.planned(
                new GatheringId(UUID.randomUUID()),
                Digest.of("form"),
                new ProgrammeId(UUID.randomUUID()),
                GatheringKind.GROUP,
                Way.ONLINE,
                Optional.empty(),
                Optional.of(8));
        group.isSpokenIn(spoken);
        group.wording().tell(UUID.randomUUID(), Language.FI, new Told("Ryhmä", "", "", "", ""));
        for (int n = 0; n < times; n++) {
            group.timetable()
                    .meets(
                            new SessionId(UUID.randomUUID()),
                            new Meeting(THURSDAY.plusWeeks(n), LocalTime.parse("17:30"), LocalTime.parse("19:00")));
        }
        gatherings.add(group);
        return group;
    }

    private static SeriesText text(Language language, String body, String notes) {
        return new SeriesText(language, "Sarja", "Tavoite", "", 60, "", body, notes);
    }

    private static final class SeriesOnAShelf implements AllSeries {
        private final List<Series> all = new ArrayList<>();

        void write(Language language, String body, String notes) {
            all.add(Series.written(UUID.randomUUID(), "sarja", text(language, body, notes), Instant.EPOCH));
        }

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
            return Optional.empty();
        }

        @Override
        public List<Series> all() {
            return all;
        }

        @Override
        public List<Series> publicOn(LocalDate today) {
            return all;
        }

        @Override
        public void add(Series it) {
            all.add(it);
        }
    }
}
