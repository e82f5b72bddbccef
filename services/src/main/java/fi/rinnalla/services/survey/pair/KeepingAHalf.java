package fi.rinnalla.services.survey.pair;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.pair.Pair;
import fi.rinnalla.domain.survey.pair.PairKeys;
import fi.rinnalla.domain.survey.pair.Pairs;
import fi.rinnalla.domain.survey.pair.StartAndEnd;
import fi.rinnalla.domain.survey.pair.Turn;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.CardsOfForms;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.survey.SurveyAnswer;
import fi.rinnalla.services.survey.SurveyIntake;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps an answer at the start or at the end, and where a card was wished for, by what the two are put together. */
@UseCase
@MayBeDoneBy(Permission.ANSWER_SURVEYS)
public class KeepingAHalf {
    private final Surveys surveys;
    private final SurveyIntake intake;
    private final Pairs pairs;
    private final PairKeys keys;
    private final CardsOfForms cards;

    @Inject
    public KeepingAHalf(Surveys surveys, SurveyIntake intake, Pairs pairs, PairKeys keys, CardsOfForms cards) {
        this.surveys = surveys;
        this.intake = intake;
        this.pairs = pairs;
        this.keys = keys;
        this.cards = cards;
    }

    /** What became of an earlier copy of this form, where there was one. */
    public Optional<HalfTaken> seen(Digest form, CardWish wish) {
        return intake.isSpent(form) ? Optional.of(new HalfTaken.Kept(cards.newsOf(form, wish))) : Optional.empty();
    }

    /** @param words what the new card will be found by, or the held one is; empty for the one that lies open, and for none */
    public HalfTaken take(SurveyCode code, SurveyAnswer answer, CardWish wish, Optional<Digest> words) {
        return surveys.holdCoded(code)
                .<HalfTaken>map(survey -> seen(answer.form(), wish)
                        .orElseGet(() -> pairs.with(survey.id())
                                .map(both -> take(survey, both, answer, wish, words))
                                .orElseGet(() -> alone(survey, answer))))
                .orElseGet(HalfTaken.NotOpen::new);
    }

    private HalfTaken take(
            Survey survey, StartAndEnd both, SurveyAnswer answer, CardWish wish, Optional<Digest> words) {
        var start = both.turnOf(survey.id()) == Turn.START;
        return switch (wish) {
            case NONE -> alone(survey, answer);
            case NEW -> start ? onANewCard(survey, both, answer, words.orElseThrow()) : alone(survey, answer);
            case HELD ->
                cards.held(words)
                        .map(card -> start ? begin(survey, both, answer, card) : end(survey, both, answer, card))
                        .orElseGet(() -> new HalfTaken.Refused(start ? HalfRefusal.NO_CARD : HalfRefusal.NO_START));
        };
    }

    /** Whoever is refused has no card made for them. */
    private HalfTaken onANewCard(Survey survey, StartAndEnd both, SurveyAnswer answer, Digest words) {
        return kept(survey, answer, CardNews.SHOW, sheet -> begin(both, cards.made(answer.form(), words), sheet));
    }

    private HalfTaken begin(Survey survey, StartAndEnd both, SurveyAnswer answer, CardId card) {
        return pairs.find(both.end(), keys.of(both.end(), card)).isPresent()
                ? new HalfTaken.Refused(HalfRefusal.HAS_START)
                : kept(survey, answer, CardNews.NONE, sheet -> begin(both, card, sheet));
    }

    private void begin(StartAndEnd both, CardId card, AnswerSheet sheet) {
        pairs.add(Pair.begun(both.end(), keys.of(both.end(), card), sheet));
    }

    private HalfTaken end(Survey survey, StartAndEnd both, SurveyAnswer answer, CardId card) {
        return pairs.find(both.end(), keys.of(both.end(), card))
                .filter(it -> !it.isWhole())
                .map(it -> kept(survey, answer, CardNews.NONE, it::end))
                .orElseGet(() -> new HalfTaken.Refused(HalfRefusal.NO_START));
    }

    private HalfTaken alone(Survey survey, SurveyAnswer answer) {
        return kept(survey, answer, CardNews.NONE, sheet -> {});
    }

    private HalfTaken kept(Survey survey, SurveyAnswer answer, CardNews news, Consumer<AnswerSheet> beside) {
        return switch (intake.take(survey, answer, beside)) {
            case KEPT -> new HalfTaken.Kept(news);
            case SENT_BEFORE -> new HalfTaken.Kept(CardNews.NONE);
            case CHANGED -> new HalfTaken.Changed();
            case NOT_OPEN -> new HalfTaken.NotOpen();
        };
    }
}
