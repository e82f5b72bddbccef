package fi.rinnalla.domain.partner.assignment;

import static fi.rinnalla.domain.partner.assignment.AnAssignment.MONDAY;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.offered;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.ordered;
import static fi.rinnalla.domain.partner.assignment.AnAssignment.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever is suggested for an assignment")
class SuggestingTest {
    private final Assignment assignment = ordered(1);

    @Test
    void is_committed_does_not_pause_and_speaks_the_language() {
        var fits = partner("Aamu", "Turku", Language.FI, 1);
        var pausing = partner("Halla", "Turku", Language.FI, 1);
        pausing.pause();
        var lapsed = partner("Routa", "Turku", Language.FI, 25);
        var swedish = partner("Sointu", "Turku", Language.SV, 1);

        assertThat(names(Map.of(), fits, pausing, lapsed, swedish)).containsExactly("Aamu");
    }

    @Test
    void is_not_suggested_again_after_a_no_and_not_twice_at_once() {
        var partner = partner("Aamu", "Turku", Language.FI, 1);
        var offer = offered(assignment, partner.id());
        assertThat(names(Map.of(), partner)).isEmpty();

        assignment.decline(offer, MONDAY);

        assertThat(names(Map.of(), partner)).isEmpty();
    }

    @Test
    void stands_by_the_rule_town_first_then_least_ahead_then_by_name() {
        var near = partner("Tuuli", "Turku", Language.FI, 1);
        var nearAndBusy = partner("Aamu", "Turku", Language.FI, 1);
        var far = partner("Halla", "Salo", Language.FI, 1);

        assertThat(names(Map.of(nearAndBusy.id(), 2), far, nearAndBusy, near))
                .containsExactly("Tuuli", "Aamu", "Halla");
    }

    @Test
    void comes_with_reasons_and_with_what_to_think_of() {
        var near = partner("Tuuli", "Turku", Language.FI, 1);
        var far = partner("Halla", "Salo", Language.FI, 1);

        var suggested = new Suggesting(MONDAY, Map.of(far.id(), 1)).suggested(assignment, List.of(near, far));

        assertThat(suggested.get(0).reasons())
                .containsExactlyInAnyOrder(
                        Fitting.SPEAKS_THE_LANGUAGE,
                        Fitting.COMES_TO_THE_TOWN,
                        Fitting.KNOWS_THE_THEME,
                        Fitting.MEETS_THAT_WAY,
                        Fitting.HAS_TIME_THEN);
        assertThat(suggested.get(0).cautions()).isEmpty();
        assertThat(suggested.get(1).cautions()).containsExactlyInAnyOrder(Heed.OTHER_TOWN, Heed.HAS_OTHERS_AHEAD);
    }

    private List<String> names(Map<PartnerId, Integer> ahead, ExperiencePartner... partners) {
        var called = Stream.of(partners)
                .collect(Collectors.toMap(
                        ExperiencePartner::id, it -> it.profile().called()));
        return new Suggesting(MONDAY, ahead)
                .suggested(assignment, List.of(partners)).stream()
                        .map(it -> called.get(it.partner()))
                        .toList();
    }

    private static ExperiencePartner partner(String called, String towns, Language language, int signedMonthsBack) {
        var partner = ExperiencePartner.joining(
                somebody(),
                new StaffId(UUID.randomUUID()),
                Digest.of("form " + called),
                new PartnerProfile(
                        called,
                        "",
                        Set.of(language),
                        Towns.of(towns),
                        Set.of(MeetingWay.FACE_TO_FACE),
                        Set.of(PartOfWeek.EVENINGS),
                        Set.of(PartnerTheme.NOTICE),
                        2),
                MONDAY);
        partner.commit(MONDAY.minusMonths(signedMonthsBack));
        return partner;
    }
}
