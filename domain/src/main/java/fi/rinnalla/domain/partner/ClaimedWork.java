package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Cents;
import java.time.LocalDate;

/**
 * What somebody asks to be paid for, or gives.
 *
 * @param amount minutes of work, or metres of a way
 */
public record ClaimedWork(LoggedWorkId work, LineOf about, WorkKind kind, LocalDate day, int amount, Rate rate) {
    public Cents cents() {
        return rate.of(amount);
    }

    /** The same for nothing: only the hours count. */
    public ClaimedWork given() {
        return new ClaimedWork(work, about, kind, day, amount, Rate.VOLUNTARY);
    }
}
