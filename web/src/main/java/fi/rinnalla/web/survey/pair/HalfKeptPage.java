package fi.rinnalla.web.survey.pair;

import fi.rinnalla.services.survey.pair.HalfOutcome.Done;
import fi.rinnalla.web.feedback.sending.NewCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/**
 * The answer to an answer at the start that was kept on a new card; it shows the card's words, once.
 *
 * @param place of the survey
 */
public record HalfKeptPage(Chrome chrome, Done done, String key, String place) implements Page {
    static final String TEMPLATE = "survey/half";

    public NewCard card() {
        return NewCard.ofAParent(chrome, done.news(), done.secret(), key, chrome.to(place + "/talteen"))
                .because("pair.card.why");
    }

    /** Nobody's card in a log. */
    @Override
    public String toString() {
        return "HalfKeptPage";
    }
}
