package fi.rinnalla.web.partner;

import fi.rinnalla.services.partner.assignment.SeeingOffersThatWait;
import fi.rinnalla.services.support.SeeingProposalsThatWait;
import fi.rinnalla.web.shared.ToDo;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.WaitsToday;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What waits for the answer of somebody who walks beside parents; nothing for anybody else. */
@Dependent
class AnswersToday implements WaitsToday {
    @Inject
    private SeeingProposalsThatWait proposals;

    @Inject
    private SeeingOffersThatWait offers;

    @Override
    public Urgency urgency() {
        return Urgency.OWN_ANSWER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        var words = Stream.of(
                        words(voice, "partner.asked.wait", proposals.waiting()),
                        words(voice, "assignment.own.wait", offers.waiting()))
                .flatMap(Optional::stream)
                .toList();
        return words.isEmpty()
                ? List.of()
                : List.of(new ToDo(voice.say("partner.own"), words, "/oma", voice.say("partner.own.go"), true));
    }

    private static Optional<String> words(Voice voice, String key, int n) {
        return n == 0 ? Optional.empty() : Optional.of(voice.count(key, n));
    }
}
