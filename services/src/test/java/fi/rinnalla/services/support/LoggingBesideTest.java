package fi.rinnalla.services.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.BesideId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.partner.LogOutcome;
import fi.rinnalla.services.partner.LogOutcome.Logged;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a partner logs beside a parent")
class LoggingBesideTest {
    private final Pairs house = new Pairs();
    private final PartnerId kaisla = house.join("Kaisla", 2);
    private final PartnerId sade = house.join("Sade", 2);
    private final RequestId request = house.ask(new CardId(UUID.randomUUID()));
    private final RelationId relation = house.agree(request, kaisla);
    private final Digest form = Digest.of("entry");

    @Test
    void is_of_a_relation_of_their_own() {
        assertThat(log(kaisla, Optional.of(beside())).orElseThrow()).isInstanceOf(Logged.class);
        assertThat(house.log.logged()).extracting(WorkDone::beside).containsExactly(Optional.of(beside()));
    }

    @Test
    void is_never_of_somebody_elses_nor_of_one_that_nobody_knows() {
        assertThat(house.logging(sade).mayBe(beside())).isFalse();
        assertThat(log(sade, Optional.of(beside()))).isEmpty();
        assertThat(log(kaisla, Optional.of(new BesideId(UUID.randomUUID())))).isEmpty();
        assertThat(house.log.logged()).isEmpty();
    }

    @Test
    void is_of_none_that_has_ended() {
        house.beside(kaisla).end(relation, false);

        assertThat(house.logging(kaisla).mayBe(beside())).isFalse();
        assertThat(log(kaisla, Optional.of(beside()))).isEmpty();
        assertThat(house.log.logged()).isEmpty();
    }

    @Test
    void may_be_of_nobody_in_particular() {
        assertThat(log(sade, Optional.empty())).isPresent();
        assertThat(house.log.logged()).hasSize(1);
    }

    @Test
    void keeps_the_request_from_being_forgotten_and_is_kept_once() {
        house.place.clock.moveOn(Duration.ofDays(20));

        log(kaisla, Optional.of(beside()));
        log(kaisla, Optional.of(beside()));

        assertThat(house.log.logged()).hasSize(1);
        assertThat(house.requests.find(request).orElseThrow().touchedOn()).isEqualTo(house.today());
    }

    private Optional<LogOutcome> log(PartnerId who, Optional<BesideId> beside) {
        var done = new WorkDone(WorkKind.MEETING, house.today(), 60, 0, beside);
        return house.logging(who).log(form, done, Optional.empty(), false);
    }

    private BesideId beside() {
        return new BesideId(relation.value());
    }
}
