package fi.rinnalla.services.training;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.access.CardNews;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An application that a trainer wrote down")
class KeepingAnEnteredApplicationTest {
    private static final Digest LOOKUP = Digest.of("lookup");

    private final TrainingHouse house = new TrainingHouse();
    private final KeepingAnEnteredApplication keeping =
            new KeepingAnEnteredApplication(house.intake(), house.auditing());

    @Test
    void is_kept_and_noted_once_for_each_form() {
        var kept = (ApplicationTaken.Kept) keeping.take(house.form("1", "Utu"), LOOKUP);

        assertThat(kept.again()).isFalse();
        assertThat(keeping.take(house.form("1", "Utu"), LOOKUP))
                .isEqualTo(new ApplicationTaken.Kept(kept.id(), kept.dueOn(), true, CardNews.SHOW));
        assertThat(house.shelves.applied).hasSize(1);
        assertThat(house.audit.kinds()).containsExactly(AuditAct.ENTERED_APPLICATION);
    }

    @Test
    void is_noted_only_where_it_is_kept() {
        house.clock.moveOn(Duration.ofDays(12));

        assertThat(keeping.take(house.form("1", "Utu"), LOOKUP)).isInstanceOf(ApplicationTaken.NoCall.class);
        assertThat(house.audit.kinds()).isEmpty();
    }
}
