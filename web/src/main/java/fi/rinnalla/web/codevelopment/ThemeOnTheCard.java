package fi.rinnalla.web.codevelopment;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.codevelopment.MyTheme;
import fi.rinnalla.services.codevelopment.MyTheme.MyTurn;
import fi.rinnalla.services.codevelopment.ReadingWhatBecameOfMine;
import fi.rinnalla.web.feedback.WhatCame;
import fi.rinnalla.web.shared.Step;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Each step of what came of feedback together with that of others: a short sentence, a day, and what was said with it. */
@Dependent
class ThemeOnTheCard implements WhatCame {
    @Inject
    private ReadingWhatBecameOfMine reading;

    @Override
    public Optional<Came> of(FeedbackId id, Voice voice) {
        return reading.read(id)
                .map(it -> new Came(voice.say("theme.card"), it.title(), lang(it.language(), voice), steps(it, voice)));
    }

    private static List<Taken> steps(MyTheme theme, Voice voice) {
        var turns = theme.turns();
        var seen = turns.size() - theme.fresh();
        return IntStream.range(0, turns.size())
                .mapToObj(n -> taken(turns.get(n), n == turns.size() - 1, n >= seen, voice))
                .toList();
    }

    private static Taken taken(MyTurn turn, boolean last, boolean fresh, Voice voice) {
        var step = new Step(
                told(turn, voice), fresh ? voice.say("theme.card.new") : "", last ? Step.Where.NOW : Step.Where.DONE);
        var said = nearest(turn, voice.language());
        return new Taken(
                step,
                said.map(turn.words()::get).orElse(""),
                said.map(it -> lang(it, voice)).orElse(null));
    }

    /** The day, and what happened on it, in a sentence. */
    static String told(MyTurn turn, Voice voice) {
        var times = new Times(voice);
        var key = "theme.card." + Typed.low(turn.turn());
        var words = turn.until()
                .map(day -> voice.say(key, "until", times.date(day)))
                .orElseGet(() -> voice.say(key));
        return voice.say("theme.card.on", "date", times.date(turn.on()), "words", words);
    }

    static Optional<Language> nearest(MyTurn turn, Language reader) {
        return reader.fallback().stream().filter(turn.words()::containsKey).findFirst();
    }

    private static String lang(Language language, Voice voice) {
        return language.tag().equals(voice.language().tag()) ? null : language.tag();
    }
}
