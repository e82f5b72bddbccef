package fi.rinnalla.web.survey.pair;

import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.survey.SurveyAnswer;
import fi.rinnalla.services.survey.pair.AnsweringAHalf;
import fi.rinnalla.services.survey.pair.HalfOutcome;
import fi.rinnalla.services.survey.pair.HalfRefusal;
import fi.rinnalla.services.survey.pair.SeeingTurns;
import fi.rinnalla.web.feedback.CardSpelling;
import fi.rinnalla.web.feedback.sending.SendingDoor;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What a form of a start or an end has beyond a survey's own: whether it is one, how it is sent, and the card that comes of it. */
@Dependent
public class Halves {
    @Inject
    private Provider<SeeingTurns> turns;

    @Inject
    private Provider<AnsweringAHalf> answering;

    @Inject
    private SendingDoor door;

    @Inject
    private Pages pages;

    /** Empty for a survey of its own. */
    public Optional<Half> fresh(SurveyCode code) {
        return turns.get().of(code).map(turn -> Half.fresh(turn, door.cardOpen()));
    }

    public Optional<Half> sent(SurveyCode code, String card, String words) {
        return turns.get().of(code).map(turn -> Half.sent(turn, door.cardOpen(), card, words));
    }

    public HalfOutcome send(SurveyCode code, SurveyAnswer answer, Half half, Knock knock) {
        return answering.get().answer(code, answer, half.card(), knock);
    }

    /** A new card, where one was made: its words, or that they were shown before. */
    public Optional<Response> shown(HalfOutcome.Done done, Chrome chrome, String key, String place) {
        return done.news() == CardNews.NONE
                ? Optional.empty()
                : Optional.of(pages.show(HalfKeptPage.TEMPLATE, new HalfKeptPage(chrome, done, key, place)));
    }

    public Response kept(String key, String then) {
        return door.kept(key, then);
    }

    public static Problem problem(HalfRefusal why, Half half, Voice voice) {
        return new Problem(
                half.place(),
                switch (why) {
                    case NO_WORDS -> voice.say("card.error.empty" + CardSpelling.suffix(voice.language()));
                    case NO_CARD -> voice.say(half.isStart() ? "pair.error.no_card" : "pair.error.no_start");
                    case NO_START -> voice.say("pair.error.no_start");
                    case HAS_START -> voice.say("pair.error.has_start");
                });
    }
}
