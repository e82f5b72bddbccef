package fi.rinnalla.web.support;

import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.services.support.RequestView;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How this room speaks of wishes, ways and times. */
public record RequestWords(Voice voice) {
    /** One question with what was answered to it. */
    public record Answer(String question, String words) {}

    public String wishes(Collection<SupportWish> wishes) {
        return wishes.stream()
                .sorted()
                .map(it -> voice.say("request.wish." + Typed.low(it)))
                .collect(Collectors.joining(" · "));
    }

    public String speaks(Optional<Language> speaks) {
        return speaks.map(it -> voice.say("portal.language." + it.path()))
                .orElseGet(() -> voice.say("request.speaks.other"));
    }

    /** As it is read aloud; empty where nobody is to be called. */
    public String number(RequestView it) {
        return it.text(RequestText.WHERETO)
                .map(number -> new PhoneNumber(number).spelled())
                .orElse("");
    }

    /** All that was asked for, in the order it was asked. */
    public List<Answer> answers(RequestView it) {
        var answers = new ArrayList<Answer>();
        answers.add(new Answer(voice.say("request.wishes"), wishes(it.wishes())));
        answers.add(new Answer(voice.say("request.way"), voice.say("request.way." + Typed.low(it.way()))));
        it.text(RequestText.AREA).ifPresent(area -> answers.add(new Answer(voice.say("request.area"), area)));
        it.text(RequestText.AVOIDS).ifPresent(avoids -> answers.add(new Answer(voice.say("request.avoids"), avoids)));
        answers.add(new Answer(voice.say("request.speaks"), language(it)));
        if (!it.times().isEmpty()) {
            answers.add(new Answer(voice.say("request.times"), times(it)));
        }
        it.text(RequestText.WORDS).ifPresent(told -> answers.add(new Answer(voice.say("request.told"), told)));
        return answers;
    }

    private String language(RequestView it) {
        return speaks(it.speaks()) + (it.interpreter() ? ". " + voice.say("request.interpreter") : "");
    }

    private String times(RequestView it) {
        return it.times().stream()
                .sorted()
                .map(part -> voice.say("request.time." + Typed.low(part)))
                .collect(Collectors.joining(", "));
    }
}
