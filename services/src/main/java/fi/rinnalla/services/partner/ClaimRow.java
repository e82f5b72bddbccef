package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.FeeClaimId;
import fi.rinnalla.domain.partner.FeeLine;
import fi.rinnalla.domain.partner.FeeLineId;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.Rate;
import fi.rinnalla.domain.partner.ReturnReason;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.shared.Cents;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A claim as its partner and whoever approves it see it. */
public record ClaimRow(
        FeeClaimId id,
        ClaimState state,
        LocalDate sentOn,
        Optional<LocalDate> decidedOn,
        Optional<ReturnReason> returnedFor,
        boolean correction,
        Cents total,
        List<Line> lines) {
    static ClaimRow of(FeeClaim it) {
        return new ClaimRow(
                it.id(),
                it.state(),
                it.sentOn(),
                it.decidedOn(),
                it.returnedFor(),
                it.isCorrection(),
                it.total(),
                it.lines().stream().map(Line::of).toList());
    }

    /** Of work, without the ways. */
    public int minutes() {
        return lines.stream()
                .filter(it -> it.about() == LineOf.WORK)
                .mapToInt(Line::amount)
                .sum();
    }

    /**
     * @param amount minutes of work, or metres of a way
     * @param correction it mends another line
     */
    public record Line(
            FeeLineId id,
            LineOf about,
            WorkKind kind,
            LocalDate day,
            int amount,
            Rate rate,
            Cents cents,
            boolean correction) {
        static Line of(FeeLine it) {
            return new Line(
                    it.id(),
                    it.about(),
                    it.kind(),
                    it.day(),
                    it.amount(),
                    it.rate(),
                    it.cents(),
                    it.corrects().isPresent());
        }
    }
}
