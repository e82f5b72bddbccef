package fi.rinnalla.domain.programme.funding;

/**
 * What was paid for of one kind. A time that several paid for is divided among them, as its minutes and its costs are: everything
 * together is what was done.
 *
 * @param hundredths of times
 * @param shared of how many times only a share was paid
 */
public record PaidWork(WorkKind kind, long hundredths, int shared, long minutes, long cents) {
    PaidWork plus(PaidWork more) {
        return new PaidWork(
                kind, hundredths + more.hundredths, shared + more.shared, minutes + more.minutes, cents + more.cents);
    }
}
