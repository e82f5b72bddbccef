package fi.rinnalla.persistence.gathering;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.gathering.CallState;
import fi.rinnalla.domain.gathering.Contact;
import fi.rinnalla.domain.gathering.PromisedCall;
import fi.rinnalla.domain.gathering.PromisedCallId;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call somebody was promised")
class PromisedCallsIT {
    private static final Instant MONDAY = Instant.parse("2026-11-30T14:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-12-01T14:00:00Z");

    private final Database database = Database.get();
    private final UUID meeting = UUID.randomUUID();

    @BeforeEach
    void two_houses_in_which_somebody_asked() throws SQLException {
        database.empty();
        for (var tenant : List.of(A, B)) {
            try (var app = database.app(tenant)) {
                Furnished.in(app, tenant);
                Sql.run(app, "delete from app.promised_call");
                app.commit();
            }
            database.in(tenant, em -> contact(em).answers(Language.SV, "ovi.example", true));
        }
    }

    @Test
    void waits_in_its_own_house_the_one_due_first_on_top() {
        var late = promised(A, meeting, TUESDAY);
        var soon = promised(A, UUID.randomUUID(), MONDAY);

        assertThat(open(A)).containsExactly(soon, late);
        assertThat(open(B)).isEmpty();
        assertThat(database.<Boolean>from(
                        B, em -> new StoredPromisedCalls(em).hold(soon).isPresent()))
                .isFalse();
    }

    @Test
    void is_kept_with_its_tries_and_with_what_was_wished() {
        var id = promised(A, meeting, MONDAY);
        database.in(A, em -> {
            var call = new StoredPromisedCalls(em).hold(id).orElseThrow();
            assertThat(call.notReached("OPEN-0")).isTrue();
            assertThat(call.called("OPEN-1")).isTrue();
        });

        database.in(A, em -> {
            var calls = new StoredPromisedCalls(em);
            assertThat(calls.open(9)).isEmpty();
            assertThat(calls.closed(TUESDAY, 9)).isEmpty();
            assertThat(calls.closed(MONDAY, 9)).singleElement().satisfies(it -> {
                assertThat(it.state()).isEqualTo(CallState.CALLED);
                assertThat(it.tries()).isEqualTo(1);
                assertThat(it.contact().saysWho()).isTrue();
                assertThat(it.contact().language()).isEqualTo(Language.SV);
            });
        });
    }

    @Test
    void is_open_once_about_one_meeting_whoever_promises_at_the_same_time() {
        promised(A, meeting, MONDAY);

        assertThatThrownBy(() -> promised(A, meeting, TUESDAY)).hasStackTraceContaining("promised_call_open");
        promised(B, meeting, TUESDAY);
        assertThat(open(A)).hasSize(1);
        assertThat(open(B)).hasSize(1);
    }

    @Test
    void goes_with_the_contact_of_that_house_alone() {
        promised(A, meeting, MONDAY);
        promised(B, meeting, MONDAY);

        database.in(A, em -> new StoredContacts(em).remove(contact(em)));

        assertThat(open(A)).isEmpty();
        assertThat(open(B)).hasSize(1);
    }

    @Test
    void holds_no_place_for_a_number() throws SQLException {
        promised(A, meeting, MONDAY);

        try (var app = database.app(A)) {
            assertThat(Sql.all(
                            app, "select (to_jsonb(c) - 'id')::text from app.promised_call c", row -> row.getString(1)))
                    .singleElement()
                    .satisfies(it -> assertThat(it).doesNotContain("whereto", "+358"));
        }
    }

    private PromisedCallId promised(TenantId tenant, UUID about, Instant due) {
        var id = UUID.randomUUID();
        database.in(
                tenant,
                em -> new StoredPromisedCalls(em)
                        .add(PromisedCall.ofChange(id, contact(em), new SessionId(about), "before", due)));
        return new PromisedCallId(id);
    }

    private static Contact contact(EntityManager em) {
        return em.createQuery("select c from Contact c", Contact.class).getSingleResult();
    }

    private List<PromisedCallId> open(TenantId tenant) {
        return database.from(
                tenant,
                em -> new StoredPromisedCalls(em)
                        .open(9).stream().map(PromisedCall::id).toList());
    }
}
