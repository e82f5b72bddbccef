package fi.rinnalla.domain.measure.catalogue;

import java.math.BigDecimal;

/**
 * One of the parts of which a figure is made, where it is divided. In words it is called as the text under
 * {@code indicator.part.<code>} says.
 */
public record FigurePart(String code, BigDecimal value) {
    public static FigurePart of(String code, long value) {
        return new FigurePart(code, BigDecimal.valueOf(value));
    }
}
