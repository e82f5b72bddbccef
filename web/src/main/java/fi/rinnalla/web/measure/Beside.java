package fi.rinnalla.web.measure;

import fi.rinnalla.domain.measure.RelationFigures;
import fi.rinnalla.web.measure.FiguresPage.Own;
import fi.rinnalla.web.shared.Voice;
import java.text.NumberFormat;
import java.util.List;

/** The figures of those who walk beside parents in words, each with what it means. */
record Beside(Voice voice, RelationFigures figures) {
    private static final List<String> CODES =
            List.of("relations-started", "relations-ended-as-planned", "peer-meetings", "days-to-first-offer");

    List<Own> rows() {
        return List.of(
                row("relations-started", String.valueOf(figures.started())),
                row("relations-ended-as-planned", String.valueOf(figures.endedAsPlanned())),
                row("peer-meetings", String.valueOf(figures.peerMeetings())),
                row("days-to-first-offer", days()));
    }

    List<Explained> explained() {
        return CODES.stream()
                .map(it -> Explained.of(voice, name(it), it, voice.say("comparison.basis.collected")))
                .toList();
    }

    /** A dash where nobody was offered anything: nought days would be another thing. */
    private String days() {
        if (figures.daysToFirstOffer().isEmpty()) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(voice.language().locale());
        format.setMaximumFractionDigits(1);
        return format.format(figures.daysToFirstOffer().getAsDouble());
    }

    private Own row(String code, String value) {
        return new Own(name(code), value, "", List.of());
    }

    private String name(String code) {
        return voice.say("relation.figures." + code);
    }
}
