package fi.rinnalla.services.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.AskedFor;
import fi.rinnalla.domain.support.ProposalState;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.services.partner.PartnersOnAShelf;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.Workplace;
import fi.rinnalla.services.support.ProposingAPartner.Outcome;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A proposal")
class ProposingTest {
    private final Pairs pairs = new Pairs();
    private final Workplace place = pairs.place;
    private final RequestsOnAShelf requests = pairs.requests;
    private final PartnersOnAShelf partners = pairs.partners;
    private final ProposalsOnAShelf proposals = pairs.proposals;
    private final CardId card = new CardId(UUID.randomUUID());
    private final Wants wants = new Wants(new OpenedRequests(place.seals));
    private final StaffId worker = place.accounts.hire("tyontekija1", Role.WORKER);
    private final StaffId kaisla = place.accounts.hire("kokemuskumppani1", Role.EXPERIENCE_PARTNER);
    private final StaffId sade = place.accounts.hire("kokemuskumppani2", Role.EXPERIENCE_PARTNER);
    private final FindingCandidates finding = new FindingCandidates(
            requests,
            partners,
            proposals,
            wants,
            new NotProposed(pairs.exclusions),
            pairs.supervisions,
            place.auditing(place.worker(worker)),
            place.clock);
    private final ProposingAPartner proposing = new ProposingAPartner(
            requests,
            partners,
            proposals,
            wants,
            new NotProposed(pairs.exclusions),
            place.auditing(place.worker(worker)),
            place.clock);

    @Test
    void is_answered_by_the_partner_first_and_then_by_the_parent_and_each_sees_how_far_it_is() {
        var partner = join(kaisla, "Kaisla", 1);
        var request = ask();
        assertThat(proposing.propose(request, partner, Digest.of("form"))).isEqualTo(Outcome.ASKED);
        assertThat(state(request)).isEqualTo(RequestState.LOOKING);
        assertThat(deciding().about(request))
                .as("nobody before the partner said yes")
                .isEmpty();

        var asked = answering(kaisla).waiting().get(0);
        assertThat(asked.wishes()).containsExactly(SupportWish.TALK_WITH_A_PEER);
        assertThat(answering(kaisla).answer(asked.id(), true)).isTrue();
        assertThat(state(request)).isEqualTo(RequestState.PROPOSED);
        assertThat(deciding().about(request).orElseThrow().called()).isEqualTo("Kaisla");
        assertThat(deciding().about(request).orElseThrow().about())
                .as("not allowed")
                .isEmpty();

        assertThat(deciding().decide(request, true)).isTrue();
        assertThat(state(request)).isEqualTo(RequestState.AGREED);
        assertThat(deciding().decide(request, false)).as("said already").isFalse();
        assertThat(finding.of(request).open().orElseThrow().state()).isEqualTo(ProposalState.AGREED);
    }

    @Test
    void is_made_to_one_at_a_time_and_once_by_each_form() {
        var first = join(kaisla, "Kaisla", 2);
        var second = join(sade, "Sade", 2);
        var request = ask();

        assertThat(proposing.propose(request, first, Digest.of("form"))).isEqualTo(Outcome.ASKED);
        assertThat(proposing.propose(request, first, Digest.of("form"))).isEqualTo(Outcome.ASKED);
        assertThat(proposing.propose(request, second, Digest.of("another"))).isEqualTo(Outcome.NOT_NOW);

        assertThat(proposals.about(request)).hasSize(1);
    }

    @Test
    void is_never_made_again_to_whoever_said_no_or_was_said_no_to() {
        var first = join(kaisla, "Kaisla", 2);
        var second = join(sade, "Sade", 2);
        var request = ask();
        proposing.propose(request, first, Digest.of("1"));
        answering(kaisla).answer(answering(kaisla).waiting().get(0).id(), false);
        assertThat(state(request)).isEqualTo(RequestState.LOOKING);
        assertThat(finding.of(request).candidates())
                .extracting(CandidateRow::partner)
                .containsExactly(second);

        proposing.propose(request, second, Digest.of("2"));
        answering(sade).answer(answering(sade).waiting().get(0).id(), true);
        deciding().decide(request, false);

        assertThat(state(request)).isEqualTo(RequestState.LOOKING);
        assertThat(finding.of(request).candidates()).isEmpty();
        assertThat(finding.of(request).none().orElseThrow())
                .as("counts of the whole register tell of no one")
                .isEqualTo(new CandidateSheet.NoOne(2, 0, 0, 0));
        assertThat(proposing.propose(request, first, Digest.of("3"))).isEqualTo(Outcome.NOT_THEM);
    }

    @Test
    void is_not_made_to_whoever_pauses_or_is_full_however_old_the_page_is() {
        var partner = join(kaisla, "Kaisla", 1);
        var request = ask();
        assertThat(finding.of(request).candidates()).hasSize(1);
        proposing.propose(ask(), partner, Digest.of("the last place"));

        assertThat(proposing.propose(request, partner, Digest.of("form"))).isEqualTo(Outcome.NOT_THEM);
    }

    @Test
    void frees_the_place_when_it_is_taken_back_or_the_request_has_ended() {
        var partner = join(kaisla, "Kaisla", 1);
        var request = ask();
        proposing.propose(request, partner, Digest.of("1"));
        assertThat(proposing.withdraw(
                        request, Optional.of(proposals.about(request).get(0).id())))
                .isTrue();
        assertThat(answering(kaisla).waiting()).isEmpty();

        proposing.propose(request, partner, Digest.of("2"));
        requests.find(request).orElseThrow().move(state(request), RequestState.ENDED, today());

        assertThat(proposals.loads()).isEmpty();
        var left = answering(kaisla).waiting().get(0).id();
        assertThat(answering(kaisla).answer(left, true))
                .as("nobody waits any more")
                .isFalse();
    }

    @Test
    void is_nobody_elses_to_answer() {
        var partner = join(kaisla, "Kaisla", 1);
        join(sade, "Sade", 1);
        var request = ask();
        proposing.propose(request, partner, Digest.of("form"));
        var id = proposals.about(request).get(0).id();

        assertThatThrownBy(() -> answering(sade).answer(id, true)).isInstanceOf(NotFound.class);
        answering(kaisla).answer(id, true);
        var stranger = deciding(UUID.randomUUID());
        assertThat(stranger.about(request)).isEmpty();
        assertThat(stranger.decide(request, true)).isFalse();
        assertThat(state(request)).isEqualTo(RequestState.PROPOSED);
    }

    private PartnerId join(StaffId account, String called, int carries) {
        var id = new PartnerId(UUID.randomUUID());
        var profile = new PartnerProfile(
                called,
                "Tulen mielelläni.",
                Set.of(Language.FI),
                Towns.of("Turku"),
                Set.of(MeetingWay.FACE_TO_FACE),
                Set.of(PartOfWeek.EVENINGS),
                Set.of(),
                carries);
        var partner = ExperiencePartner.joining(id, account, Digest.of("form " + called), profile, today());
        partner.commit(today());
        partners.add(partner);
        return id;
    }

    private RequestId ask() {
        var id = RequestId.random();
        var key = place.seals.newKey();
        var area = place.seals.seal(key, id.place(RequestText.AREA), "Turku");
        requests.add(SupportRequest.of(
                new AskedFor(
                        id,
                        card,
                        key,
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
                        Map.of(RequestText.AREA, area)),
                today()));
        return id;
    }

    private AnsweringProposals answering(StaffId partner) {
        var caller = place.caller(partner, Role.EXPERIENCE_PARTNER);
        return new AnsweringProposals(
                proposals,
                requests,
                partners,
                (day, days) -> {},
                pairs.parting,
                place.auditing(caller),
                caller,
                place.clock);
    }

    private DecidingOnAProposal deciding() {
        return deciding(card.value());
    }

    private DecidingOnAProposal deciding(UUID holder) {
        return new DecidingOnAProposal(
                requests, proposals, partners, pairs.relations, pairs.parting, holder(holder), place.clock);
    }

    private Caller holder(UUID of) {
        var caller = new Caller();
        caller.comesTo(place.tenant);
        caller.holds(new CardId(of));
        return caller;
    }

    private RequestState state(RequestId id) {
        return requests.find(id).orElseThrow().state();
    }

    private LocalDate today() {
        return Helsinki.day(place.clock.instant());
    }
}
