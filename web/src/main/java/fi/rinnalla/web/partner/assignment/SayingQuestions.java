package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.Judgement;
import fi.rinnalla.domain.partner.assignment.Saying;
import fi.rinnalla.services.partner.assignment.SayingForm;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Three closed questions and a few words, afterwards.
 *
 * @param side {@code orderer} or {@code partner}: each is asked in words of their own
 */
public record SayingQuestions(Voice voice, String side, SayingForm typed, List<Problem> problems) {
    public static SayingQuestions empty(Voice voice, String side) {
        return new SayingQuestions(voice, side, new SayingTyped().filled(), List.of());
    }

    public Field arrangements() {
        return field("arrangements");
    }

    public List<Choice> arrangementChoices() {
        return choices(typed.arrangements());
    }

    public Field met() {
        return field("met");
    }

    public List<Choice> metChoices() {
        return choices(typed.met());
    }

    public Field again() {
        return field("again");
    }

    public List<Choice> againChoices() {
        return choices(typed.again());
    }

    public Field said() {
        return Field.of("said", voice.say("ordering.said.words"))
                .hinted(voice.say("ordering.said.words.hint"))
                .holding(typed.words())
                .among(problems);
    }

    public int longest() {
        return Saying.LONGEST;
    }

    private Field field(String name) {
        return Field.of(name, voice.say("ordering.said." + side + "." + name)).among(problems);
    }

    private List<Choice> choices(Optional<Judgement> chosen) {
        return Arrays.stream(Judgement.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        voice.say("ordering.judgement." + Typed.low(it)),
                        chosen.filter(it::equals).isPresent()))
                .toList();
    }
}
