package fi.rinnalla.persistence.privacy;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.privacy.AuditLine;
import fi.rinnalla.domain.privacy.AuditSearch;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The log of an organisation")
class AuditBookIT {
    private static final UUID THING = UUID.randomUUID();

    private final Database database = Database.get();
    private final LocalDate today = Helsinki.day(Instant.now());

    @BeforeEach
    void three_acts_here_and_one_next_door() throws SQLException {
        database.empty();
        note(A, AuditAct.CHANGED_HOURS, THING);
        note(A, AuditAct.CHANGED_TEXTS, null);
        note(A, AuditAct.CHANGED_HOURS, null);
        note(B, AuditAct.CLOSED_DAY, THING);
    }

    @Test
    void is_read_newest_first_page_by_page_and_never_next_door() {
        assertThat(acts(A, AuditSearch.EVERYTHING))
                .containsExactly(AuditAct.CHANGED_HOURS, AuditAct.CHANGED_TEXTS, AuditAct.CHANGED_HOURS);
        assertThat(acts(B, AuditSearch.EVERYTHING)).containsExactly(AuditAct.CLOSED_DAY);

        var newest = lines(A, AuditSearch.EVERYTHING, 1).get(0);
        assertThat(newest.thing()).isEmpty();
        assertThat(lines(A, AuditSearch.EVERYTHING.from(newest.number()), 9))
                .extracting(AuditLine::thing)
                .containsExactly(Optional.empty(), Optional.of(THING));
    }

    @Test
    void is_narrowed_to_an_act_and_to_days() {
        assertThat(acts(A, search(AuditAct.CHANGED_TEXTS, today, today))).containsExactly(AuditAct.CHANGED_TEXTS);
        assertThat(acts(A, search(AuditAct.CLOSED_DAY, null, null))).isEmpty();
        assertThat(acts(A, search(null, today.plusDays(1), null))).isEmpty();
        assertThat(acts(A, search(null, null, today.minusDays(1)))).isEmpty();
    }

    @Test
    void says_where_somebody_has_changed_it() throws SQLException {
        assertThat(broken(A)).isEmpty();
        try (var superuser = database.superuser()) {
            Sql.run(superuser, "update app.audit set act = 'CLOSED_DAY' where tenant_id = ? and seq = 2", A.value());
        }

        assertThat(broken(A)).contains(2L);
        assertThat(broken(B)).isEmpty();
    }

    private static AuditSearch search(AuditAct act, LocalDate first, LocalDate last) {
        return new AuditSearch(
                Optional.ofNullable(act), Optional.ofNullable(first), Optional.ofNullable(last), Optional.empty());
    }

    private void note(TenantId tenant, AuditAct act, UUID thing) {
        database.in(tenant, em -> new AuditChain(em).append("house", act, thing));
    }

    private List<AuditAct> acts(TenantId tenant, AuditSearch search) {
        return lines(tenant, search, 9).stream().map(AuditLine::act).toList();
    }

    private List<AuditLine> lines(TenantId tenant, AuditSearch search, int limit) {
        return database.from(tenant, em -> new StoredAuditBook(em).lines(search, limit));
    }

    private Optional<Long> broken(TenantId tenant) {
        return database.from(tenant, em -> new StoredAuditBook(em).broken());
    }
}
