package fi.rinnalla.web.partner;

import fi.rinnalla.services.partner.SeeingWhatPartnersNeed;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Commitments that have lapsed, and stories to take out of use. */
@Dependent
class PartnersToday implements WaitsToday {
    @Inject
    private SeeingWhatPartnersNeed partners;

    @Override
    public Urgency urgency() {
        return Urgency.IN_ORDER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        var needed = partners.today();
        return Stream.concat(lapsed(voice, needed.lapsed()).stream(), toRemove(voice, needed.toRemove()).stream())
                .toList();
    }

    private static List<ToDo> lapsed(Voice voice, int n) {
        return ToDo.counted(
                voice,
                n,
                "commitment.lapsed.heading",
                "commitment.lapsed",
                "commitment.lapsed.go",
                "/tyo/kumppanit?kunto=lapsed");
    }

    private static List<ToDo> toRemove(Voice voice, int n) {
        return ToDo.counted(voice, n, "story.staff.heading", "story.todo", "story.todo.go", "/tyo/kaytot");
    }
}
