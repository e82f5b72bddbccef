package fi.rinnalla.domain.survey.pair;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.SurveyId;

/**
 * By what a card finds its two answers: one-way, with a key outside the database, another for each survey. Whoever has the database
 * alone can neither tell whose a pair is nor whether a card has one.
 */
public interface PairKeys {
    /** @param survey the one that asks at the end */
    Digest of(SurveyId survey, CardId card);
}
