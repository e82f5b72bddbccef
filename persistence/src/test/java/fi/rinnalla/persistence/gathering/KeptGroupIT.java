package fi.rinnalla.persistence.gathering;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.shared.TenantId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A seat in a group that is kept")
class KeptGroupIT {
    private GroupsInTwoHouses house;

    @BeforeEach
    void two_organisations() throws SQLException {
        house = new GroupsInTwoHouses();
    }

    @Test
    void is_found_by_those_who_ask_what_is_on_and_what_is_past() {
        var group = house.planned(A, house.inA);
        house.decide(
                group,
                it -> it.line().signUp(GroupsInTwoHouses.asked(new CardId(house.inA.card())), GroupsInTwoHouses.NOW));

        house.database.in(A, em -> {
            var here = new StoredGatherings(em);
            var day = LocalDate.parse("2026-12-03");
            assertThat(here.published(GatheringKind.GROUP, day))
                    .extracting(Gathering::id)
                    .contains(group);
            assertThat(here.published(GatheringKind.EVENT, day)).isEmpty();
            assertThat(here.published(GatheringKind.GROUP, day.plusDays(1))).isEmpty();
            assertThat(here.since(day, 10)).extracting(Gathering::id).contains(group);
            assertThat(here.withALine()).isEmpty();
            assertThat(here.withSeatsLastMetBefore(day, 10)).isEmpty();
            assertThat(here.withSeatsLastMetBefore(day.plusDays(1), 10)).contains(group);
        });
    }

    @Test
    void is_kept_for_one_meeting_more_and_that_one_goes_as_if_it_had_never_been_there() {
        var group = house.planned(A, house.inA);
        var neighbour = house.planned(B, house.inB);
        var more = new SessionId(UUID.randomUUID());
        var first = new Meeting(LocalDate.parse("2026-12-03"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
        house.decide(
                group,
                it -> it.timetable().meetsAlso(more, GroupsInTwoHouses.aWeekLater(first), GroupsInTwoHouses.NOW));

        assertThat(meetings(A, group)).hasSize(2);
        assertThat(meetings(B, neighbour)).hasSize(1);
        house.decide(
                group,
                it -> assertThat(it.session(more).isBrandNew(GroupsInTwoHouses.NOW))
                        .isTrue());

        house.decide(group, it -> it.timetable().doesNotMeetAlso(more, GroupsInTwoHouses.NOW));
        assertThat(meetings(A, group)).containsExactly(first);
    }

    @Test
    void is_given_to_nobody_new_after_the_first_meeting_where_a_group_stays_together() {
        var group = house.planned(A, house.inA);
        var neighbour = house.planned(B, house.inB);
        house.decide(group, it -> it.closeAfterTheFirst(true));

        house.database.in(
                A,
                em -> assertThat(new StoredGatherings(em)
                                .find(group)
                                .orElseThrow()
                                .closesAfterTheFirst())
                        .isTrue());
        house.database.in(
                B,
                em -> assertThat(new StoredGatherings(em)
                                .find(neighbour)
                                .orElseThrow()
                                .closesAfterTheFirst())
                        .isFalse());
    }

    private List<Meeting> meetings(TenantId tenant, GatheringId group) {
        return house.database.from(
                tenant,
                em -> new StoredGatherings(em)
                        .find(group).orElseThrow().sessions().stream()
                                .map(it -> it.meeting())
                                .toList());
    }
}
