package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.measure.RelationFact;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.AskedFor;
import fi.rinnalla.domain.support.Exclusions;
import fi.rinnalla.domain.support.Meetings;
import fi.rinnalla.domain.support.Met;
import fi.rinnalla.domain.support.PeerMeeting;
import fi.rinnalla.domain.support.PeerMeetings;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.Supervision;
import fi.rinnalla.domain.support.Supervisions;
import fi.rinnalla.domain.support.SupportMessage;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.services.partner.PartnersOnAShelf;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One house with everybody who walks together in it, in memory. */
final class Pairs {
    final Workplace place = new Workplace();
    final RequestsOnAShelf requests = new RequestsOnAShelf();
    final PartnersOnAShelf partners = new PartnersOnAShelf();
    final ProposalsOnAShelf proposals = new ProposalsOnAShelf(requests);
    final Relations relations = new Relations();
    final Noted meetings = new Noted();
    final Log supervisions = new Log();
    final Silent exclusions = new Silent();
    final List<Integer> offers = new ArrayList<>();
    final StaffId worker = place.accounts.hire("tyontekija1", Role.WORKER);
    final PartingWays parting =
            new PartingWays(relations, proposals, meetings, new NotProposed(exclusions), place.clock);
    final StandInsOnAShelf standIns = new StandInsOnAShelf();
    final StandingIn standingIn = new StandingIn(standIns, place.clock);
    final RelationRows rows = new RelationRows(relations, partners, meetings, supervisions, standingIn, place.clock);
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
                new RequestsOnACard(requests, parting, new NoForms(), place.seals, place.clock),
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

    private static final class NoForms implements fi.rinnalla.domain.feedback.UsedForms {
        @Override
        public boolean holds(Digest formKey) {
            return false;
        }

        @Override
        public void add(fi.rinnalla.domain.feedback.UsedForm form) {}

        @Override
        public int forgetDeletedBefore(LocalDate day) {
            return 0;
        }
    }

    final class Relations implements SupportRelations {
        private final List<SupportRelation> all = new ArrayList<>();

        @Override
        public Optional<SupportRelation> find(RelationId id) {
            return those(it -> it.id().equals(id)).stream().findFirst();
        }

        @Override
        public Optional<SupportRelation> hold(RelationId id) {
            return find(id);
        }

        @Override
        public Optional<SupportRelation> running(RequestId request) {
            return those(it -> it.request().equals(Optional.of(request))).stream()
                    .findFirst();
        }

        @Override
        public List<SupportRelation> running(int limit) {
            return those(SupportRelation::isRunning);
        }

        @Override
        public List<SupportRelation> ended(Optional<After> after, int limit) {
            return those(it -> !it.isRunning());
        }

        @Override
        public List<SupportRelation> of(PartnerId partner, LocalDate endedSince) {
            return those(it -> it.partner().equals(Optional.of(partner))
                    && it.endedOn().filter(day -> day.isBefore(endedSince)).isEmpty());
        }

        @Override
        public Map<RelationId, LocalDate> lastWritten() {
            var last = new HashMap<RelationId, LocalDate>();
            all.forEach(it -> it.request()
                    .flatMap(requests::find)
                    .flatMap(request -> request.messages().stream()
                            .map(SupportMessage::writtenOn)
                            .max(Comparator.naturalOrder()))
                    .ifPresent(day -> last.put(it.id(), day)));
            return last;
        }

        @Override
        public List<SupportRelation> outlived(LocalDate endedBefore, int limit) {
            return those(it -> it.isRunning()
                    ? it.request().isEmpty()
                    : it.endedOn().orElseThrow().isBefore(endedBefore)
                            && it.partner().isPresent());
        }

        @Override
        public void add(SupportRelation relation) {
            all.add(relation);
        }

        List<RelationFact> facts() {
            return all.stream()
                    .map(it -> new RelationFact(it.startedOn(), it.endedOn(), it.how()))
                    .toList();
        }

        private List<SupportRelation> those(Predicate<SupportRelation> which) {
            return all.stream().filter(which).toList();
        }
    }

    static final class Noted implements PeerMeetings, Meetings {
        private final List<PeerMeeting> all = new ArrayList<>();

        @Override
        public Optional<PeerMeeting> find(UUID id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<PeerMeeting> findByFormKey(Digest formKey) {
            return all.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
        }

        @Override
        public List<PeerMeeting> of(RelationId relation, int limit) {
            return all.stream().filter(it -> it.relation().equals(relation)).toList();
        }

        @Override
        public Map<RelationId, Met> met(Collection<RelationId> relations) {
            return all.stream()
                    .filter(it -> relations.contains(it.relation()))
                    .collect(Collectors.toMap(
                            PeerMeeting::relation,
                            it -> new Met(1, Optional.of(it.heldOn())),
                            (one, other) -> new Met(
                                    one.times() + other.times(),
                                    one.last()
                                            .filter(it ->
                                                    it.isAfter(other.last().orElseThrow()))
                                            .or(other::last))));
        }

        @Override
        public List<LocalDate> days(LocalDate first, LocalDate last) {
            return all.stream().map(PeerMeeting::heldOn).toList();
        }

        @Override
        public void add(PeerMeeting meeting) {
            all.add(meeting);
        }

        @Override
        public void remove(PeerMeeting meeting) {
            all.remove(meeting);
        }
    }

    static final class Log implements Supervisions {
        private final List<Supervision> all = new ArrayList<>();

        @Override
        public Optional<Supervision> find(UUID id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public List<Supervision> noted(Digest formKey) {
            return all.stream().filter(it -> it.formKey().equals(formKey)).toList();
        }

        @Override
        public List<Supervision> of(PartnerId partner, int limit) {
            return all.stream()
                    .filter(it -> it.partner().equals(partner))
                    .sorted(Comparator.comparing(Supervision::heldOn).reversed())
                    .limit(limit)
                    .toList();
        }

        @Override
        public Map<PartnerId, LocalDate> last() {
            return all.stream()
                    .collect(Collectors.toMap(
                            Supervision::partner,
                            Supervision::heldOn,
                            (one, other) -> one.isAfter(other) ? one : other));
        }

        @Override
        public void add(Supervision supervision) {
            all.add(supervision);
        }

        @Override
        public void remove(Supervision supervision) {
            all.remove(supervision);
        }

        @Override
        public int forgetHeldBefore(LocalDate day) {
            var before = all.size();
            all.removeIf(it -> it.heldOn().isBefore(day));
            return before - all.size();
        }
    }

    static final class Silent implements Exclusions {
        private final Set<String> all = new HashSet<>();

        @Override
        public Set<PartnerId> among(Collection<PartnerId> partners, CardId card) {
            return partners.stream().filter(it -> all.contains(mark(card, it))).collect(Collectors.toSet());
        }

        @Override
        public void add(CardId card, PartnerId partner) {
            all.add(mark(card, partner));
        }

        @Override
        public void forget(CardId card) {
            all.removeIf(it -> it.startsWith(card.value().toString()));
        }

        private static String mark(CardId card, PartnerId partner) {
            return card.value() + " " + partner.value();
        }
    }
}
