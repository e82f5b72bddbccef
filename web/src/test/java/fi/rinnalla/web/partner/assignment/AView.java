package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Audience;
import fi.rinnalla.domain.partner.assignment.CancelledBy;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.Held;
import fi.rinnalla.domain.partner.assignment.Judgement;
import fi.rinnalla.domain.partner.assignment.NextStep;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.partner.assignment.OfferState;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.OrderLength;
import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.partner.assignment.OrderWish;
import fi.rinnalla.domain.partner.assignment.PartOfDay;
import fi.rinnalla.domain.partner.assignment.Present;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.partner.assignment.SuggestedTime;
import fi.rinnalla.domain.partner.assignment.Talk;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.services.partner.assignment.AssignmentView;
import fi.rinnalla.services.partner.assignment.AssignmentView.OfferRow;
import fi.rinnalla.services.partner.assignment.AssignmentView.SaidRow;
import fi.rinnalla.services.partner.assignment.OfferedToMe;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Assignments as pages are given them. */
public final class AView {
    public static final LocalDate DAY = LocalDate.parse("2026-12-10");
    public static final OfferTerms TERMS =
            new OfferTerms(DAY, LocalTime.of(12, 30), 90, "Luokka B2", 6250, "luento", "lehtori");

    private static final OrderWish WISH = new OrderWish(
            Strand.TEACHING,
            Set.of(PartnerTheme.NOTICE),
            "Sosiaalialan koulutus",
            "lehtori",
            false,
            "Turku",
            Optional.of(DAY),
            Optional.of(DAY.plusDays(1)),
            PartOfDay.AFTERNOON,
            OrderLength.TWO_HOURS,
            Language.FI,
            1,
            FeePayer.ORDERER,
            new Audience(Set.of(Profession.STUDENT), Optional.of(30)));

    private AView() {}

    public static AssignmentView of(AssignmentState state, NextStep next, OfferState offer) {
        var done = state == AssignmentState.DONE;
        return new AssignmentView(
                new AssignmentId(UUID.randomUUID()),
                OrderSource.PORTAL,
                Language.FI,
                "Oppilaitos",
                County.PIRKANMAA,
                WISH,
                Optional.of("Toivomme luentoa."),
                state.isAhead() ? Optional.of("lehtori@oppilaitos.example") : Optional.empty(),
                state,
                next,
                false,
                DAY.minusDays(14),
                DAY.minusDays(11),
                state == AssignmentState.CANCELLED ? Optional.of(CancelledBy.ORDERER) : Optional.empty(),
                Optional.of(new Talk(DAY.minusDays(2), done)),
                Optional.empty(),
                done ? Optional.of(new Held(DAY, 95, new Present(2, 0, 28))) : Optional.empty(),
                done ? Optional.of(new Talk(DAY.plusDays(1), false)) : Optional.empty(),
                List.of(new OfferRow(
                        new OfferId(UUID.randomUUID()),
                        "Kaisla",
                        TERMS,
                        offer,
                        DAY.minusDays(9),
                        false,
                        Optional.of(new SuggestedTime(DAY.plusDays(2), LocalTime.of(13, 0))))),
                done ? List.of(said(Optional.of("Kaisla"), "Minua kuunneltiin.")) : List.of(),
                false);
    }

    private static SaidRow said(Optional<String> called, String words) {
        return new SaidRow(called, Judgement.YES, Judgement.PARTLY, Judgement.NO, words, DAY);
    }

    static OfferedToMe offered(OfferState state, AssignmentState order) {
        return new OfferedToMe(
                new OfferId(UUID.randomUUID()),
                Strand.TEACHING,
                Set.of(PartnerTheme.NOTICE),
                "Oppilaitos",
                "Sosiaalialan koulutus",
                false,
                "Turku",
                Language.FI,
                Optional.of("Toivomme luentoa."),
                TERMS,
                state,
                order,
                DAY.minusDays(9),
                false,
                Optional.of(new SuggestedTime(DAY.plusDays(2), LocalTime.of(13, 0))),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
