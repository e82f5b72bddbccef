package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.AskedFor;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.services.partner.FeesOnAShelf;
import fi.rinnalla.services.partner.PartnersOnAShelf;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.UsedFormsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One house with everybody who walks together in it, in memory. */
final class Pairs {
    final Workplace place = new Workplace();
    final RequestsOnAShelf requests = new RequestsOnAShelf();
    final PartnersOnAShelf partners = new PartnersOnAShelf();
    final ProposalsOnAShelf proposals = new ProposalsOnAShelf(requests);
    final MeetingsOnAShelf meetings = new MeetingsOnAShelf();
    final SupervisionsOnAShelf supervisions = new SupervisionsOnAShelf();
    final RelationsOnAShelf relations = new RelationsOnAShelf(requests, partners, meetings, supervisions);
    final ExclusionsOnAShelf exclusions = new ExclusionsOnAShelf();
    final FeesOnAShelf log = new FeesOnAShelf();
    final List<Integer> offers = new ArrayList<>();
    final StaffId worker = place.accounts.hire("tyontekija1", Role.WORKER);
    final PartingWays parting =
            new PartingWays(relations, proposals, meetings, new NotProposed(exclusions), place.clock);
    final StandInsOnAShelf standIns = new StandInsOnAShelf();
    final StandingIn standingIn = new StandingIn(standIns, place.clock);
    final RelationRows rows = new RelationRows(relations, partners, meetings, standingIn, place.clock);
    final HeldRelation held = new HeldRelation(relations, requests);
    private final Wants wants = new Wants(new OpenedRequests(place.seals));

    /** Somebody with an account, in the register and committed. */
    PartnerId join(String called, int carries) {
        var account = place.accounts.hire(called.toLowerCase(), Role.EXPERIENCE_PARTNER);
        var id = new PartnerId(UUID.randomUUID());
        var profile = new PartnerProfile(
                called, "", Set.of(Language.FI), Towns.of(""), Set.of(), Set.of(), Set.of(), carries);
        var partner = ExperiencePartner.joining(id, account, Digest.of("form " + called), profile, today());
        partner.commit(today());
        partners.add(partner);
        return id;
    }

    RequestId ask(CardId card) {
        var id = RequestId.random();
        requests.add(SupportRequest.of(
                new AskedFor(
                        id,
                        card,
                        place.seals.newKey(),
                        Digest.of("form " + id),
                        Digest.of("content"),
                        RequestSource.PORTAL,
                        Language.FI,
                        Set.of(SupportWish.TALK_WITH_A_PEER),
                        MeetingWay.ANY,
                        Optional.of(Language.FI),
                        false,
                        Set.of(PartOfWeek.EVENINGS),
                        AnsweredBy.CARD,
                        false,
                        Map.of()),
                today()));
        return id;
    }

    /** Asked, and asked again after every no: proposed, said yes to, and agreed on. */
    RelationId agree(RequestId request, PartnerId partner) {
        propose(request, partner);
        answering(partner).answer(answering(partner).waiting().get(0).id(), true);
        deciding(request).decide(request, true);
        return relations.running(request).orElseThrow().id();
    }

    ProposingAPartner.Outcome propose(RequestId request, PartnerId partner) {
        return proposing().propose(request, partner, Digest.of(UUID.randomUUID().toString()));
    }

    ProposingAPartner proposing() {
        return new ProposingAPartner(
                requests,
                partners,
                proposals,
                wants,
                new NotProposed(exclusions),
                place.auditing(place.worker(worker)),
                place.clock);
    }

    CandidateSheet candidates(RequestId request) {
        return new FindingCandidates(
                        requests,
                        partners,
                        proposals,
                        wants,
                        new NotProposed(exclusions),
                        supervisions,
                        place.auditing(place.worker(worker)),
                        place.clock)
                .of(request);
    }

    AnsweringProposals answering(PartnerId partner) {
        var caller = caller(partner);
        return new AnsweringProposals(
                proposals,
                requests,
                partners,
                (day, days) -> offers.add(days),
                parting,
                place.auditing(caller),
                caller,
                place.clock);
    }

    DecidingOnAProposal deciding(RequestId request) {
        return new DecidingOnAProposal(
                requests, proposals, partners, relations, parting, holder(card(request)), place.clock);
    }

    KeepingMyRelation mine(CardId card) {
        return new KeepingMyRelation(requests, relations, partners, held, parting, standingIn, holder(card));
    }

    KeepingMyRequest keeping(CardId card) {
        return new KeepingMyRequest(
                requests,
                new WritingMessages(place.seals, place.clock),
                new RequestsOnACard(requests, parting, new UsedFormsOnAShelf(), place.seals, place.clock),
                parting,
                holder(card),
                place.clock);
    }

    WalkingBeside beside(PartnerId partner) {
        var caller = caller(partner);
        return new WalkingBeside(
                relations,
                requests,
                partners,
                held,
                rows,
                parting,
                noting(),
                place.auditing(caller),
                caller,
                place.clock);
    }

    LoggingBeside logging(PartnerId partner) {
        var caller = caller(partner);
        return new LoggingBeside(
                relations,
                partners,
                held,
                log.logging(partners, caller, place.auditing(caller), place.clock),
                caller,
                place.clock);
    }

    HandingRelationsOver handing() {
        return new HandingRelationsOver(
                relations, standIns, rows, place.accounts, place.auditing(place.worker(worker)), place.clock);
    }

    ReadingRelations reading() {
        return new ReadingRelations(
                relations,
                requests,
                partners,
                rows,
                parting,
                noting(),
                place.accounts,
                place.worker(worker),
                place.clock);
    }

    CarryingRelations carrying() {
        return new CarryingRelations(
                held, parting, noting(), place.accounts, place.auditing(place.worker(worker)), place.clock);
    }

    KeepingSupervision supervising() {
        return new KeepingSupervision(supervisions, partners, place.auditing(place.worker(worker)), place.clock);
    }

    private NotingPeerMeetings noting() {
        return new NotingPeerMeetings(meetings, place.auditing(place.worker(worker)), place.clock);
    }

    CardId card(RequestId request) {
        return requests.find(request).orElseThrow().card();
    }

    Caller caller(PartnerId partner) {
        return place.caller(partners.find(partner).orElseThrow().account(), Role.EXPERIENCE_PARTNER);
    }

    private Caller holder(CardId card) {
        var caller = new Caller();
        caller.comesTo(place.tenant);
        caller.holds(card);
        return caller;
    }

    LocalDate today() {
        return Helsinki.day(place.clock.instant());
    }
}
