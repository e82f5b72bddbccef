package fi.rinnalla.domain.measure.catalogue;

import fi.rinnalla.domain.measure.Basis;
import java.util.Optional;
import java.util.Set;

/**
 * What an indicator is. The words of a ready one stand in the texts under {@code indicator.<code>}, {@code .definition} and
 * {@code .not-counted}; an organisation's own brings its own.
 *
 * @param version figures of two versions are not comparable
 */
public record IndicatorDefinition(
        IndicatorCode code,
        int version,
        Quantity quantity,
        Basis basis,
        Set<Denominator> denominators,
        Optional<OwnWords> own) {

    /** Name and definition as the organisation wrote them. */
    public record OwnWords(String name, String definition) {}

    public IndicatorDefinition {
        denominators = Set.copyOf(denominators);
    }
}
