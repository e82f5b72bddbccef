package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The seven questions, with what has been answered so far. Two are needed, and one of these is answered from the start.
 *
 * @param spoken the organisation's own languages
 * @param readers of the number, as a list in words
 */
public record RequestQuestions(
        Voice voice, List<Language> spoken, String readers, RequestFields typed, List<Problem> problems) {
    private static final String OTHER = "other";

    public Field wishes() {
        return field("wishes", "request.wishes").hinted(voice.say("request.wishes.hint"));
    }

    public List<Choice> wishChoices() {
        return many(SupportWish.values(), "request.wish.", typed.wishes());
    }

    public Field way() {
        return field("way", "request.way");
    }

    public List<Choice> ways() {
        return many(MeetingWay.values(), "request.way.", Set.of(typed.way().orElse(MeetingWay.ANY)));
    }

    public Field area() {
        return field("area", "request.area")
                .hinted(voice.say("request.area.hint"))
                .holding(typed.area());
    }

    public Field avoids() {
        return field("avoids", "request.avoids")
                .hinted(voice.say("request.avoids.hint"))
                .holding(typed.avoids());
    }

    public Field speaks() {
        return field("speaks", "request.speaks");
    }

    public List<Choice> languages() {
        var own = spoken.stream()
                .map(it -> Choice.of(
                        it.path(),
                        voice.say("portal.language." + it.path()),
                        it.path().equals(typed.speaks())));
        var other = Choice.of(OTHER, voice.say("request.speaks.other"), OTHER.equals(typed.speaks()));
        return Stream.concat(own, Stream.of(other)).toList();
    }

    public Field interpreter() {
        return field("interpreter", "request.interpreter");
    }

    public boolean needsInterpreter() {
        return typed.interpreter();
    }

    public Field times() {
        return field("times", "request.times");
    }

    public List<Choice> timeChoices() {
        return many(PartOfWeek.values(), "request.time.", typed.times());
    }

    public Field told() {
        return field("told", "request.told")
                .hinted(voice.say("request.told.hint"))
                .holding(typed.told());
    }

    public int longest() {
        return RequestText.WORDS.longest();
    }

    public Field answered() {
        return field("answered", "request.answered");
    }

    public List<Choice> answers() {
        return AnswerWays.choices(voice, typed.answered());
    }

    public Field number() {
        return field("number", "request.number")
                .hinted(voice.say("request.number.hint", "readers", readers))
                .holding(typed.number());
    }

    public Field open() {
        return field("open", "request.open").hinted(voice.say("request.open.hint"));
    }

    public boolean isOpen() {
        return typed.isOpen();
    }

    private Field field(String name, String key) {
        return Field.of(name, voice.say(key)).among(problems);
    }

    private <E extends Enum<E>> List<Choice> many(E[] all, String key, Collection<E> chosen) {
        return Arrays.stream(all)
                .map(it -> Choice.of(Typed.low(it), voice.say(key + Typed.low(it)), chosen.contains(it)))
                .toList();
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "RequestQuestions";
    }
}
