package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.CancelledBy;
import fi.rinnalla.domain.partner.assignment.Held;
import fi.rinnalla.domain.partner.assignment.Judgement;
import fi.rinnalla.domain.partner.assignment.NextStep;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.partner.assignment.OfferState;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.partner.assignment.OrderWish;
import fi.rinnalla.domain.partner.assignment.SuggestedTime;
import fi.rinnalla.domain.partner.assignment.Talk;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An assignment with its words open, for its orderer and for those who were promised to be its readers.
 *
 * @param organisation by its name in the register
 * @param hoped empty where nothing was written, or it is gone
 * @param trainingOn the day of the training of ours that answers it
 * @param whereto empty where nobody has to be reached any more
 */
public record AssignmentView(
        AssignmentId id,
        OrderSource source,
        Language language,
        String organisation,
        County county,
        OrderWish wish,
        Optional<String> hoped,
        Optional<String> whereto,
        AssignmentState state,
        NextStep next,
        boolean late,
        LocalDate receivedOn,
        LocalDate dueOn,
        Optional<CancelledBy> cancelledBy,
        Optional<Talk> preparation,
        Optional<LocalDate> trainingOn,
        Optional<Held> held,
        Optional<Talk> debrief,
        List<OfferRow> offers,
        List<SaidRow> said,
        boolean forgotten) {
    /** The kind of promise beside what is hoped for. */
    public static final String HOPES = "order";

    /** The kind of promise beside where the orderer is reached. */
    public static final String CONTACT = "orderer";

    /** @param called the partner's name, empty where they have left */
    public record OfferRow(
            OfferId id,
            String called,
            OfferTerms terms,
            OfferState state,
            LocalDate dueOn,
            boolean late,
            Optional<SuggestedTime> suggested) {
        public boolean comes() {
            return state == OfferState.ACCEPTED;
        }
    }

    /**
     * What somebody thought of it.
     *
     * @param called the partner whose it is; empty where the orderer said it
     * @param words empty where none were written, or they are gone
     */
    public record SaidRow(
            Optional<String> called,
            Judgement arrangements,
            Judgement met,
            Judgement again,
            String words,
            LocalDate on) {
        @Override
        public String toString() {
            return "AssignmentView.SaidRow";
        }
    }

    public List<OfferRow> coming() {
        return offers.stream().filter(OfferRow::comes).toList();
    }

    public boolean ordererHasSaid() {
        return said.stream().anyMatch(it -> it.called().isEmpty());
    }

    @Override
    public String toString() {
        return "AssignmentView";
    }
}
