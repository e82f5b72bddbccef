package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.domain.access.CardsInText;
import fi.rinnalla.domain.feedback.Hint;
import fi.rinnalla.domain.feedback.PersonalIdentityCode;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.partner.assignment.Audience;
import fi.rinnalla.domain.partner.assignment.OrderText;
import fi.rinnalla.domain.partner.assignment.OrderWish;
import fi.rinnalla.domain.partner.assignment.Orderer;
import fi.rinnalla.services.partner.assignment.OrderSlip.Part;
import fi.rinnalla.services.partner.assignment.OrderSlip.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks through an order before anything is done with it. Nobody comes without a professional counterpart, named by role. */
final class OrderCheck {
    private final OrderForm form;
    private final List<OrderSlip> slips = new ArrayList<>();

    private OrderCheck(OrderForm form) {
        this.form = form;
    }

    /** @param cardLiesOpen then "the card I have" needs no words */
    static List<OrderSlip> of(OrderForm form, boolean cardLiesOpen, LocalDate today) {
        return new OrderCheck(form).all(cardLiesOpen, today);
    }

    private List<OrderSlip> all(boolean cardLiesOpen, LocalDate today) {
        words(Part.ORGANISATION, form.organisation(), Orderer.LONGEST_NAME, true);
        words(Part.UNIT, form.unit(), OrderWish.LONGEST_UNIT, false);
        missing(Part.COUNTY, form.county().isEmpty());
        words(Part.COUNTERPART, form.counterpart(), OrderWish.LONGEST_ROLE, true);
        words(Part.WHERETO, form.whereto(), OrderText.WHERETO.longest(), false);
        if (!Reached.canBe(form.whereto())) {
            slips.removeIf(it -> it.part() == Part.WHERETO);
            slips.add(new OrderSlip(Part.WHERETO, Reason.NO_CONTACT));
        }
        missing(Part.STRAND, form.strand().isEmpty());
        words(Part.HOPED, form.hoped(), OrderText.HOPED.longest(), false);
        words(Part.TOWN, form.town(), OrderWish.LONGEST_TOWN, !form.online());
        days(today);
        if (form.partners().isEmpty()) {
            slips.add(new OrderSlip(Part.PARTNERS, Reason.NO_NUMBER, OrderWish.MOST_PARTNERS));
        }
        if (form.manyTyped()) {
            slips.add(new OrderSlip(Part.MANY, Reason.NO_COUNT, Audience.MOST));
        }
        card(cardLiesOpen);
        return slips;
    }

    private void words(Part part, String typed, int longest, boolean needed) {
        var length = typed.codePointCount(0, typed.length());
        if (typed.isEmpty()) {
            missing(part, needed);
        } else if (length > longest) {
            slips.add(new OrderSlip(part, Reason.TOO_LONG, length - longest));
        } else if (PersonalIdentityCode.isIn(typed)) {
            slips.add(new OrderSlip(part, Reason.IDENTITY_CODE));
        } else if (CardsInText.areIn(typed)) {
            slips.add(new OrderSlip(part, Reason.WORDS_OF_A_CARD));
        }
    }

    private void missing(Part part, boolean missing) {
        if (missing) {
            slips.add(new OrderSlip(part, Reason.MISSING));
        }
    }

    private void days(LocalDate today) {
        if (form.dayTyped()) {
            slips.add(new OrderSlip(Part.WANTED, Reason.NO_DAY));
        } else if (Stream.of(form.wantedOn(), form.otherOn())
                .flatMap(Optional::stream)
                .anyMatch(it -> it.isBefore(today))) {
            slips.add(new OrderSlip(Part.WANTED, Reason.PAST));
        }
    }

    private void card(boolean cardLiesOpen) {
        form.card()
                .trouble(form.cardWords(), cardLiesOpen)
                .map(why -> why == CardReading.Reason.EMPTY ? Reason.CARD_EMPTY : Reason.CARD_UNKNOWN)
                .ifPresent(reason -> slips.add(new OrderSlip(Part.CARD, reason)));
    }

    /** Its author may want to leave that out, but may keep it. Days and places are what an order is made of. */
    static boolean tellsOfSomebody(OrderForm form) {
        var words = form.words();
        return TellingDetails.in(words).stream().anyMatch(it -> tellsOfSomebody(it, words));
    }

    private static boolean tellsOfSomebody(Hint hint, String words) {
        return switch (hint.kind()) {
            case PHONE, EMAIL, IBAN, AGE, CHILDREN -> true;
            case NAME -> words.substring(hint.start(), hint.end()).contains(" ");
            case IDENTITY_CODE, PLATE, DATE, TIME, SCHOOL, PLACE -> false;
        };
    }
}
