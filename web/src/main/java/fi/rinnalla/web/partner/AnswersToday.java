package fi.rinnalla.web.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.partner.assignment.AnsweringOffers;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.support.AnsweringProposals;
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
    private AnsweringProposals proposals;

    @Inject
    private AnsweringOffers offers;

    @Inject
    private Caller caller;

    @Override
    public Urgency urgency() {
        return Urgency.OWN_ANSWER;
    }

    @Override
    public List<ToDo> toDos(Voice voice) {
        var words = Stream.of(
                        words(voice, "partner.asked.wait", asked()), words(voice, "assignment.own.wait", offered()))
                .flatMap(Optional::stream)
                .toList();
        return words.isEmpty()
                ? List.of()
                : List.of(new ToDo(voice.say("partner.own"), words, "/oma", voice.say("partner.own.go"), true));
    }

    private int asked() {
        return caller.may(Permission.ANSWER_PROPOSALS) ? proposals.waiting().size() : 0;
    }

    private int offered() {
        return caller.may(Permission.ANSWER_OFFERS) ? offers.waiting() : 0;
    }

    private static Optional<String> words(Voice voice, String key, int n) {
        return n == 0 ? Optional.empty() : Optional.of(voice.count(key, n));
    }
}
