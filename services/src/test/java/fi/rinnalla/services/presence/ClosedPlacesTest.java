package fi.rinnalla.services.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.InboxFilter;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.PlaceText;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.ReadingTheInbox;
import fi.rinnalla.services.gathering.PlanningAGathering;
import fi.rinnalla.services.gathering.PlanningAGathering.PlaceChoice;
import fi.rinnalla.services.presence.TallySheet.PlaceName;
import fi.rinnalla.services.shelf.VisitsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place that was closed for good")
class ClosedPlacesTest {
    private static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.randomUUID());
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 1);

    private final Workplace work = new Workplace();
    private final Place salo = place("salo", "Salo");
    private final Place turku = place("turku", "Turku");
    private final Places places = new Two();

    @Test
    void is_marked_in_the_filter_of_the_inbox_and_where_a_group_is_planned() {
        salo.closeAfter(YESTERDAY);

        var inbox =
                new ReadingTheInbox(work.items, places, work.clock).page(InboxFilter.of(Set.of()), Optional.empty());
        var choices = new PlanningAGathering(null, places, null, null, work.clock).places();

        assertThat(inbox.places()).extracting(ReadingTheInbox.PlaceName::closed).containsExactly(true, false);
        assertThat(choices)
                .containsExactly(new PlaceChoice("salo", "Salo", true), new PlaceChoice("turku", "Turku", false));
    }

    @Test
    void is_not_marked_on_its_last_day() {
        salo.closeAfter(YESTERDAY.plusDays(1));

        assertThat(tally("").places()).extracting(PlaceName::closed).containsExactly(false, false);
    }

    @Test
    void is_marked_in_the_tally_which_opens_at_a_place_that_stands() {
        salo.closeAfter(YESTERDAY);

        assertThat(tally("").place()).isEqualTo(new PlaceName("turku", "Turku", false));
        assertThat(tally("salo").place()).isEqualTo(new PlaceName("salo", "Salo", true));
    }

    private TallySheet tally(String code) {
        var visits = new VisitsOnAShelf();
        return new TallySheets(visits, visits, places, new None(), new Colleagues(work.accounts), work.clock)
                .of(code, Optional.empty())
                .orElseThrow();
    }

    private static Place place(String code, String name) {
        return Place.at(new PlaceId(UUID.randomUUID()), PROGRAMME, code, name, "Katu 1", "Kylä");
    }

    private final class Two implements Places {
        @Override
        public Optional<Place> find(PlaceId id) {
            return all().stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Place> hold(PlaceId id) {
            return find(id);
        }

        @Override
        public Optional<Place> findByCode(String code) {
            return all().stream().filter(it -> it.code().equals(code)).findFirst();
        }

        @Override
        public List<Place> all() {
            return List.of(salo, turku);
        }

        @Override
        public Optional<PlaceText> text(PlaceId place, Language language) {
            return Optional.empty();
        }

        @Override
        public void add(Place place) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(PlaceText text) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class None implements Programmes {
        @Override
        public Optional<Programme> find(ProgrammeId id) {
            return Optional.empty();
        }

        @Override
        public Optional<Programme> findBySlug(String slug) {
            return Optional.empty();
        }

        @Override
        public List<Programme> all() {
            return List.of();
        }

        @Override
        public void add(Programme programme) {
            throw new UnsupportedOperationException();
        }
    }
}
