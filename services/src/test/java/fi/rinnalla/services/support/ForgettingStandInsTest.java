package fi.rinnalla.services.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.StandIn;
import fi.rinnalla.domain.support.StandInId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who stood in for whom")
class ForgettingStandInsTest {
    private final Pairs house = new Pairs();
    private final StandInsOnAShelf standIns = house.standIns;
    private final ForgettingStandIns forgetting = new ForgettingStandIns(standIns, house.place.clock);

    @Test
    void is_forgotten_a_day_after_they_are_back_and_kept_while_somebody_is_away() {
        add("short", house.today());
        add("long", house.today().plusDays(9));

        assertThat(forgetting.run()).isZero();
        house.place.clock.moveOn(Duration.ofDays(1));
        assertThat(forgetting.run()).as("they came back today").isZero();
        house.place.clock.moveOn(Duration.ofDays(1));
        assertThat(forgetting.run()).isEqualTo(1);
        assertThat(forgetting.run()).as("once").isZero();

        assertThat(standIns.all).extracting(StandIn::formKey).containsExactly(Digest.of("long"));
    }

    private void add(String form, LocalDate last) {
        standIns.add(StandIn.of(
                new StandInId(UUID.randomUUID()),
                new StaffId(UUID.randomUUID()),
                new StaffId(UUID.randomUUID()),
                Optional.empty(),
                house.today(),
                last,
                Digest.of(form)));
    }
}
