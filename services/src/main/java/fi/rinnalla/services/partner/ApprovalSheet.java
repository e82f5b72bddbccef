package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.PayListId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Cents;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What whoever approves fees has to do.
 *
 * @param waiting sent, the oldest first
 * @param agreed on no list yet
 * @param lists the newest first
 * @param next where the next page of those that wait begins
 * @param moreAgreed there are more than one list takes
 * @param older the number below which older lists are
 */
public record ApprovalSheet(
        List<Named> waiting,
        List<Named> agreed,
        List<ListRow> lists,
        Optional<After> next,
        boolean moreAgreed,
        Optional<Integer> older) {
    /**
     * @param paidTo the name by which payroll knows them
     * @param own of whoever looks: somebody else decides
     */
    public record Named(String paidTo, boolean own, ClaimRow claim) {}

    public record ListRow(
            PayListId id, int number, LocalDate closedOn, int claims, Cents total, Optional<LocalDate> paidOn) {}
}
