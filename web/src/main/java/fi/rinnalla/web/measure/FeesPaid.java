package fi.rinnalla.web.measure;

import fi.rinnalla.domain.measure.FeeFigures;
import fi.rinnalla.web.measure.FiguresPage.Own;
import fi.rinnalla.web.shared.Euros;
import fi.rinnalla.web.shared.Voice;
import java.text.NumberFormat;
import java.util.List;

/** What was paid and what was given, in words; where it would tell of somebody, that it is not said. */
record FeesPaid(Voice voice, FeeFigures figures) {
    private static final int HOUR = 60;

    List<Own> rows() {
        return List.of(
                row(
                        "fees-paid",
                        figures.feesPaid()
                                .map(it -> voice.say("fee.money", "n", Euros.written(it.value())))
                                .orElseGet(this::few)),
                row(
                        "volunteer-hours",
                        figures.volunteerMinutes().map(this::hours).orElseGet(this::few)));
    }

    List<Explained> explained() {
        return List.of("fees-paid", "volunteer-hours").stream()
                .map(it -> Explained.of(voice, name(it), it, voice.say("comparison.basis.collected")))
                .toList();
    }

    private Own row(String code, String value) {
        return new Own(name(code), value, "", List.of());
    }

    private String few() {
        return voice.say("fee.figures.few", "n", FeeFigures.FEWEST_PEOPLE);
    }

    /** Whole hours and a half: {@code 12} or {@code 12,5}, as the reader's language writes it. */
    private String hours(int minutes) {
        var format = NumberFormat.getNumberInstance(voice.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(Math.round(minutes * 2.0 / HOUR) / 2.0);
    }

    private String name(String code) {
        return voice.say("fee.figures." + code.replace('-', '_'));
    }
}
