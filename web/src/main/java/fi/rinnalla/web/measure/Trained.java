package fi.rinnalla.web.measure;

import fi.rinnalla.domain.measure.TrainingFigures;
import fi.rinnalla.web.measure.FiguresPage.Own;
import fi.rinnalla.web.shared.Voice;
import java.util.List;

/** The figures of training in words, each with what it means. */
record Trained(Voice voice, TrainingFigures figures) {
    private static final List<String> CODES = List.of("partners-in-training", "partners-graduated");

    List<Own> rows() {
        return List.of(row(CODES.get(0), figures.inTraining()), row(CODES.get(1), figures.graduated()));
    }

    List<Explained> explained() {
        return CODES.stream()
                .map(it -> Explained.of(voice, name(it), it, voice.say("comparison.basis.collected")))
                .toList();
    }

    private Own row(String code, int n) {
        return new Own(name(code), String.valueOf(n), "", List.of());
    }

    private String name(String code) {
        return voice.say("cohort.figures." + code);
    }
}
