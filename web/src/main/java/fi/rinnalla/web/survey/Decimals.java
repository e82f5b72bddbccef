package fi.rinnalla.web.survey;

import fi.rinnalla.domain.shared.Language;
import java.text.NumberFormat;

/** Numbers with one decimal, as they are written in a language. */
public record Decimals(Language language) {
    public String one(double n) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        var rounded = Math.round(n * 10) / 10.0;
        return format.format(rounded == 0 ? 0 : rounded);
    }
}
