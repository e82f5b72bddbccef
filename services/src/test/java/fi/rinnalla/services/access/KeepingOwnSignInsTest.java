package fi.rinnalla.services.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.access.StaffSession;
import fi.rinnalla.services.access.KeepingOwnSignIns.SignInRow;
import fi.rinnalla.services.shelf.SessionsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody of the staff who looks where they are signed in")
class KeepingOwnSignInsTest {
    private final Workplace place = new Workplace();
    private final SessionsOnAShelf sessions = new SessionsOnAShelf();
    private final StaffId me = place.accounts.hire("tyontekija1", Role.WORKER);
    private final StaffId colleague = place.accounts.hire("tyontekija2", Role.WORKER);
    private final Token here = Token.fresh();
    private final StaffSession mine = begun(me, here);
    private final StaffSession other = begun(me, Token.fresh());
    private final StaffSession theirs = begun(colleague, Token.fresh());
    private final KeepingOwnSignIns keeping =
            new KeepingOwnSignIns(sessions, place.auditing(place.worker(me)), place.worker(me), place.clock);

    @Test
    void sees_their_own_and_which_one_is_here() {
        assertThat(keeping.list(here)).extracting(SignInRow::id).containsExactly(mine.id(), other.id());
        assertThat(keeping.list(here)).extracting(SignInRow::here).containsExactly(true, false);
    }

    @Test
    void no_longer_sees_what_has_ended_by_itself() {
        place.clock.moveOn(Duration.ofMinutes(31));

        assertThat(keeping.list(here)).isEmpty();
    }

    @Test
    void ends_one_of_their_own_and_never_a_colleagues() {
        keeping.end(theirs.id());
        assertThat(isAlive(theirs)).isTrue();

        keeping.end(other.id());
        assertThat(isAlive(other)).isFalse();
        assertThat(isAlive(mine)).isTrue();
    }

    @Test
    void ends_all_others_and_stays_here() {
        keeping.endOthers(here);

        assertThat(isAlive(other)).isFalse();
        assertThat(isAlive(mine)).isTrue();
        assertThat(isAlive(theirs)).isTrue();
    }

    private StaffSession begun(StaffId whose, Token token) {
        return sessions.begun(whose, token.fingerprint(), place.clock.instant());
    }

    private boolean isAlive(StaffSession session) {
        return session.isAlive(place.clock.instant());
    }
}
