package fi.rinnalla.persistence.partner;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.measure.PartnerAct;
import fi.rinnalla.domain.partner.BesideId;
import fi.rinnalla.domain.partner.Debrief;
import fi.rinnalla.domain.partner.DebriefId;
import fi.rinnalla.domain.partner.LoggedWork;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.partner.assignment.AssignmentOffer;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.measure.CountedPartnerActs;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with one partner and one entry of the 27th of November. */
@DisplayName("A partner's log in its house")
class LoggedWorksIT {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void is_read_there_and_nowhere_else() {
        var here = only(A);

        assertThat(here.done()).isEqualTo(new WorkDone(WorkKind.MEETING, FRIDAY, 60, 12_500, Optional.empty()));
        database.in(B, em -> {
            var works = new StoredLoggedWorks(em);
            assertThat(works.find(here.id())).isEmpty();
            assertThat(works.findByFormKey(here.formKey())).isEmpty();
            assertThat(works.of(here.partner(), FRIDAY, FRIDAY)).isEmpty();
        });
    }

    @Test
    void is_asked_by_partner_and_days_and_by_what_it_was_done_beside() {
        var partner = only(A).partner();
        var beside = new BesideId(UUID.randomUUID());
        var other = add(A, partner, FRIDAY.plusDays(1), Optional.of(beside));

        database.in(A, em -> {
            var works = new StoredLoggedWorks(em);
            assertThat(works.of(partner, FRIDAY, FRIDAY.plusDays(1)))
                    .extracting(LoggedWork::id)
                    .containsExactly(other, only(A).id());
            assertThat(works.of(partner, FRIDAY.plusDays(1), FRIDAY.plusDays(1)))
                    .hasSize(1);
            assertThat(works.beside(beside)).extracting(LoggedWork::id).containsExactly(other);
            assertThat(works.beside(beside).get(0).done().beside()).contains(beside);
        });
        database.in(
                B, em -> assertThat(new StoredLoggedWorks(em).beside(beside)).isEmpty());
    }

    @Test
    void takes_a_form_once_however_it_is_sent() {
        var standing = only(A);

        assertThatThrownBy(() -> database.in(
                        A,
                        em -> new StoredLoggedWorks(em)
                                .add(LoggedWork.of(
                                        new LoggedWorkId(UUID.randomUUID()),
                                        standing.partner(),
                                        standing.done(),
                                        standing.formKey()))))
                .hasStackTraceContaining("logged_work_tenant_id_form_key_key");
    }

    @Test
    void is_forgotten_by_day_in_its_own_house() {
        assertThat((int) database.from(A, em -> new StoredLoggedWorks(em).forgetDoneBefore(FRIDAY)))
                .isZero();
        assertThat((int) database.from(A, em -> new StoredLoggedWorks(em).forgetDoneBefore(FRIDAY.plusDays(1))))
                .isEqualTo(1);
        assertThat(only(B)).isNotNull();
    }

    @Test
    void is_of_one_assignment_once_whoever_goes_round_the_rules_and_of_none_next_door() {
        var partner = only(A).partner();
        var offer = offered(A);
        log(A, partner, offer, "first");

        database.in(
                A, em -> assertThat(new StoredLoggedWorks(em).ofOffer(offer)).isPresent());
        database.in(
                B, em -> assertThat(new StoredLoggedWorks(em).ofOffer(offer)).isEmpty());
        assertThatThrownBy(() -> log(A, partner, offer, "second")).hasStackTraceContaining("logged_work_of_offer");
        assertThatThrownBy(() -> log(A, partner, offered(B), "next door")).isInstanceOf(Exception.class);
    }

    @Test
    void tells_who_was_active_in_its_house() {
        database.in(A, em -> {
            var acts = new CountedPartnerActs(em);
            assertThat(acts.logged(FRIDAY, FRIDAY)).containsExactly(new PartnerAct(only(A).partner(), FRIDAY));
            assertThat(acts.logged(FRIDAY.plusDays(1), FRIDAY.plusDays(9))).isEmpty();
            assertThat(acts.met(FRIDAY.minusDays(400), FRIDAY.plusDays(400))).hasSize(1);
            assertThat(acts.did(FRIDAY, FRIDAY)).hasSize(1);
        });
    }

    private OfferId offered(TenantId house) {
        return database.from(
                house,
                em -> em.createQuery("select o from AssignmentOffer o", AssignmentOffer.class)
                        .getSingleResult()
                        .id());
    }

    private void log(TenantId house, PartnerId partner, OfferId offer, String form) {
        var done = new WorkDone(WorkKind.TEACHING, FRIDAY, 60, 0, Optional.empty());
        database.in(
                house,
                em -> new StoredLoggedWorks(em)
                        .add(LoggedWork.ofAssignment(
                                new LoggedWorkId(UUID.randomUUID()),
                                partner,
                                done,
                                offer,
                                Optional.of(Cents.of(8000)),
                                Digest.of(form))));
    }

    @Test
    void stands_apart_from_whoever_wants_to_talk() {
        var partner = only(A).partner();
        var asked = Debrief.asked(DebriefId.random(), partner, Role.TRAINER, FRIDAY.minusDays(9));
        database.in(A, em -> new StoredDebriefs(em).add(asked));

        database.in(A, em -> {
            var debriefs = new StoredDebriefs(em);
            assertThat(debriefs.open(Set.of(Role.WORKER, Role.TRAINER), Optional.empty(), 9)
                            .rows())
                    .extracting(Debrief::id)
                    .startsWith(asked.id())
                    .hasSize(2);
            assertThat(debriefs.hold(asked.id()).orElseThrow().done(FRIDAY)).isTrue();
        });
        database.in(A, em -> {
            var debriefs = new StoredDebriefs(em);
            assertThat(debriefs.open(Set.of(Role.TRAINER), Optional.empty(), 9).rows())
                    .isEmpty();
            assertThat(debriefs.open(Set.of(Role.WORKER), Optional.empty(), 9).rows())
                    .hasSize(1);
            assertThat(debriefs.openOf(partner, Role.TRAINER)).isEmpty();
            assertThat(debriefs.doneSince(FRIDAY, Set.of(Role.WORKER))).isEmpty();
            assertThat(debriefs.doneSince(FRIDAY, Set.of(Role.TRAINER)))
                    .extracting(Debrief::id)
                    .containsExactly(asked.id());
            assertThat(debriefs.openOf(partner)).isPresent();
            assertThat(debriefs.forgetDoneBefore(FRIDAY)).isZero();
            assertThat(debriefs.forgetDoneBefore(FRIDAY.plusDays(1))).isEqualTo(1);
        });
        database.in(B, em -> {
            assertThat(new StoredDebriefs(em)
                            .open(Set.of(Role.WORKER), Optional.empty(), 9)
                            .rows())
                    .hasSize(1);
            assertThat(new StoredDebriefs(em).hold(asked.id())).isEmpty();
        });
    }

    private LoggedWork only(TenantId tenant) {
        return database.from(
                tenant,
                em -> em.createQuery("select w from LoggedWork w where w.day = :day", LoggedWork.class)
                        .setParameter("day", FRIDAY)
                        .getSingleResult());
    }

    private LoggedWorkId add(TenantId tenant, PartnerId partner, LocalDate day, Optional<BesideId> beside) {
        var id = new LoggedWorkId(UUID.randomUUID());
        database.in(
                tenant,
                em -> new StoredLoggedWorks(em)
                        .add(LoggedWork.of(
                                id,
                                partner,
                                new WorkDone(WorkKind.CALL, day, 30, 0, beside),
                                Digest.of(id.value().toString()))));
        return id;
    }

    private void furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            Furnished.in(app, tenant);
            app.commit();
        }
    }
}
