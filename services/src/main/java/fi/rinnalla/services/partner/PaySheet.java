package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.PayListId;
import fi.rinnalla.domain.shared.Cents;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list for payroll, line by line.
 *
 * @param whole still what it was when it was closed
 */
public record PaySheet(
        PayListId id,
        int number,
        LocalDate closedOn,
        String closedBy,
        Optional<LocalDate> paidOn,
        String checksum,
        boolean whole,
        Cents total,
        List<PayRow> rows) {
    /**
     * @param paidTo the name payroll knows
     * @param key the end of the partner's id: tells apart two of one name
     */
    public record PayRow(String paidTo, String key, ClaimRow.Line line) {}
}
