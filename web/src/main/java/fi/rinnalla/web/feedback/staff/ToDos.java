package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.services.partner.SeeingDebriefsThatWait;
import fi.rinnalla.services.partner.SeeingWhatPartnersNeed;
import fi.rinnalla.services.partner.SeeingWhatPartnersNeed.OnPartners;
import fi.rinnalla.services.partner.assignment.SeeingOrdersThatWait;
import fi.rinnalla.services.support.SeeingEarlyWarnings;
import fi.rinnalla.services.support.SeeingRequestsThatWait;
import fi.rinnalla.services.training.professional.SeeingTrainingsThatWait;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits in the rooms where people walk beside people, most pressing first; nothing where nothing waits. */
@Dependent
class ToDos {
    @Inject
    private SeeingDebriefsThatWait debriefs;

    @Inject
    private SeeingEarlyWarnings warnings;

    @Inject
    private SeeingRequestsThatWait requests;

    @Inject
    private SeeingOrdersThatWait orders;

    @Inject
    private SeeingWhatPartnersNeed partners;

    @Inject
    private SeeingTrainingsThatWait trainings;

    List<ToDo> in(Voice voice) {
        var needed = partners.today();
        return Stream.of(
                        debriefs(voice),
                        warnings(voice),
                        requests(voice),
                        orders(voice),
                        trainings(voice),
                        commitments(voice, needed),
                        stories(voice, needed))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whoever wants to talk is called today or tomorrow: that comes first. */
    private Optional<ToDo> debriefs(Voice voice) {
        var waiting = debriefs.waiting();
        return waiting.due().stream().findFirst().map(it -> {
            var first = new Times(voice).date(it);
            var words = voice.count("fee.debrief.waiting", waiting.due().size()) + " "
                    + voice.say(waiting.late() ? "fee.debrief.first.late" : "fee.debrief.first", "when", first);
            return new ToDo(
                    voice.say("fee.debrief.title"), List.of(words), "/tyo/purut", voice.say("fee.debrief.go"), true);
        });
    }

    private Optional<ToDo> warnings(Voice voice) {
        var words = warnings.counts().entrySet().stream()
                .map(it -> voice.count("relation.early." + Typed.low(it.getKey()), it.getValue()))
                .toList();
        return Optional.of(new ToDo(
                        voice.say("relation.nav"),
                        words,
                        "/tyo/tukisuhteet?nayta=warned",
                        voice.say("relation.go"),
                        true))
                .filter(it -> !words.isEmpty());
    }

    private Optional<ToDo> requests(Voice voice) {
        var waiting = requests.waiting();
        var late = waiting.late() == 0 ? "" : " " + voice.count("request.late", waiting.late());
        var words = voice.count("request.waiting", waiting.all()) + late;
        return Optional.of(new ToDo(
                        voice.say("request.nav"),
                        List.of(words),
                        "/tyo/pyynnot",
                        voice.say("request.go"),
                        waiting.late() > 0))
                .filter(it -> !waiting.isEmpty());
    }

    private Optional<ToDo> orders(Voice voice) {
        return counted(
                voice, orders.waiting(), "assignment.nav", "assignment.wait", "assignment.go", "/tyo/toimeksiannot");
    }

    private Optional<ToDo> trainings(Voice voice) {
        return counted(
                voice,
                trainings.waiting(),
                "professional.nav",
                "professional.wait",
                "professional.go",
                "/tyo/ammattilaiskoulutukset");
    }

    private static Optional<ToDo> commitments(Voice voice, OnPartners needed) {
        return counted(
                voice,
                needed.lapsed(),
                "commitment.lapsed.heading",
                "commitment.lapsed",
                "commitment.lapsed.go",
                "/tyo/kumppanit");
    }

    private static Optional<ToDo> stories(Voice voice, OnPartners needed) {
        return counted(voice, needed.toRemove(), "story.staff.heading", "story.todo", "story.todo.go", "/tyo/tarinat");
    }

    private static Optional<ToDo> counted(Voice voice, int n, String heading, String words, String go, String href) {
        return n == 0
                ? Optional.empty()
                : Optional.of(new ToDo(voice.say(heading), List.of(voice.count(words, n)), href, voice.say(go), false));
    }
}
