package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.measure.Indicator;
import java.util.Arrays;
import java.util.Optional;

/** The ways of looking at what has been released. */
enum ViewKind {
    BARS("palkit"),
    SERIES("sarja"),
    MIX("jakauma"),
    FUNNEL("polku"),
    QUALITY("laatu"),
    RATE("suhteessa");

    private final String code;

    ViewKind(String code) {
        this.code = code;
    }

    static Optional<ViewKind> coded(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    /** The others show several at once. */
    boolean isOfOneIndicator() {
        return this != FUNNEL && this != QUALITY;
    }

    /** Where one quarter alone says little. */
    boolean isOverTime() {
        return this == SERIES || this == QUALITY;
    }

    boolean takes(Indicator indicator) {
        return switch (this) {
            case MIX -> indicator.divided();
            case RATE -> Divisor.of(indicator).isPresent();
            default -> true;
        };
    }
}
