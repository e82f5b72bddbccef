package fi.rinnalla.services.absence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.StandIn;
import fi.rinnalla.services.shelf.Workplace;
import fi.rinnalla.services.support.HandingRelationsOver;
import fi.rinnalla.services.support.StandInWish;
import fi.rinnalla.services.support.StandInsOnAShelf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two have the page of the same day open. The rooms of doors and meetings are not there: whoever asked them would fall. */
@DisplayName("An absence that two cover at once")
class CoveringAnAbsenceTest {
    private final Workplace place = new Workplace();
    private final StaffId first = place.accounts.hire("tyontekija1", Role.WORKER);
    private final StaffId second = place.accounts.hire("tyontekija2", Role.WORKER);
    private final StaffId third = place.accounts.hire("tyontekija3", Role.WORKER);
    private final StandInsOnAShelf standIns = new StandInsOnAShelf();
    private final CoveringAnAbsence covering = new CoveringAnAbsence(
            null,
            null,
            null,
            new HandingRelationsOver(
                    null, standIns, null, place.accounts, place.auditing(place.worker(first)), place.clock));

    @Test
    void is_covered_whole_or_not_at_all_where_the_stand_in_was_marked_away_meanwhile() {
        assertThat(covering.cover(wish(List.of(), second, third), "quicker")).isTrue();

        assertThat(covering.cover(wish(List.of(UUID.randomUUID()), first, second), "slower"))
                .as("nor is the door closed")
                .isFalse();

        assertThat(standIns.all).extracting(StandIn::away).containsExactly(second);
        assertThat(place.audit.kinds()).containsExactly(AuditAct.HANDED_RELATIONS_OVER);
    }

    @Test
    void is_covered_once_by_a_form_that_comes_twice() {
        assertThat(covering.cover(wish(List.of(), first, second), "form")).isTrue();
        assertThat(covering.cover(wish(List.of(), first, second), "form")).isTrue();

        assertThat(standIns.all).hasSize(1);
    }

    private AbsenceWish wish(List<UUID> closed, StaffId away, StaffId who) {
        return new AbsenceWish(
                today(),
                Map.of(),
                closed,
                List.of(),
                Map.of(),
                Optional.empty(),
                Map.of(),
                Optional.of(new StandInWish(away, who, Optional.empty(), today(), today())));
    }

    private LocalDate today() {
        return Helsinki.day(place.clock.instant());
    }
}
