package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Cents;

/** So much for an hour, for a time, or for a kilometre. */
public record Rate(Cents each, FeeBasis per) {
    /** What nobody is paid for. */
    public static final Rate VOLUNTARY = new Rate(Cents.NONE, FeeBasis.HOUR);

    public Rate {
        Cents.of(each.value());
    }

    /** @param amount minutes of work, or metres of a way */
    public Cents of(int amount) {
        return per == FeeBasis.TIME ? each : each.parts(amount, per.whole());
    }
}
