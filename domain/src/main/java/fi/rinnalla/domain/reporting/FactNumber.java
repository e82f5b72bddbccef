package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The number in what a programme says.
 *
 * @param quantity nothing of working years, and of what is aimed for without being counted
 * @param basis nothing of what was planned or granted
 * @param aim what a goal aims for, of a share in hundredths as is what was reached
 * @param until the last day that was counted, where that is another than the last one that is told of
 */
public record FactNumber(
        Optional<Quantity> quantity,
        Optional<Basis> basis,
        Optional<BigDecimal> aim,
        Shown shown,
        Optional<LocalDate> until) {
    /** So many decimals an aim has. */
    static final int PLACES = 4;

    public FactNumber {
        aim = aim.map(it -> it.setScale(PLACES));
    }

    public static FactNumber planned(Optional<Quantity> quantity, BigDecimal value) {
        return new FactNumber(quantity, Optional.empty(), Optional.empty(), Shown.known(value), Optional.empty());
    }

    /** Another day on which it was counted says nothing else. */
    boolean saysAs(FactNumber other) {
        return quantity.equals(other.quantity)
                && basis.equals(other.basis)
                && aim.equals(other.aim)
                && shown.saysAs(other.shown);
    }

    String canonical() {
        return "number " + quantity.map(Enum::name).orElse("-") + " "
                + basis.map(Enum::name).orElse("-") + " "
                + aim.map(it -> it.stripTrailingZeros().toPlainString()).orElse("-") + " "
                + shown.state() + " "
                + shown.value().map(BigDecimal::toPlainString).orElse("-")
                + until.map(it -> " " + it).orElse("");
    }
}
