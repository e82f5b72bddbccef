package fi.rinnalla.web.feedback;

import fi.rinnalla.services.tenancy.TenantProfile.OwnText;
import fi.rinnalla.web.feedback.sending.FormSheet;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import java.util.List;
import java.util.Optional;

/**
 * The form, empty or with everything that was typed into it.
 *
 * @param accessibility the form about these pages themselves, which asks other things
 * @param gathering the event or group it is about, from its own page
 * @param place where it is known already, from a code on a table; then {@code places} is empty
 * @param duty what the organisation says about its duty to notify; stands before the first box
 * @param cardOpen a card lies open: "the card I have" is that one
 */
public record FeedbackPage(
        Chrome chrome,
        boolean accessibility,
        String action,
        FormSheet<FeedbackForm> sheet,
        String from,
        String promiseId,
        String promise,
        Optional<OwnText> duty,
        Optional<String> gathering,
        String gatheringId,
        Optional<String> place,
        String placeCode,
        Field placeField,
        List<Choice> places,
        Field mood,
        List<Choice> moods,
        Field helped,
        Field wish,
        Field use,
        List<Choice> uses,
        Field card,
        List<Choice> cards,
        Field words,
        boolean cardOpen,
        int longest)
        implements Page {
    static final String TEMPLATE = "feedback/form";
}
