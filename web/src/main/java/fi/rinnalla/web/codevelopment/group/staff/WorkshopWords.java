package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.ReadyWorkshop;
import fi.rinnalla.domain.codevelopment.group.WorkshopPlan;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.stream.IntStream;

/** The workshops that every organisation finds ready, in the language of whoever uses them. */
public record WorkshopWords(Voice voice) {
    public WorkshopPlan plan(ReadyWorkshop it) {
        var key = "devgroup.workshop." + Typed.low(it);
        var questions = IntStream.range(0, it.minutes().size())
                .mapToObj(n -> new WorkshopPlan.Question(
                        voice.say(key + "." + (n + 1)), it.minutes().get(n)))
                .toList();
        return new WorkshopPlan(voice.say(key), questions);
    }
}
