package fi.rinnalla.persistence.presence;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.measure.CallFigures;
import fi.rinnalla.domain.measure.GuidanceFigures;
import fi.rinnalla.domain.presence.Call;
import fi.rinnalla.domain.presence.CallId;
import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.CallerCounty;
import fi.rinnalla.domain.presence.CallerKind;
import fi.rinnalla.domain.presence.Guidance;
import fi.rinnalla.domain.presence.GuidedTo;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call in the database")
class CallsIT {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 9);
    private static final LoggedCall LOGGED = new LoggedCall(
            TimeBand.MORNING,
            CallLength.UNDER_FIFTEEN,
            CallerKind.PARENT,
            Set.of(TalkTopic.RIGHTS, TalkTopic.MEETING),
            CallerCounty.OWN,
            Language.FI,
            Set.of(Guidance.LISTENING, Guidance.RIGHTS),
            Set.of(GuidedTo.LEGAL_AID));

    private final Database database = Database.get();
    private Furnished inA;
    private LineId lineOfA;
    private LineId lineOfB;

    @BeforeEach
    void two_furnished_tenants() throws SQLException {
        database.empty();
        inA = furnished(A);
        lineOfA = line(A, inA);
        lineOfB = line(B, furnished(B));
    }

    @Test
    void is_found_again_as_it_was_written_and_not_next_door() {
        var id = answered(A, lineOfA, "one");

        Optional<LoggedCall> kept =
                database.from(A, em -> new StoredCalls(em).find(id).flatMap(Call::logged));
        assertThat(kept).contains(LOGGED);
        Optional<Call> nextDoor = database.from(B, em -> new StoredCalls(em).find(id));
        assertThat(nextDoor).isEmpty();
    }

    @Test
    void is_counted_by_what_was_given_apart_from_the_missed_and_without_what_was_taken_back() {
        answered(A, lineOfA, "one");
        answered(A, lineOfA, "two");
        database.in(A, em -> new StoredCalls(em).add(missed(lineOfA, "three")));
        var gone = answered(A, lineOfA, "four");
        database.in(A, em -> new StoredCalls(em).find(gone).orElseThrow().undo());
        answered(B, lineOfB, "one");

        assertThat(figures(A).calls()).isEqualTo(2);
        assertThat(figures(A).missed()).isEqualTo(1);
        assertThat(guidance(A).given(Guidance.RIGHTS)).isEqualTo(2);
        assertThat(guidance(A).given(Guidance.WAY_ON)).isEqualTo(2);
        assertThat(figures(B).calls()).isEqualTo(1);
        assertThat(guidance(B).given(Guidance.RIGHTS)).isEqualTo(1);
    }

    @Test
    void was_last_on_the_newest_day_before_that_counts_on_the_same_line_in_the_same_house() {
        log(A, lineOfA, DAY.minusDays(14), "one");
        log(A, lineOfA, DAY.minusDays(7), "two");
        log(A, lineOfA, DAY, "three");
        var gone = log(A, lineOfA, DAY.minusDays(1), "four");
        database.in(A, em -> new StoredCalls(em).find(gone).orElseThrow().undo());
        log(A, line(A, inA), DAY.minusDays(2), "five");
        log(B, lineOfB, DAY.minusDays(3), "six");

        assertThat(lastDay(A, lineOfA)).contains(DAY.minusDays(7));
        assertThat(lastDay(B, lineOfB)).contains(DAY.minusDays(3));
        assertThat(lastDay(B, lineOfA)).isEmpty();
    }

    private CallId log(TenantId tenant, LineId line, LocalDate day, String form) {
        var call = Call.missed(CallId.random(), line, day, Digest.of(form));
        database.in(tenant, em -> new StoredCalls(em).add(call));
        return call.id();
    }

    private Optional<LocalDate> lastDay(TenantId tenant, LineId line) {
        return database.from(tenant, em -> new StoredCalls(em).lastDayBefore(line, DAY));
    }

    @Test
    void cannot_be_there_twice_by_the_same_form() {
        answered(A, lineOfA, "one");

        assertThatThrownBy(() -> answered(A, lineOfA, "one")).hasStackTraceContaining("form_key");
        answered(B, lineOfB, "one");
    }

    private CallId answered(TenantId tenant, LineId line, String form) {
        var call = Call.answered(CallId.random(), line, DAY, Digest.of(form), LOGGED);
        database.in(tenant, em -> new StoredCalls(em).add(call));
        return call.id();
    }

    private static Call missed(LineId line, String form) {
        return Call.missed(CallId.random(), line, DAY, Digest.of(form));
    }

    private CallFigures figures(TenantId tenant) {
        return database.from(tenant, em -> CallFigures.of(new StoredCalls(em).counts(DAY, DAY)));
    }

    private GuidanceFigures guidance(TenantId tenant) {
        return database.from(tenant, em -> GuidanceFigures.of(List.of(), new StoredCalls(em).counts(DAY, DAY)));
    }

    private LineId line(TenantId tenant, Furnished rooms) {
        var line = PhoneLine.of(
                new LineId(UUID.randomUUID()), new ProgrammeId(rooms.programme()), "Linja", "000 000 0001");
        database.in(tenant, em -> new StoredPhoneLines(em).add(line));
        return line.id();
    }

    private Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var furnished = Furnished.in(app, tenant);
            app.commit();
            return furnished;
        }
    }
}
