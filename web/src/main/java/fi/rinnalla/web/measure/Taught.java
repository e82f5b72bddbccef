package fi.rinnalla.web.measure;

import fi.rinnalla.domain.measure.TeachingFigures;
import fi.rinnalla.web.measure.FiguresPage.Own;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.stream.Stream;

/** The figures of teaching in words, each with what it means. */
record Taught(Voice voice, TeachingFigures figures) {

    List<Own> rows() {
        return List.of(
                row(TeachingFigures.PROFESSIONALS_TRAINED, figures.professionalsTrained()),
                row(TeachingFigures.STUDENTS_REACHED, figures.studentsReached()));
    }

    List<Explained> explained() {
        return Stream.of(TeachingFigures.PROFESSIONALS_TRAINED, TeachingFigures.STUDENTS_REACHED)
                .map(it -> Explained.of(voice, name(it), it, voice.say("comparison.basis.collected")))
                .toList();
    }

    private Own row(String code, int n) {
        return new Own(name(code), String.valueOf(n), "", List.of());
    }

    private String name(String code) {
        return voice.say("measure." + code.replace('-', '_') + ".name");
    }
}
