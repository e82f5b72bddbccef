package fi.rinnalla.domain.feedback;

/** What becomes of a draft that is to go on, or of an author's word on it. */
public sealed interface OfferOutcome {
    record GoesOn(PublicationState state) implements OfferOutcome {}

    record Refused(Refusal why) implements OfferOutcome {}

    enum Refusal {
        NOT_A_DRAFT,
        NOT_WAITING_FOR_THE_AUTHOR,
        NOT_WAITING_FOR_A_SECOND,
        /** It has been taken back already. */
        GONE
    }
}
