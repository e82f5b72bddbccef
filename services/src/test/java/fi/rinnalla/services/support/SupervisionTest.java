package fi.rinnalla.services.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Caution;
import fi.rinnalla.domain.support.EarlyWarning;
import fi.rinnalla.domain.support.SupervisedBy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Partners' supervision")
class SupervisionTest {
    private final Pairs house = new Pairs();
    private final PartnerId kaisla = house.join("Kaisla", 3);
    private final PartnerId sade = house.join("Sade", 3);

    @Test
    void is_noted_once_for_everybody_who_was_there_and_taken_back_for_all_on_the_same_day() {
        note("form");
        note("form");

        assertThat(house.supervising().of(kaisla).rows()).hasSize(1);
        assertThat(house.supervising().of(sade).rows())
                .extracting(SupervisionRow::together)
                .containsExactly(2);

        var noted = house.supervising().of(sade).rows().get(0).id();
        assertThat(house.supervising().takeBack(kaisla, Optional.of(noted)))
                .as("another's")
                .isFalse();
        assertThat(house.supervising().takeBack(sade, Optional.of(noted))).isTrue();
        assertThat(house.supervising().last(kaisla)).isEmpty();

        note("another");
        house.place.clock.moveOn(Duration.ofDays(1));
        assertThat(house.supervising()
                        .takeBack(
                                sade,
                                Optional.of(house.supervising()
                                        .of(sade)
                                        .rows()
                                        .get(0)
                                        .id())))
                .as("of yesterday")
                .isFalse();
    }

    @Test
    void asks_of_a_large_house_about_those_of_the_last_time_and_finds_the_others_by_name() {
        for (var n = 10; n < 10 + KeepingSupervision.OFFERED; n++) {
            house.join("Aava" + n, 1);
        }
        var names = others(house.supervising().of(kaisla));
        assertThat(names).hasSize(KeepingSupervision.OFFERED).doesNotContain("Sade", "Kaisla");
        assertThat(others(house.supervising().of(kaisla, "sad", List.of()))).containsExactly("Sade");
        assertThat(others(house.supervising().of(kaisla, "", List.of(sade)))).contains("Sade");

        note("form");

        assertThat(others(house.supervising().of(kaisla))).contains("Sade");
    }

    private static List<String> others(SupervisionSheet sheet) {
        assertThat(sheet.more()).isTrue();
        return sheet.others().stream().map(it -> it.profile().called()).toList();
    }

    @Test
    void that_is_long_ago_is_a_caution_when_somebody_is_proposed_and_a_warning_where_they_walk() {
        note("form");
        var relation = house.agree(house.ask(new CardId(UUID.randomUUID())), kaisla);
        house.place.clock.moveOn(Duration.ofDays(7 * 8));
        assertThat(cautions(kaisla)).doesNotContain(Caution.LONG_WITHOUT_SUPERVISION);

        house.place.clock.moveOn(Duration.ofDays(7));

        assertThat(cautions(kaisla)).contains(Caution.LONG_WITHOUT_SUPERVISION);
        assertThat(candidate(kaisla).weeks()).contains(9);
        assertThat(house.reading().one(relation).row().warnings()).contains(EarlyWarning.UNSUPERVISED);
    }

    @Test
    void is_missed_by_nobody_who_walks_with_nobody() {
        assertThat(cautions(sade)).doesNotContain(Caution.LONG_WITHOUT_SUPERVISION);
        house.agree(house.ask(new CardId(UUID.randomUUID())), sade);
        assertThat(cautions(sade)).contains(Caution.LONG_WITHOUT_SUPERVISION);
        assertThat(candidate(sade).weeks()).isEmpty();
    }

    private void note(String form) {
        house.supervising()
                .note(Digest.of(form), kaisla, List.of(sade, kaisla), house.today(), 90, SupervisedBy.SUPERVISOR);
    }

    private java.util.Set<Caution> cautions(PartnerId partner) {
        return candidate(partner).cautions();
    }

    private CandidateRow candidate(PartnerId partner) {
        return house.candidates(house.ask(new CardId(UUID.randomUUID()))).candidates().stream()
                .filter(it -> it.partner().equals(partner))
                .findFirst()
                .orElseThrow();
    }
}
