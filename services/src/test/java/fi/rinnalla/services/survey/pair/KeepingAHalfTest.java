package fi.rinnalla.services.survey.pair;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.Given;
import fi.rinnalla.domain.survey.Survey;
import fi.rinnalla.domain.survey.WordsPromise;
import fi.rinnalla.domain.survey.pair.FoundChange;
import fi.rinnalla.domain.survey.pair.PairKeys;
import fi.rinnalla.domain.survey.pair.StartAndEnd;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.CardsOfForms;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.CardsOnAShelf;
import fi.rinnalla.services.shelf.OpenSeals;
import fi.rinnalla.services.shelf.UsedFormsOnAShelf;
import fi.rinnalla.services.survey.AnswerSheetsOnAShelf;
import fi.rinnalla.services.survey.SurveyAnswer;
import fi.rinnalla.services.survey.SurveyIntake;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer at the start or at the end")
class KeepingAHalfTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-30T10:00:00Z"), ZoneOffset.UTC);
    private static final Optional<Digest> NOTHING = Optional.empty();
    private static final Optional<Digest> WORDS = Optional.of(Digest.of("words of a card"));

    private final TwoOpenSurveys surveys = new TwoOpenSurveys(TODAY);
    private final AnswerSheetsOnAShelf sheets = new AnswerSheetsOnAShelf();
    private final PairsOnAShelf pairs = new PairsOnAShelf();
    private final CardsOnAShelf cards = new CardsOnAShelf();
    private final PairKeys keys = (survey, card) -> Digest.of(survey + " " + card);
    private final KeepingAHalf keeping = new KeepingAHalf(
            surveys,
            new SurveyIntake(sheets, new UsedFormsOnAShelf(), new OpenSeals(), NOON),
            pairs,
            keys,
            new CardsOfForms(cards, cards.fresh(), new Caller(), NOON));
    private int forms;

    @BeforeEach
    void asked_twice() {
        pairs.add(StartAndEnd.of(surveys.start.id(), surveys.end.id()));
    }

    @Test
    void belongs_to_the_other_by_the_card_and_to_nobody_elses() {
        assertThat(start(CardWish.NEW, WORDS)).isEqualTo(new HalfTaken.Kept(CardNews.SHOW));
        assertThat(start(CardWish.NEW, Optional.of(Digest.of("another card")))).isInstanceOf(HalfTaken.Kept.class);
        assertThat(end(CardWish.HELD, WORDS)).isEqualTo(new HalfTaken.Kept(CardNews.NONE));

        assertThat(pairs.pairs).hasSize(2).filteredOn(it -> it.isWhole()).hasSize(1);
        assertThat(sheets.sheets).hasSize(3);
        assertThat(cards.made()).hasSize(2);
    }

    @Test
    void is_kept_without_a_card_and_then_has_no_pair_and_makes_none() {
        assertThat(start(CardWish.NONE, NOTHING)).isEqualTo(new HalfTaken.Kept(CardNews.NONE));
        assertThat(end(CardWish.NONE, NOTHING)).isEqualTo(new HalfTaken.Kept(CardNews.NONE));

        assertThat(pairs.pairs).isEmpty();
        assertThat(cards.made()).isEmpty();
        assertThat(sheets.sheets).hasSize(2);
    }

    @Test
    void is_refused_in_one_way_whether_there_is_no_card_or_no_start_or_the_end_is_given() {
        start(CardWish.NEW, WORDS);
        end(CardWish.HELD, WORDS);
        cards.add(WordCard.made(Digest.of("a card of feedback"), TODAY));

        for (var words : new String[] {"no card at all", "a card of feedback", "words of a card"}) {
            assertThat(end(CardWish.HELD, Optional.of(Digest.of(words))))
                    .isEqualTo(new HalfTaken.Refused(HalfRefusal.NO_START));
        }
        assertThat(sheets.sheets).as("nothing of it is kept").hasSize(2);
    }

    @Test
    void at_the_start_is_given_once_on_each_card() {
        start(CardWish.NEW, WORDS);

        assertThat(start(CardWish.HELD, WORDS)).isEqualTo(new HalfTaken.Refused(HalfRefusal.HAS_START));
        assertThat(start(CardWish.HELD, Optional.of(Digest.of("no card at all"))))
                .isEqualTo(new HalfTaken.Refused(HalfRefusal.NO_CARD));
        assertThat(pairs.pairs).hasSize(1);
    }

    @Test
    void is_kept_once_for_each_form_and_shows_the_words_again() {
        var answer = answer(surveys.start, "one form");
        keeping.take(surveys.start.code(), answer, CardWish.NEW, WORDS);

        assertThat(keeping.seen(answer.form(), CardWish.NEW)).contains(new HalfTaken.Kept(CardNews.SHOW));
        assertThat(keeping.take(surveys.start.code(), answer, CardWish.NEW, WORDS))
                .isEqualTo(new HalfTaken.Kept(CardNews.SHOW));
        assertThat(sheets.sheets).hasSize(1);
        assertThat(cards.made()).hasSize(1);
    }

    @Test
    void makes_no_card_and_no_pair_where_the_survey_is_closed() {
        surveys.start.close(TODAY);

        assertThat(start(CardWish.NEW, WORDS)).isInstanceOf(HalfTaken.NotOpen.class);
        assertThat(cards.made()).isEmpty();
        assertThat(pairs.pairs).isEmpty();
    }

    @Test
    void belongs_to_nothing_any_more_when_its_card_is_deleted_or_all_are_counted() {
        for (var n = 0; n < 6; n++) {
            var words = Optional.of(Digest.of("card of " + n));
            start(CardWish.NEW, words);
            end(CardWish.HELD, words);
        }
        new PairsOnACard(pairs, keys).goWith(cards.made().get(0).id());
        assertThat(pairs.pairs).hasSize(5);

        var counting = new CountingPairs(pairs, surveys, sheets);
        assertThat(counting.waitForTheStart(surveys.end, TODAY)).isTrue();
        counting.count(surveys.end);

        assertThat(pairs.pairs).isEmpty();
        assertThat(pairs.changes)
                .as("one has answered both times and is in no pair: pairs would tell of that one")
                .isEmpty();
    }

    @Test
    void is_counted_with_all_that_belong_together() {
        for (var n = 0; n < 6; n++) {
            var words = Optional.of(Digest.of("card of " + n));
            start(CardWish.NEW, words);
            end(CardWish.HELD, words);
        }
        new CountingPairs(pairs, surveys, sheets).count(surveys.end);

        assertThat(pairs.changes).extracting(FoundChange::question).containsExactly("k1");
        assertThat(pairs.changes.get(0).shown().change().holds(1)).isTrue();
    }

    private HalfTaken start(CardWish wish, Optional<Digest> words) {
        return keeping.take(surveys.start.code(), answer(surveys.start, "form " + forms++), wish, words);
    }

    private HalfTaken end(CardWish wish, Optional<Digest> words) {
        return keeping.take(surveys.end.code(), answer(surveys.end, "form " + forms++), wish, words);
    }

    private SurveyAnswer answer(Survey survey, String form) {
        var step = survey == surveys.start ? "2" : "3";
        return new SurveyAnswer(
                survey.current().id(),
                survey.current().edition(),
                WordsPromise.CURRENT,
                Digest.of(form),
                new Given(Map.of("k1", Set.of(step)), Map.of()),
                Language.FI,
                AnswerSource.LINK);
    }
}
