package fi.rinnalla.demo.growth;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.PartnerFilter;
import fi.rinnalla.domain.partner.PayList;
import fi.rinnalla.domain.partner.assignment.AssignmentFilter;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.RequestTurn;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.WatchedRelation;
import fi.rinnalla.persistence.partner.StoredExperiencePartners;
import fi.rinnalla.persistence.partner.StoredFeeClaims;
import fi.rinnalla.persistence.partner.StoredPayLists;
import fi.rinnalla.persistence.partner.assignment.StoredAssignments;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.support.StoredPeerMeetings;
import fi.rinnalla.persistence.support.StoredSupportRelations;
import fi.rinnalla.persistence.support.StoredSupportRequests;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a list sends to the database is counted in a house that grew once, and in one that grew four times. */
@DisplayName("A list of many")
class AskedOnceIT {
    private static final Database DATABASE = Database.get();
    private static final int PAGE = 30;

    private static EntityManagerFactory entities;

    @BeforeAll
    static void two_houses_one_four_times_as_large() throws SQLException {
        DATABASE.empty();
        GrownHouse.in(DATABASE, A).grow(1);
        GrownHouse.in(DATABASE, B).grow(4);
        entities = DATABASE.entities(
                Map.of("eclipselink.logging.logger", Heard.class.getName(), "eclipselink.logging.level.sql", "FINE"));
    }

    @AfterAll
    static void close() {
        entities.close();
    }

    @Test
    void of_requests_brings_what_was_written_with_one_question_more() {
        for (var turn : RequestTurn.values()) {
            asksAsOften(
                    em -> new StoredSupportRequests(em)
                            .page(turn, Optional.empty(), PAGE)
                            .rows()
                            .forEach(SupportRequest::waitsForUs),
                    2);
        }
        asksAsOften(em -> new StoredSupportRequests(em).waiting(), 1);
    }

    @Test
    void of_relations_is_seen_with_one_question_and_their_meetings_with_two() {
        asksAsOften(em -> new StoredSupportRelations(em).watched(LocalDate.EPOCH), 1);
        DATABASE.in(B, em -> {
            var relations = new StoredSupportRelations(em);
            var all = relations.watched(LocalDate.EPOCH);
            assertThat(all).hasSizeGreaterThan(15);
            assertThat(relations.watched(all.stream().map(WatchedRelation::id).toList()))
                    .as("seen one by one as seen all at once")
                    .containsExactlyInAnyOrderElementsOf(all);
        });
        asksAsOften(
                em -> {
                    var shown = new StoredSupportRelations(em).ended(Optional.empty(), PAGE);
                    new StoredPeerMeetings(em)
                            .met(shown.stream().map(SupportRelation::id).toList());
                },
                3);
    }

    @Test
    void of_assignments_brings_offers_and_what_was_said_with_two_questions_more() {
        var done = new AssignmentFilter(EnumSet.of(AssignmentState.DONE), Optional.empty());
        asksAsOften(
                em -> new StoredAssignments(em)
                        .page(done, Optional.empty(), PAGE)
                        .rows()
                        .forEach(it -> it.next(GrownHouse.TODAY)),
                3);
        asksAsOften(em -> new StoredAssignments(em).ahead(), 1);
    }

    @Test
    void of_claims_brings_their_lines_and_a_pay_list_all_that_is_on_it() {
        asksAsOften(
                em -> new StoredFeeClaims(em)
                        .in(ClaimState.APPROVED, Optional.empty(), 200)
                        .rows()
                        .forEach(FeeClaim::total),
                2);
        asksAsOften(
                em -> {
                    var lists = new StoredPayLists(em);
                    lists.claims(lists.newest(24).stream().map(PayList::id).toList());
                },
                2);
        asksAsOften(
                em -> {
                    var lists = new StoredPayLists(em);
                    assertThat(lists.whole(lists.newest(1).get(0).id()))
                            .hasValueSatisfying(it -> assertThat(it.isWhole()).isTrue());
                },
                5);
    }

    @Test
    void of_partners_is_one_question_however_it_is_narrowed() {
        for (var standing : PartnerFilter.Standing.values()) {
            var filter = new PartnerFilter("a", Optional.of(standing), GrownHouse.TODAY);
            asksAsOften(em -> new StoredExperiencePartners(em).page(filter, Optional.empty(), PAGE), 1);
            asksAsOften(em -> new StoredExperiencePartners(em).count(filter), 1);
        }
    }

    private static void asksAsOften(Consumer<EntityManager> list, int atMost) {
        var small = asked(A, list);
        assertThat(small).isBetween(1, atMost);
        assertThat(asked(B, list)).isEqualTo(small);
    }

    private static int asked(TenantId tenant, Consumer<EntityManager> list) {
        var em = entities.createEntityManager();
        try {
            em.getTransaction().begin();
            DATABASE.enter(em, tenant);
            Heard.STATEMENTS.set(0);
            list.accept(em);
            return Heard.STATEMENTS.get();
        } finally {
            em.getTransaction().rollback();
            em.close();
        }
    }
}
