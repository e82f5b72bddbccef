package fi.rinnalla.services.survey.pair;

/** Why an answer cannot be put beside another one. Nothing was kept; without a card it can be sent. */
public enum HalfRefusal {
    NO_WORDS,
    /** Words of no card here: of none that ever was, of one that is gone, of one next door. */
    NO_CARD,
    /** Of an end: this card has no start that waits for it, or there is no such card. Which one, nobody is told. */
    NO_START,
    /** Of a start: this card has one already. */
    HAS_START
}
