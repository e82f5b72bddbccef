package fi.rinnalla.persistence.partner;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.ClaimedWork;
import fi.rinnalla.domain.partner.FeeBasis;
import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.FeeClaimId;
import fi.rinnalla.domain.partner.FeeLine;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.LoggedWork;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.partner.PayList;
import fi.rinnalla.domain.partner.PayList.Payee;
import fi.rinnalla.domain.partner.PayListId;
import fi.rinnalla.domain.partner.Rate;
import fi.rinnalla.domain.partner.ReturnReason;
import fi.rinnalla.domain.partner.Taken;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.measure.CountedFees;
import fi.rinnalla.persistence.shared.AtTheSameMoment;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each house is furnished with a partner, an entry of the log, a claim that is agreed, and another on list number one. */
@DisplayName("A list for payroll")
class PayListsIT {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final int APPROVERS = 2;
    private static final int ROUNDS = Boolean.getBoolean("rinnalla.full") ? 50 : 5;

    private final Database database = Database.get();

    @BeforeEach
    void two_furnished_houses() throws SQLException {
        database.empty();
        furnish(A);
        furnish(B);
    }

    @Test
    void is_read_there_and_nowhere_else() {
        var here = database.from(A, em -> new StoredPayLists(em).newest(9)).get(0);

        database.in(B, em -> {
            var lists = new StoredPayLists(em);
            assertThat(lists.find(here.id())).isEmpty();
            assertThat(lists.hold(here.id())).isEmpty();
            assertThat(lists.findByFormKey(here.formKey())).isEmpty();
            assertThat(lists.newest(9)).hasSize(1).noneMatch(it -> it.id().equals(here.id()));
            assertThat(lists.holdNextNumber()).isEqualTo(2);
        });
    }

    @Test
    void comes_back_whole_and_one_that_somebody_changed_does_not() throws SQLException {
        var claim = agreed(A);
        var id = close(A, List.of(claim)).orElseThrow();
        database.in(A, em -> {
            var list = new StoredPayLists(em).find(id).orElseThrow();
            assertThat(list.isWhole()).isTrue();
            assertThat(list.total()).isEqualTo(Cents.of(2500));
            assertThat(list.entries().get(0).paidTo()).isEqualTo("Kaisla");
        });

        try (var superuser = database.superuser()) {
            Sql.run(superuser, "update app.fee_line set cents = 9900 where claim_id = ?", claim.value());
        }
        database.in(
                A,
                em -> assertThat(new StoredPayLists(em).find(id).orElseThrow().isWhole())
                        .isFalse());
    }

    /** Without the lock the number is given twice, or both find the claims unlisted and one is thrown out with an error. */
    @Test
    void holds_each_claim_once_when_two_approvers_close_at_the_same_moment() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var claims = List.of(send(A), send(A), send(A));
            approve(A, claims);

            var lists = AtTheSameMoment.many(APPROVERS, () -> close(A, claims));

            assertThat(lists.stream().flatMap(Optional::stream)).hasSize(1);
            for (var claim : claims) {
                assertThat(entriesOf(claim)).isEqualTo(1);
            }
        }
        database.in(
                A,
                em -> assertThat(new StoredPayLists(em).newest(99))
                        .extracting(PayList::number)
                        .doesNotHaveDuplicates()
                        .hasSize(ROUNDS + 1));
        database.in(B, em -> assertThat(new StoredPayLists(em).newest(99)).hasSize(1));
    }

    @Test
    void is_numbered_without_a_gap_when_two_close_different_claims_at_the_same_moment() throws Exception {
        var one = send(A);
        var other = send(A);
        approve(A, List.of(one, other));
        var mine = new ArrayList<>(List.of(List.of(one), List.of(other)));

        var lists = AtTheSameMoment.many(APPROVERS, () -> {
            List<FeeClaimId> chosen;
            synchronized (mine) {
                chosen = mine.remove(0);
            }
            return close(A, chosen);
        });

        assertThat(lists).allMatch(Optional::isPresent);
        database.in(
                A,
                em -> assertThat(new StoredPayLists(em).newest(9))
                        .extracting(PayList::number)
                        .containsExactly(3, 2, 1));
    }

    @Test
    void is_refused_a_claim_that_stands_on_another_whatever_rule_was_gone_round() {
        var listed = database.from(
                A,
                em -> new StoredFeeClaims(em)
                        .in(ClaimState.LISTED, Optional.empty(), 9)
                        .rows()
                        .get(0)
                        .id());

        assertThatThrownBy(() -> sql(
                        A,
                        "insert into app.pay_list_entry(id, pay_list_id, claim_id, paid_to) select gen_random_uuid(), id, ?,"
                                + " 'Kaisla' from app.pay_list",
                        listed.value()))
                .hasStackTraceContaining("pay_list_entry_tenant_id_claim_id_key");
        assertThatThrownBy(() -> sql(A, "update app.pay_list_entry set claim_id = claim_id"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> sql(A, "update app.fee_line set cents = 1"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> sql(A, "update app.pay_list set cents = 1"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> sql(A, "update app.fee_rate set each_cents = 1"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> sql(A, "delete from app.fee_rate")).hasStackTraceContaining("permission denied");
    }

    @Test
    void has_no_entry_of_the_log_twice_and_takes_it_again_once_it_came_back() {
        var first = sendWork(A);
        assertThatThrownBy(() -> sendWork(A)).hasStackTraceContaining("fee_line_once");
        database.in(A, em -> {
            var claims = new StoredFeeClaims(em);
            var claim = claims.hold(first).orElseThrow();
            assertThat(claims.taken(claim.partner())).containsExactly(new Taken(work(em).id(), LineOf.WORK));
            claim.giveBack(ReturnReason.DURATION, approver(em), MONDAY);
        });

        database.in(A, em -> {
            var claims = new StoredFeeClaims(em);
            var claim = claims.find(first).orElseThrow();
            assertThat(claim.returnedFor()).contains(ReturnReason.DURATION);
            assertThat(claims.taken(claim.partner())).isEmpty();
            assertThat(claims.moneyOf(claim.partner(), MONDAY, MONDAY)).isEmpty();
        });
        sendWork(A);
    }

    @Test
    void may_hold_less_than_nothing_only_where_a_line_mends_another() {
        var claim = agreed(A);
        var mended = database.from(A, em -> {
            var claims = new StoredFeeClaims(em);
            var wrong = claims.hold(claim).orElseThrow().lines().get(0);
            var another = claims.hold(claim)
                    .orElseThrow()
                    .correcting(
                            new FeeClaimId(UUID.randomUUID()),
                            wrong,
                            new Cents(-500),
                            Digest.of("mend"),
                            approver(em),
                            MONDAY);
            claims.add(another);
            return wrong.id();
        });

        database.in(
                A,
                em -> assertThat(new StoredFeeClaims(em).correctionsOf(mended))
                        .extracting(FeeLine::cents)
                        .containsExactly(new Cents(-500)));
        assertThatThrownBy(() -> sql(
                        A,
                        "insert into app.fee_line(id, claim_id, work_id, about, kind, done_on, amount, per, each_cents, cents)"
                                + " select gen_random_uuid(), c.id, w.id, 'WORK', 'MEETING', '2026-11-27', 60, 'HOUR', 2500, -1"
                                + " from app.fee_claim c, app.logged_work w limit 1"))
                .hasStackTraceContaining("fee_line_check");
    }

    @Test
    void is_what_fees_paid_and_volunteer_hours_are_counted_from() {
        var claim = agreed(A);
        var id = close(A, List.of(claim)).orElseThrow();
        database.in(A, em -> {
            new StoredPayLists(em).hold(id).orElseThrow().pay(approver(em), MONDAY);
            var given = new ClaimedWork(work(em).id(), LineOf.WORK, WorkKind.MEETING, MONDAY, 90, Rate.VOLUNTARY);
            new StoredFeeClaims(em)
                    .add(FeeClaim.given(
                            new FeeClaimId(UUID.randomUUID()),
                            work(em).partner(),
                            Digest.of("given"),
                            MONDAY,
                            List.of(given)));
        });

        database.in(A, em -> {
            var fees = new CountedFees(em);
            assertThat(fees.paid(MONDAY, MONDAY))
                    .hasSize(1)
                    .allMatch(it -> it.cents().equals(Cents.of(2500)));
            assertThat(fees.paid(MONDAY.plusDays(1), MONDAY.plusDays(9))).isEmpty();
            assertThat(fees.given(MONDAY, MONDAY)).hasSize(1).allMatch(it -> it.minutes() == 90);
        });
        database.in(B, em -> {
            assertThat(new CountedFees(em).paid(MONDAY, MONDAY)).isEmpty();
            assertThat(new CountedFees(em).given(MONDAY, MONDAY)).isEmpty();
        });
    }

    @Test
    void goes_with_its_claims_and_the_log_in_its_own_house() {
        var later = MONDAY.plusYears(7);

        assertThat((int) database.from(A, em -> new StoredFeeClaims(em).forgetSentBefore(later)))
                .isEqualTo(1);
        assertThat((int) database.from(A, em -> new StoredPayLists(em).forgetClosedBefore(later)))
                .isEqualTo(1);
        assertThat((int) database.from(A, em -> new StoredFeeClaims(em).forgetSentBefore(later)))
                .isEqualTo(1);
        assertThat((int) database.from(A, em -> new StoredLoggedWorks(em).forgetDoneBefore(later)))
                .isEqualTo(1);
        database.in(B, em -> assertThat(new StoredPayLists(em).newest(9)).hasSize(1));
    }

    private FeeClaimId agreed(TenantId tenant) {
        return database.from(
                tenant,
                em -> new StoredFeeClaims(em)
                        .in(ClaimState.APPROVED, Optional.empty(), 9)
                        .rows()
                        .get(0)
                        .id());
    }

    /** About an entry of its own each time. */
    private FeeClaimId send(TenantId tenant) {
        return database.from(tenant, em -> {
            var log = LoggedWork.of(
                    new LoggedWorkId(UUID.randomUUID()),
                    work(em).partner(),
                    work(em).done(),
                    Digest.of(UUID.randomUUID().toString()));
            new StoredLoggedWorks(em).add(log);
            return send(em, log);
        });
    }

    private FeeClaimId sendWork(TenantId tenant) {
        return database.from(tenant, em -> send(em, work(em)));
    }

    private static FeeClaimId send(EntityManager em, LoggedWork log) {
        var id = new FeeClaimId(UUID.randomUUID());
        var line = new ClaimedWork(
                log.id(), LineOf.WORK, WorkKind.MEETING, MONDAY, 60, new Rate(Cents.of(2500), FeeBasis.HOUR));
        new StoredFeeClaims(em)
                .add(FeeClaim.sent(id, log.partner(), Digest.of(id.value().toString()), MONDAY, List.of(line)));
        return id;
    }

    private void approve(TenantId tenant, List<FeeClaimId> claims) {
        database.in(
                tenant,
                em -> claims.forEach(
                        it -> new StoredFeeClaims(em).hold(it).orElseThrow().approve(approver(em), MONDAY)));
    }

    /** As the use case does it: first the number, which waits for whoever else closes, then the claims. */
    private Optional<PayListId> close(TenantId tenant, List<FeeClaimId> claims) {
        return database.from(tenant, em -> {
            var lists = new StoredPayLists(em);
            var number = lists.holdNextNumber();
            var payees = claims.stream()
                    .sorted((a, b) -> a.value().compareTo(b.value()))
                    .map(it -> new Payee(new StoredFeeClaims(em).hold(it).orElseThrow(), "Kaisla"))
                    .toList();
            var id = new PayListId(UUID.randomUUID());
            return PayList.closing(id, number, Digest.of(id.value().toString()), payees, approver(em), MONDAY)
                    .map(it -> {
                        lists.add(it);
                        return id;
                    });
        });
    }

    private int entriesOf(FeeClaimId claim) throws SQLException {
        try (var superuser = database.superuser()) {
            return Sql.one(
                    superuser,
                    "select count(*) from app.pay_list_entry where claim_id = ?",
                    row -> row.getInt(1),
                    claim.value());
        }
    }

    private static LoggedWork work(EntityManager em) {
        return em.createQuery("select w from LoggedWork w order by w.id", LoggedWork.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    private static StaffId approver(EntityManager em) {
        return em.createQuery("select r.setBy from FeeRate r", StaffId.class).getSingleResult();
    }

    private void sql(TenantId tenant, String statement, Object... values) throws SQLException {
        try (var app = database.app(tenant)) {
            Sql.run(app, statement, values);
            app.commit();
        }
    }

    private void furnish(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            Furnished.in(app, tenant);
            app.commit();
        }
    }
}
