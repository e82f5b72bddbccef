package fi.rinnalla.services.survey.pair;

import fi.rinnalla.services.access.CardNews;

/** What the database says to one of two answers. */
public sealed interface HalfTaken {
    record Kept(CardNews news) implements HalfTaken {}

    record Refused(HalfRefusal why) implements HalfTaken {}

    /** What is asked has changed since the form was shown. */
    record Changed() implements HalfTaken {}

    /** Nobody can answer today. */
    record NotOpen() implements HalfTaken {}
}
