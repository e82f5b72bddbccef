package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.partner.assignment.OfferState;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.partner.assignment.SuggestedTime;
import fi.rinnalla.domain.partner.assignment.Talk;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What was offered to a partner: all that they say yes or no to is shown before.
 *
 * @param hoped what the orderer hopes for; empty where nothing was written, or once it is over
 * @param said whether they have said what they thought of it
 */
public record OfferedToMe(
        OfferId id,
        Strand strand,
        Set<PartnerTheme> themes,
        String organisation,
        String unit,
        boolean online,
        String town,
        Language speaks,
        Optional<String> hoped,
        OfferTerms terms,
        OfferState state,
        AssignmentState order,
        LocalDate dueOn,
        boolean late,
        Optional<SuggestedTime> suggested,
        Optional<Talk> preparation,
        Optional<Talk> debrief,
        boolean said) {
    public boolean waits() {
        return state == OfferState.OFFERED && order == AssignmentState.LOOKING;
    }

    public boolean comes() {
        return state == OfferState.ACCEPTED && (order == AssignmentState.LOOKING || order == AssignmentState.AGREED);
    }

    public boolean isSuggested() {
        return state == OfferState.SUGGESTED && order == AssignmentState.LOOKING;
    }

    public boolean wasDone() {
        return state == OfferState.ACCEPTED && order == AssignmentState.DONE;
    }

    @Override
    public String toString() {
        return "OfferedToMe";
    }
}
