package fi.rinnalla.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.assignment.Strand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Assignments and active partners")
class AssignmentFiguresTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-30");
    private static final PartnerId ONE = new PartnerId(UUID.randomUUID());
    private static final PartnerId OTHER = new PartnerId(UUID.randomUUID());

    @Test
    void are_counted_by_strand_once_each_and_each_person_once() {
        var done = List.of(
                new PartnerAct(ONE, DAY),
                new PartnerAct(OTHER, DAY),
                new PartnerAct(ONE, DAY),
                new PartnerAct(ONE, DAY));

        var figures = AssignmentFigures.of(Map.of(Strand.TEACHING, 2, Strand.PEER, 1));

        assertThat(figures.assignments()).isEqualTo(3);
        assertThat(figures.of(Strand.TEACHING)).isEqualTo(2);
        assertThat(figures.of(Strand.ADVOCACY)).isZero();
        assertThat(ActivePartners.between(DAY, DAY, done, List.of(), List.of()).partners())
                .isEqualTo(2);
    }
}
