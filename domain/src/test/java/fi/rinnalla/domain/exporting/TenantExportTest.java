package fi.rinnalla.domain.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.exporting.ConfirmOutcome.Confirmed;
import fi.rinnalla.domain.exporting.ConfirmOutcome.Refusal;
import fi.rinnalla.domain.exporting.ConfirmOutcome.Refused;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Everything of an organisation in one file")
class TenantExportTest {
    private static final Instant MONDAY = Instant.parse("2026-11-30T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final StaffId ASKER = new StaffId(UUID.randomUUID());
    private static final StaffId OTHER = new StaffId(UUID.randomUUID());

    private final TenantExport export =
            TenantExport.asked(new ExportId(UUID.randomUUID()), ASKER, MONDAY, Digest.of("lomake"));

    @Test
    void is_made_when_a_second_person_confirms() {
        assertThat(export.confirm(OTHER, true, MONDAY)).isEqualTo(new Confirmed(false));
        assertThat(export.state()).isEqualTo(ExportState.CONFIRMED);
    }

    @Test
    void is_never_confirmed_by_whoever_asked_while_somebody_else_is_there() {
        assertThat(export.confirm(ASKER, true, TUESDAY)).isEqualTo(new Refused(Refusal.SECOND_PERSON_NEEDED));
        assertThat(export.state()).isEqualTo(ExportState.ASKED);
    }

    @Test
    void is_confirmed_alone_after_a_night_and_says_so() {
        assertThat(export.confirm(ASKER, false, MONDAY.plusSeconds(60))).isEqualTo(new Refused(Refusal.SLEEP_ON_IT));
        assertThat(export.confirm(ASKER, false, TUESDAY)).isEqualTo(new Confirmed(true));
    }

    @Test
    void is_confirmed_once_and_not_after_it_was_withdrawn() {
        assertThat(export.withdraw()).isTrue();
        assertThat(export.confirm(OTHER, true, MONDAY)).isEqualTo(new Refused(Refusal.NOT_WAITING));
        assertThat(export.withdraw()).isFalse();
    }

    @Test
    void lies_ready_for_a_week() {
        export.confirm(OTHER, true, MONDAY);
        export.isReady(new Bundle(1, 2, "0".repeat(64), 1), new KeyId(UUID.randomUUID()), TUESDAY);

        assertThat(export.lastDay()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(export.isOver(LocalDate.of(2026, 12, 8))).isFalse();
        assertThat(export.isOver(LocalDate.of(2026, 12, 9))).isTrue();
    }

    @Test
    void is_forgotten_after_a_week_where_nobody_confirmed_it() {
        assertThat(export.isOver(LocalDate.of(2026, 12, 8))).isTrue();
    }
}
