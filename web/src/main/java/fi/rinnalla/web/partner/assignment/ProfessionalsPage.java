package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.services.training.professional.TrainingRow;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;

/**
 * A short page for professionals.
 *
 * @param readers who reads an order, as a list in words
 * @param rows the trainings that are on offer
 */
public record ProfessionalsPage(Chrome chrome, String readers, List<TrainingRow> rows) implements Page {
    static final String TEMPLATE = "partner/assignment/professionals";

    /** What can be ordered, with what it is. */
    public List<Choice> strands() {
        return Arrays.stream(Strand.values())
                .map(it -> new Choice(
                        "",
                        say("ordering.strand." + Typed.low(it)),
                        say("ordering.strand." + Typed.low(it) + ".hint"),
                        false))
                .toList();
    }

    public List<OfferedTraining> trainings() {
        return rows.stream().map(it -> OfferedTraining.of(it, chrome.voice())).toList();
    }

    public String promise() {
        return say("ordering.promise", "readers", readers);
    }
}
