package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.Judgement;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.OrderLength;
import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.partner.assignment.PartOfDay;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.CardsOfForms;
import fi.rinnalla.services.partner.PartnersOnAShelf;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.CardsOnAShelf;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import fi.rinnalla.services.shelf.UsedFormsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One house that takes orders and has partners to offer them to, in memory. */
final class OrderHouse {
    static final String CONTACT = "lehtori@oppilaitos.example";

    final Workplace place = new Workplace();
    final AssignmentsOnAShelf assignments = new AssignmentsOnAShelf();
    final OrderersOnAShelf orderers = new OrderersOnAShelf();
    final PartnersOnAShelf partners = new PartnersOnAShelf();
    final CardsOnAShelf cards = new CardsOnAShelf();
    final UsedFormsOnAShelf usedForms = new UsedFormsOnAShelf();
    final StaffId worker = place.accounts.hire("tyontekija1", Role.WORKER);
    final StaffId kaisla = place.accounts.hire("kokemuskumppani1", Role.EXPERIENCE_PARTNER);
    final StaffId sade = place.accounts.hire("kokemuskumppani2", Role.EXPERIENCE_PARTNER);
    final OpenedAssignments opened = new OpenedAssignments(orderers, partners, place.seals);
    final OfferingAssignments offering =
            new OfferingAssignments(assignments, partners, opened, place.auditing(place.worker(worker)), place.clock);
    final CarryingAssignments carrying =
            new CarryingAssignments(assignments, place.auditing(place.worker(worker)), place.clock);

    AssignmentId order(String key) {
        return ((OrderTaken.Kept) take(form(key, "Toivomme luentoa."))).id();
    }

    OrderTaken take(OrderForm form) {
        var caller = new Caller();
        caller.comesTo(place.tenant);
        var programme = Programme.started(
                new ProgrammeId(UUID.randomUUID()), "p", "Kohtaamo", "Pirkanmaa", today().minusYears(1));
        return new OrderIntake(
                        assignments,
                        new KnownOrderers(orderers, place.clock),
                        new RunningProgramme(new ProgrammesOnAShelf(programme), place.clock),
                        usedForms,
                        new CardsOfForms(cards, cards.fresh(), caller, place.clock),
                        place.seals,
                        place.clock)
                .take(form, Optional.of(Digest.of("the words of " + form.key())));
    }

    OrderForm form(String key, String hoped) {
        return form(key, "Oppilaitos", hoped);
    }

    OrderForm named(String key, String organisation) {
        return form(key, organisation, "");
    }

    OrderForm form(String key, String organisation, String hoped) {
        return new OrderForm(
                key,
                OrderSource.PORTAL,
                Language.FI,
                organisation,
                "Sosiaalialan koulutus",
                Optional.of(County.PIRKANMAA),
                "lehtori",
                CONTACT,
                Optional.of(Strand.TEACHING),
                Set.of(),
                hoped,
                true,
                "",
                Optional.of(today().plusDays(7)),
                Optional.empty(),
                false,
                PartOfDay.ANY,
                OrderLength.HOUR,
                Language.FI,
                Optional.of(1),
                FeePayer.ORDERER,
                Set.of(),
                Optional.empty(),
                false,
                CardWish.NEW,
                "",
                true);
    }

    OfferTerms terms() {
        return new OfferTerms(today().plusDays(7), LocalTime.of(12, 30), 90, "Verkossa", 8000, "luento", "lehtori");
    }

    static SayingForm saying(String words) {
        return new SayingForm(
                Optional.of(Judgement.YES), Optional.of(Judgement.PARTLY), Optional.of(Judgement.YES), words);
    }

    AssignmentView view(AssignmentId id) {
        return opened.view(assignments.find(id).orElseThrow(), today());
    }

    AnsweringOffers answering(StaffId account) {
        var caller = place.caller(account, Role.EXPERIENCE_PARTNER);
        return new AnsweringOffers(
                assignments, partners, opened, place.seals, place.auditing(caller), caller, place.clock);
    }

    KeepingMyOrder keeping(int card) {
        return keeping(cards.made().get(card).id().value());
    }

    KeepingMyOrder keeping(UUID card) {
        var caller = new Caller();
        caller.comesTo(place.tenant);
        caller.holds(new CardId(card));
        return new KeepingMyOrder(
                assignments,
                new OrdersOnACard(assignments, usedForms, place.seals, place.clock),
                place.seals,
                caller,
                place.clock);
    }

    PartnerId join(StaffId account, String called) {
        var id = new PartnerId(UUID.randomUUID());
        var profile = new PartnerProfile(
                called,
                "",
                Set.of(Language.FI),
                Towns.of("Tampere"),
                Set.of(MeetingWay.ONLINE),
                Set.of(PartOfWeek.WEEKDAYS),
                Set.of(),
                2);
        var partner = ExperiencePartner.joining(id, account, Digest.of("form " + called), profile, today());
        partner.commit(today());
        partners.add(partner);
        return id;
    }

    LocalDate today() {
        return Helsinki.day(place.clock.instant());
    }
}
