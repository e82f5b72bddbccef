package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.services.feedback.SeeingWhatAuthorsSaid;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Paraphrases that their authors have approved, and those that they have refused. */
@Dependent
class AuthorsToday implements WaitsToday {
    private static final String ITEM = "/tyo/palaute/";

    @Inject
    private SeeingWhatAuthorsSaid authors;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        var said = authors.today();
        return Stream.concat(
                        ToDo.counted(
                                voice,
                                said.accepted(),
                                "staff.authors",
                                "staff.authors.accepted",
                                "staff.authors.accepted.go",
                                "/tyo/julkaisut")
                                .stream(),
                        refused(voice, said.refused()))
                .toList();
    }

    /** Straight to the one whose author answered first. */
    private static Stream<ToDo> refused(Voice voice, List<FeedbackId> refused) {
        return refused.stream()
                .limit(1)
                .flatMap(it -> ToDo.counted(
                        voice,
                        refused.size(),
                        "staff.authors",
                        "staff.authors.refused",
                        "staff.authors.refused.go",
                        ITEM + it.value())
                        .stream());
    }
}
