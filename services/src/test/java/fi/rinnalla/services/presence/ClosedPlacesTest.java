package fi.rinnalla.services.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.InboxFilter;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.services.feedback.ReadingTheInbox;
import fi.rinnalla.services.gathering.PlanningAGathering;
import fi.rinnalla.services.gathering.PlanningAGathering.PlaceChoice;
import fi.rinnalla.services.presence.TallySheet.PlaceName;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shelf.PlacesOnAShelf;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import fi.rinnalla.services.shelf.VisitsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place that was closed for good")
class ClosedPlacesTest {
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 1);

    private final Workplace work = new Workplace();
    private final Place salo = PlacesOnAShelf.place("salo", "Salo");
    private final Place turku = PlacesOnAShelf.place("turku", "Turku");
    private final Places places = new PlacesOnAShelf(salo, turku);

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
        return new TallySheets(
                        visits, visits, places, new ProgrammesOnAShelf(), new Colleagues(work.accounts), work.clock)
                .of(code, Optional.empty())
                .orElseThrow();
    }
}
