package fi.rinnalla.domain.measure.catalogue;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import java.math.BigDecimal;

/**
 * A figure as somebody writes it down.
 *
 * @param source from where it is known, in words
 */
public record WrittenFigure(ProgrammeId programme, Quarter quarter, BigDecimal value, Basis basis, String source) {
    public static final int LONGEST_SOURCE = 200;

    public WrittenFigure {
        source = source.strip();
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new IllegalArgumentException("it has to be said from where it is known");
        }
    }
}
