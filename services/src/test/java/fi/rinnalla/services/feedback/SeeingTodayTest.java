package fi.rinnalla.services.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.OwedRow;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.shared.PostRound;
import fi.rinnalla.services.feedback.SeeingToday.Today;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Today's page")
class SeeingTodayTest {
    private final Workplace place = new Workplace();
    private final StaffId worker = place.accounts.hire("tyontekija1", Role.WORKER);

    @Test
    void puts_what_is_late_on_top() {
        var late = place.given("Vanha.", UseOfWords.THEME_ONLY, false);
        place.clock.moveOn(Duration.ofDays(20));
        var fresh = place.given("Uusi.", UseOfWords.THEME_ONLY, false);

        var debts = today(place.worker(worker)).debts().orElseThrow();

        assertThat(debts.owed()).extracting(OwedRow::id).containsExactly(late.id(), fresh.id());
        assertThat(debts.overdue()).isEqualTo(1);
        assertThat(debts.unread()).isEqualTo(2);
        assertThat(debts.lastReceived()).contains(fresh.receivedOn());
    }

    @Test
    void shows_nobody_what_their_role_has_nothing_to_do_with() {
        place.given("Uusi.", UseOfWords.THEME_ONLY, false);

        var today = today(place.caller(worker, Role.TRAINER));

        assertThat(today.debts()).isEmpty();
        assertThat(today.waiting()).isEmpty();
    }

    @Test
    void says_so_when_mail_was_given_up() {
        assertThat(today(place.worker(worker)).mailIsStuck()).isFalse();

        var letter = Letter.about(UUID.randomUUID(), OutboxKind.ANSWER_OWED, place.clock.instant(), PostRound.MORNING);
        place.letters.add(letter);
        while (letter.isOpen()) {
            place.clock.moveTo(letter.dueAt());
            letter.taken(place.clock.instant());
            letter.failed(place.clock.instant());
        }

        assertThat(today(place.worker(worker)).mailIsStuck()).isTrue();
    }

    private Today today(Caller caller) {
        var list = new PublicationList(place.publications.shelf(), place.accounts, caller);
        return new SeeingToday(place.items, list, place.letters, caller, place.clock).today();
    }
}
