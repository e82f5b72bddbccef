package fi.rinnalla.web.measure;

import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.services.measure.CountingAssignments.Walked;
import fi.rinnalla.web.measure.FiguresPage.Own;
import fi.rinnalla.web.measure.FiguresPage.Part;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What partners did, in words, each figure with what it means. */
record Walking(Voice voice, Walked figures) {

    List<Own> rows() {
        var parts = Arrays.stream(Strand.values())
                .map(it -> new Part(
                        voice.say("ordering.strand." + Typed.low(it)),
                        figures.assignments().of(it)))
                .toList();
        return List.of(
                new Own(
                        name("assignments"),
                        String.valueOf(figures.assignments().assignments()),
                        "",
                        parts),
                new Own(name("partners-active"), String.valueOf(figures.active().partners()), "", List.of()));
    }

    List<Explained> explained() {
        return Stream.of("assignments", "partners-active")
                .map(it -> Explained.of(voice, name(it), it, voice.say("comparison.basis.collected")))
                .toList();
    }

    private String name(String code) {
        return voice.say("measure." + code.replace('-', '_') + ".name");
    }
}
