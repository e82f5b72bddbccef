package fi.rinnalla.services.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.shelf.HoursOnAShelf;
import fi.rinnalla.services.shelf.OnePlace;
import fi.rinnalla.services.shelf.PicturesOnAShelf;
import fi.rinnalla.services.shelf.PostersOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The short address on a poster")
class FollowingAShortAddressTest {
    /** The workplace's clock stands on this Monday. */
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private final Workplace work = new Workplace();
    private final OnePlace house = new OnePlace();
    private final PostersOnAShelf posters = new PostersOnAShelf();
    private final EveryDoor doors = new EveryDoor(house, OnePlace.noLines());
    private final FollowingAShortAddress following = new FollowingAShortAddress(posters, house, doors, work.clock);
    private final KeepingPosters keeping = new KeepingPosters(
            posters,
            doors,
            new DoorRows(house, new HoursOnAShelf(), KeepingTheRosterTest.nobody(), new PicturesOnAShelf()),
            work.auditing(work.worker(new StaffId(UUID.randomUUID()))),
            work.clock);

    @ParameterizedTest
    @CsvSource({"WALL, HOME", "DOOR, HOURS", "TABLE, FEEDBACK"})
    void leads_where_it_is_of_use_and_is_counted_by_the_day(PosterKind kind, Landing.Page page) {
        made(kind, "form");
        assertThat(following.follow(code(0))).isEqualTo(new Landing(page, "kohtaamo"));
        following.follow(code(0).toUpperCase());

        assertThat(posters.opened).containsOnlyKeys(MONDAY);
        assertThat(posters.opened.get(MONDAY)).hasSize(2);
    }

    @Test
    void goes_on_leading_there_after_a_newer_one_is_made() {
        made(PosterKind.DOOR, "one");
        made(PosterKind.DOOR, "two");
        assertThat(code(0)).isNotEqualTo(code(1));
        assertThat(following.follow(code(0)).page()).isEqualTo(Landing.Page.HOURS);
    }

    @Test
    void leads_home_uncounted_while_it_is_retired_and_back_afterwards() {
        var id = made(PosterKind.TABLE, "form");
        keeping.retire(id);
        assertThat(following.follow(code(0))).isEqualTo(Landing.NOWHERE_ELSE);
        assertThat(posters.opened).isEmpty();

        keeping.useAgain(id);
        assertThat(following.follow(code(0)).page()).isEqualTo(Landing.Page.FEEDBACK);
        assertThat(work.audit.kinds()).hasSize(3).containsOnly(AuditAct.CHANGED_POSTERS);
    }

    @Test
    void leads_home_when_the_place_is_closed_for_good() {
        made(PosterKind.DOOR, "form");
        house.place.closeAfter(MONDAY.minusDays(1));
        assertThat(following.follow(code(0))).isEqualTo(Landing.NOWHERE_ELSE);
        assertThat(keeping.doors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"k7m2x9q", "ei-ole", "toisen-paikka", "AAAAAAA", "1"})
    void leads_home_calmly_where_nobody_knows_it(String nobodys) {
        assertThat(following.follow(nobodys)).isEqualTo(Landing.NOWHERE_ELSE);
        assertThat(posters.opened).isEmpty();
    }

    @Test
    void of_a_place_by_its_own_name_leads_to_feedback_uncounted() {
        assertThat(following.follow("kohtaamo")).isEqualTo(new Landing(Landing.Page.FEEDBACK, "kohtaamo"));
        assertThat(posters.opened).isEmpty();
    }

    @Test
    void is_made_once_with_one_form() {
        assertThat(made(PosterKind.WALL, "form")).isEqualTo(made(PosterKind.WALL, "form"));
        assertThat(posters.posters).hasSize(1);
    }

    private UUID made(PosterKind kind, String form) {
        return keeping.make(house.place.id().value(), kind, Digest.of(form)).orElseThrow();
    }

    private String code(int n) {
        return posters.posters.get(n).code().value();
    }
}
