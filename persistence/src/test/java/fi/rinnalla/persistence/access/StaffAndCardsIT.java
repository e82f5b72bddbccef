package fi.rinnalla.persistence.access;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardSession;
import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.FreshCard;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.access.StaffSession;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation's accounts, sessions and cards")
class StaffAndCardsIT {
    private static final Instant NOW = Instant.parse("2026-05-04T09:15:30.123456Z");
    private final Database database = Database.get();

    @Test
    void are_kept_with_all_they_hold() {
        var account = account("kept@example.org");
        database.in(A, em -> new StoredStaffAccounts(em).add(account));

        var found = database.from(
                        A, em -> new StoredStaffAccounts(em).findByEmail(new EmailAddress("KEPT@example.org")))
                .orElseThrow();

        assertThat(found.id()).isEqualTo(account.id());
        assertThat(found.roles()).isEqualTo(Roles.of(Role.WORKER, Role.ADMINISTRATOR));
        assertThat(found.language()).isEqualTo(Language.SV);
        assertThat(found.createdOn()).isEqualTo("2026-05-04");
        assertThat(database.<Object>from(A, em -> new StoredStaffAccounts(em).all()))
                .asList()
                .isNotEmpty();
    }

    @Test
    void may_have_the_same_address_in_two_organisations() {
        database.in(A, em -> new StoredStaffAccounts(em).add(account("same@example.org")));
        database.in(B, em -> new StoredStaffAccounts(em).add(account("same@example.org")));

        var inA = database.from(A, em -> new StoredStaffAccounts(em).findByEmail(new EmailAddress("same@example.org")));
        var inB = database.from(B, em -> new StoredStaffAccounts(em).findByEmail(new EmailAddress("same@example.org")));

        assertThat(inA.orElseThrow().id()).isNotEqualTo(inB.orElseThrow().id());
    }

    @Test
    void are_listed_page_by_page_those_at_work_first_and_found_by_a_part_of_their_name() {
        var all = List.of(named("Sivu 2"), named("Sivu 1"), named("sivu 100%"), named("Sivu 0"));
        all.get(3).disable();
        database.in(A, em -> all.forEach(new StoredStaffAccounts(em)::add));
        database.in(B, em -> new StoredStaffAccounts(em).add(named("Sivu 1")));

        database.in(A, em -> {
            var accounts = new StoredStaffAccounts(em);
            var first = accounts.page("SIVU", Optional.empty(), 2);
            var rest = accounts.page("SIVU", Optional.of(first.get(1).id()), 9);
            assertThat(Stream.concat(first.stream(), rest.stream()).map(AccountRow::id))
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().map(StaffAccount::id).toList());
            assertThat(rest.get(1).id())
                    .as("whoever pauses comes last")
                    .isEqualTo(all.get(3).id());
            assertThat(accounts.page("0%", Optional.empty(), 9))
                    .extracting(AccountRow::shownName)
                    .containsExactly("sivu 100%");
            assertThat(accounts.these(List.of(all.get(0).id(), all.get(1).id())))
                    .extracting(AccountRow::shownName)
                    .containsExactly("Sivu 1", "Sivu 2");
            assertThat(accounts.known(List.of(all.get(0).email(), new EmailAddress("nobody@example.org"))))
                    .containsExactly(all.get(0).email());
        });
        database.in(
                B,
                em -> assertThat(new StoredStaffAccounts(em)
                                .these(List.of(all.get(0).id())))
                        .isEmpty());
    }

    @Test
    void are_not_found_next_door() {
        var card = WordCard.made(Digest.of("five words of a"), LocalDate.of(2026, 5, 4));
        var session = CardSession.begun(card.id(), Digest.of("a token of a"), NOW);
        database.in(A, em -> {
            new StoredWordCards(em).add(card);
            em.flush();
            new StoredCardSessions(em).add(session);
        });

        database.in(B, em -> {
            assertThat(new StoredWordCards(em).find(card.id())).isEmpty();
            assertThat(new StoredWordCards(em).findByLookup(Digest.of("five words of a")))
                    .isEmpty();
            assertThat(new StoredCardSessions(em).findByToken(Digest.of("a token of a")))
                    .isEmpty();
            assertThat(new StoredCardSessions(em).endAllOf(card.id(), NOW)).isZero();
            assertThat(new StoredCardSessions(em).removeBegunBefore(NOW.plusSeconds(1)))
                    .isZero();
        });
        database.in(A, em -> {
            assertThat(new StoredWordCards(em).findByLookup(Digest.of("five words of a")))
                    .isPresent();
            var found = new StoredCardSessions(em)
                    .findByToken(Digest.of("a token of a"))
                    .orElseThrow();
            assertThat(found.createdAt()).isEqualTo(NOW);
            assertThat(found.endedAt()).isEmpty();
        });
    }

    @Test
    void remember_for_a_while_which_form_made_a_card() {
        var card = WordCard.made(Digest.of("five fresh words"), LocalDate.of(2026, 5, 4));
        database.in(A, em -> {
            new StoredWordCards(em).add(card);
            new StoredCardsJustMade(em).add(FreshCard.madeWith(Digest.of("a form"), card.id(), NOW));
        });

        database.in(B, em -> {
            assertThat(new StoredCardsJustMade(em).findByForm(Digest.of("a form")))
                    .isEmpty();
            assertThat(new StoredCardsJustMade(em).forgetMadeBefore(NOW.plusSeconds(1)))
                    .isZero();
        });
        database.in(A, em -> {
            var found =
                    new StoredCardsJustMade(em).findByForm(Digest.of("a form")).orElseThrow();
            assertThat(found.card()).isEqualTo(card.id());
            assertThat(found.isFresh(NOW.plusSeconds(599))).isTrue();
            assertThat(found.isFresh(NOW.plusSeconds(600))).isFalse();
            assertThat(new StoredCardsJustMade(em).forgetMadeBefore(NOW)).isZero();
            assertThat(new StoredCardsJustMade(em).forget(card.id())).isOne();
        });
    }

    @Test
    void keep_the_end_of_a_session_and_forget_old_ones() {
        var account = account("session@example.org");
        var session = StaffSession.begun(account.id(), Digest.of("a token of the day"), NOW);
        database.in(A, em -> {
            new StoredStaffAccounts(em).add(account);
            em.flush();
            new StoredStaffSessions(em).add(session);
        });

        database.in(
                A,
                em -> assertThat(new StoredStaffSessions(em).endAllOf(account.id(), NOW.plusSeconds(60)))
                        .isOne());

        database.in(A, em -> {
            var ended = new StoredStaffSessions(em).of(account.id()).get(0);
            assertThat(ended.endedAt()).contains(NOW.plusSeconds(60));
            assertThat(new StoredStaffSessions(em).removeBegunBefore(NOW.plus(1, ChronoUnit.DAYS)))
                    .isOne();
        });
    }

    @Test
    void are_resumed_by_their_token_as_long_as_they_live() {
        var account = account("resumed@example.org");
        var morning = NOW.plus(2, ChronoUnit.DAYS);
        var token = Digest.of("a token to come back with");
        database.in(A, em -> {
            new StoredStaffAccounts(em).add(account);
            em.flush();
            new StoredStaffSessions(em).add(StaffSession.begun(account.id(), token, morning));
        });

        database.in(
                A,
                em -> assertThat(new StoredStaffSessions(em).resume(token, morning.plusSeconds(120)))
                        .isPresent());

        database.in(A, em -> {
            var session = new StoredStaffSessions(em).findByToken(token).orElseThrow();
            assertThat(session.seenAt()).isEqualTo(morning.plusSeconds(120));
            assertThat(new StoredStaffSessions(em).resume(token, morning.plus(1, ChronoUnit.HOURS)))
                    .isEmpty();
            assertThat(new StoredCardSessions(em).findByToken(token)).isEmpty();
        });
    }

    @Test
    void lose_old_cards_with_nothing_on_them_and_no_others() throws SQLException {
        var day = LocalDate.of(2019, 1, 1);
        var empty = WordCard.made(Digest.of("an old card of a"), day);
        var young = WordCard.made(Digest.of("a young card of a"), day.plusDays(1));
        var nextDoor = WordCard.made(Digest.of("an old card of b"), day);
        var full = furnished();
        database.in(A, em -> {
            new StoredWordCards(em).add(empty);
            new StoredWordCards(em).add(young);
            em.createNativeQuery("update app.word_card set made_on = ?1 where id = ?2")
                    .setParameter(1, day)
                    .setParameter(2, full.value())
                    .executeUpdate();
        });
        database.in(B, em -> new StoredWordCards(em).add(nextDoor));

        database.in(
                A,
                em -> assertThat(new StoredWordCards(em).removeEmptyMadeBefore(day.plusDays(1)))
                        .isOne());

        database.in(A, em -> {
            assertThat(new StoredWordCards(em).find(empty.id())).isEmpty();
            assertThat(new StoredWordCards(em).find(young.id())).isPresent();
            assertThat(new StoredWordCards(em).find(full)).isPresent();
        });
        database.in(
                B, em -> assertThat(new StoredWordCards(em).find(nextDoor.id())).isPresent());
    }

    /** A card with feedback on it. */
    private CardId furnished() throws SQLException {
        try (var app = database.app(A)) {
            var rooms = Furnished.in(app, A);
            app.commit();
            return new CardId(rooms.card());
        }
    }

    private static StaffAccount named(String name) {
        return account(UUID.randomUUID() + "@example.org", name);
    }

    private static StaffAccount account(String email) {
        return account(email, "Työntekijä 1");
    }

    private static StaffAccount account(String email, String name) {
        return StaffAccount.opened(
                new StaffId(Uuid7.at(NOW)),
                new EmailAddress(email),
                name,
                Roles.of(Role.WORKER, Role.ADMINISTRATOR),
                Language.SV,
                "hash",
                LocalDate.of(2026, 5, 4));
    }
}
