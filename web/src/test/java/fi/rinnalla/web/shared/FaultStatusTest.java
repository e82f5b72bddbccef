package fi.rinnalla.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.domain.shared.NotFound;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.time.Duration;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fault is called")
class FaultStatusTest {

    @Test
    void come_again_when_the_database_is_away_or_the_house_is_full() {
        assertThat(FaultStatus.of(new Busy(Duration.ofSeconds(5)))).isEqualTo(503);
        assertThat(FaultStatus.of(within(new SQLException("gone", "08006")))).isEqualTo(503);
        assertThat(FaultStatus.of(within(new SQLException("stopping", "57P01"))))
                .isEqualTo(503);
        assertThat(FaultStatus.of(within(new SQLException("disk full", "53100"))))
                .isEqualTo(503);
        assertThat(FaultStatus.of(within(new SQLException("the pool has none"))))
                .isEqualTo(503);
        assertThat(FaultStatus.of(within(new XAException("no end of the transaction"))))
                .isEqualTo(503);
    }

    @Test
    void our_own_mistake_when_it_is_one() {
        assertThat(FaultStatus.of(new IllegalStateException("never"))).isEqualTo(500);
        assertThat(FaultStatus.of(within(new SQLException("no such column", "42703"))))
                .isEqualTo(500);
    }

    @Test
    void come_again_when_a_transaction_was_taken_back_and_nobody_says_why() {
        assertThat(FaultStatus.of(within(new RollbackException("taken back")))).isEqualTo(503);
        var withReason = new RollbackException("taken back");
        withReason.initCause(new SQLException("no such column", "42703"));
        assertThat(FaultStatus.of(within(withReason))).isEqualTo(500);
    }

    @Test
    void what_somebody_planned_it_to_be() {
        assertThat(FaultStatus.of(within(new NotFound("it")))).isEqualTo(404);
        assertThat(FaultStatus.of(new NotAllowed("you"))).isEqualTo(403);
    }

    private static Throwable within(Exception cause) {
        return new IllegalStateException("outer", cause);
    }
}
