package fi.rinnalla.persistence.support;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.Proposal;
import fi.rinnalla.domain.support.ProposalId;
import fi.rinnalla.domain.support.ProposalState;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with one request, one partner and one proposal that waits for the partner. */
@DisplayName("A proposal in its house")
class ProposalsIT {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void is_seen_there_and_nowhere_else() {
        var here = only(A);
        var there = only(B);

        assertThat(here.id()).isNotEqualTo(there.id());
        database.in(B, em -> {
            var proposals = new StoredProposals(em);
            assertThat(proposals.find(here.id())).isEmpty();
            assertThat(proposals.hold(here.id())).isEmpty();
            assertThat(proposals.about(here.request())).isEmpty();
            assertThat(proposals.asked(here.partner())).isEmpty();
            assertThat(proposals.findByFormKey(here.formKey())).isEmpty();
            assertThat(proposals.loads()).isEqualTo(Map.of(there.partner(), 1));
        });
    }

    @Test
    void stands_alone_while_it_holds_whoever_is_faster() {
        var standing = only(A);

        assertThatThrownBy(() -> propose(A, standing.request(), standing.partner()))
                .hasStackTraceContaining("proposal_open");

        database.in(
                A,
                em -> new StoredProposals(em).hold(standing.id()).orElseThrow().partnerSays(false));
        propose(A, standing.request(), standing.partner());
        database.in(
                A,
                em -> assertThat(new StoredProposals(em).about(standing.request()))
                        .extracting(Proposal::state)
                        .containsExactlyInAnyOrder(ProposalState.ASKED, ProposalState.PARTNER_SAID_NO));
    }

    @Test
    void is_carried_until_the_request_has_ended_and_goes_with_it() {
        var standing = only(A);
        assertThat(loads(A)).isEqualTo(Map.of(standing.partner(), 1));

        database.in(A, em -> {
            var request = new StoredSupportRequests(em).hold(standing.request()).orElseThrow();
            request.move(request.state(), RequestState.ENDED, MONDAY);
        });
        assertThat(loads(A)).isEmpty();

        database.in(A, em -> {
            var requests = new StoredSupportRequests(em);
            requests.remove(requests.find(standing.request()).orElseThrow());
        });
        database.in(
                A, em -> assertThat(new StoredProposals(em).find(standing.id())).isEmpty());
        assertThat(loads(B)).hasSize(1);
    }

    private Map<PartnerId, Integer> loads(TenantId tenant) {
        return database.from(tenant, em -> new StoredProposals(em).loads());
    }

    private Proposal only(TenantId tenant) {
        return database.from(
                tenant,
                em -> em.createQuery("select p from Proposal p", Proposal.class).getSingleResult());
    }

    private void propose(TenantId tenant, RequestId request, PartnerId partner) {
        database.in(
                tenant,
                em -> new StoredProposals(em)
                        .add(Proposal.of(
                                new ProposalId(UUID.randomUUID()),
                                request,
                                partner,
                                Digest.of("another form"),
                                MONDAY)));
    }

    private void furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            Furnished.in(app, tenant);
            app.commit();
        }
    }
}
