package fi.rinnalla.persistence.support;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.AskedFor;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.RequestTurn;
import fi.rinnalla.domain.support.SupportMessage;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.domain.support.WrittenBy;
import fi.rinnalla.persistence.access.StoredWordCards;
import fi.rinnalla.persistence.shared.Database;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A request in its house")
class SupportRequestsIT {
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final Sealed CLOSED = new Sealed(new byte[] {1, 2, 3});

    private final Database database = Database.get();

    @BeforeEach
    void two_empty_houses() {
        database.empty();
    }

    @Test
    void is_seen_there_and_nowhere_else() {
        var here = ask(A, "1", FRIDAY);
        var there = ask(B, "1", FRIDAY);

        assertThat(open(A)).containsExactly(here);
        assertThat(open(B)).containsExactly(there);
        assertThat(database.<Boolean>from(
                        B, em -> new StoredSupportRequests(em).hold(here).isPresent()))
                .isFalse();
        assertThat(database.<Boolean>from(
                        B, em -> new StoredSupportRequests(em).find(here).isPresent()))
                .isFalse();
    }

    @Test
    void comes_back_as_it_was_asked_with_what_was_written_in_its_order() {
        var id = ask(A, "1", FRIDAY);
        database.in(A, em -> {
            var request = new StoredSupportRequests(em).hold(id).orElseThrow();
            request.write(UUID.randomUUID(), WrittenBy.STAFF, Digest.of("first"), CLOSED, MONDAY);
            request.write(UUID.randomUUID(), WrittenBy.PARENT, Digest.of("second"), CLOSED, MONDAY);
        });

        database.in(A, em -> {
            var request = new StoredSupportRequests(em).find(id).orElseThrow();
            assertThat(request.wishes())
                    .containsExactlyInAnyOrder(SupportWish.TALK_WITH_A_PEER, SupportWish.JOIN_A_GROUP);
            assertThat(request.times()).containsExactly(PartOfWeek.EVENINGS);
            assertThat(request.speaks()).contains(Language.SV);
            assertThat(request.text(RequestText.AREA)).contains(CLOSED);
            assertThat(request.text(RequestText.AVOIDS)).isEmpty();
            assertThat(request.state()).isEqualTo(RequestState.LOOKING);
            assertThat(request.dueOn()).isEqualTo("2026-12-01");
            assertThat(request.messages())
                    .extracting(SupportMessage::writtenBy)
                    .containsExactly(WrittenBy.STAFF, WrittenBy.PARENT);
        });
    }

    @Test
    void is_one_for_each_form_whoever_is_first() {
        ask(A, "1", FRIDAY);

        assertThatThrownBy(() -> ask(A, "1", FRIDAY)).hasStackTraceContaining("support_request_tenant_id_form_key_key");
        ask(B, "1", FRIDAY);
    }

    @Test
    void goes_with_its_card_and_keeps_a_card_from_being_empty() {
        var id = ask(A, "1", FRIDAY);
        var card = database.from(
                A, em -> new StoredSupportRequests(em).find(id).orElseThrow().card());
        assertThat(database.<Integer>from(A, em -> new StoredWordCards(em).removeEmptyMadeBefore(MONDAY)))
                .isZero();
        assertThat(database.<Boolean>from(A, em -> new StoredWordCards(em).holdsMoreThanFeedback(card)))
                .isTrue();

        database.in(A, em -> {
            var cards = new StoredWordCards(em);
            cards.remove(cards.find(card).orElseThrow());
        });

        assertThat(open(A)).isEmpty();
    }

    @Test
    void is_found_when_it_is_too_old_and_no_day_before() {
        var ended = ask(A, "1", FRIDAY);
        var quiet = ask(A, "2", FRIDAY);
        database.in(
                A,
                em -> new StoredSupportRequests(em)
                        .hold(ended)
                        .orElseThrow()
                        .move(RequestState.RECEIVED, RequestState.ENDED, FRIDAY));

        assertThat(outlived(FRIDAY, FRIDAY)).isEmpty();
        assertThat(outlived(MONDAY, FRIDAY)).containsExactly(ended);
        assertThat(outlived(MONDAY, MONDAY)).containsExactlyInAnyOrder(ended, quiet);
        assertThat(database.<Integer>from(
                        B,
                        em -> new StoredSupportRequests(em)
                                .outlived(MONDAY, MONDAY, 9)
                                .size()))
                .isZero();
    }

    private List<RequestId> outlived(LocalDate ended, LocalDate untouched) {
        return database.from(
                A,
                em -> new StoredSupportRequests(em)
                        .outlived(ended, untouched, 9).stream()
                                .map(SupportRequest::id)
                                .toList());
    }

    private List<RequestId> open(TenantId tenant) {
        return database.from(
                tenant,
                em -> Stream.of(RequestTurn.OURS, RequestTurn.THEIRS)
                        .flatMap(it -> new StoredSupportRequests(em).page(it, Optional.empty(), 9).rows().stream())
                        .map(SupportRequest::id)
                        .toList());
    }

    private RequestId ask(TenantId tenant, String form, LocalDate day) {
        return database.from(tenant, em -> {
            var request = SupportRequest.of(asked(card(em, form), form), day);
            new StoredSupportRequests(em).add(request);
            return request.id();
        });
    }

    private static CardId card(EntityManager em, String form) {
        var card = WordCard.made(Digest.of("card " + form), FRIDAY);
        var cards = new StoredWordCards(em);
        cards.findByLookup(Digest.of("card " + form)).ifPresentOrElse(it -> {}, () -> cards.add(card));
        return cards.findByLookup(Digest.of("card " + form)).orElseThrow().id();
    }

    private static AskedFor asked(CardId card, String form) {
        return new AskedFor(
                RequestId.random(),
                card,
                new KeyId(UUID.randomUUID()),
                Digest.of(form),
                Digest.of("content " + form),
                RequestSource.PORTAL,
                Language.FI,
                Set.of(SupportWish.TALK_WITH_A_PEER, SupportWish.JOIN_A_GROUP),
                MeetingWay.ONLINE,
                Optional.of(Language.SV),
                false,
                Set.of(PartOfWeek.EVENINGS),
                AnsweredBy.CARD,
                false,
                Map.of(RequestText.AREA, CLOSED));
    }
}
