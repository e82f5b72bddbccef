package fi.rinnalla.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An experience partner")
class ExperiencePartnerTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private final ExperiencePartner partner = ExperiencePartner.joining(
            new PartnerId(UUID.randomUUID()),
            new StaffId(UUID.randomUUID()),
            Digest.of("form"),
            profile("Kaisla", 2),
            TODAY.minusYears(3));

    @Test
    void is_asked_only_while_what_was_signed_holds() {
        assertThat(partner.mayBeAskedOn(TODAY)).isFalse();

        var lastDay = partner.commit(TODAY);

        assertThat(lastDay).isEqualTo("2028-11-30");
        assertThat(partner.mayBeAskedOn(TODAY)).isTrue();
        assertThat(partner.mayBeAskedOn(lastDay)).isTrue();
        assertThat(partner.mayBeAskedOn(lastDay.plusDays(1))).isFalse();
    }

    @Test
    void is_left_alone_during_a_pause_and_comes_back_by_themselves() {
        partner.commit(TODAY);

        assertThat(partner.pause()).isTrue();
        assertThat(partner.pause()).isFalse();
        assertThat(partner.mayBeAskedOn(TODAY)).isFalse();

        assertThat(partner.goOn()).isTrue();
        assertThat(partner.mayBeAskedOn(TODAY)).isTrue();
    }

    @Test
    void takes_along_what_they_told_when_they_leave_and_does_not_come_back_by_a_pause_that_ends() {
        partner.commit(TODAY);
        partner.showProfile(TODAY);

        partner.leave();

        assertThat(partner.state()).isEqualTo(PartnerState.LEFT);
        assertThat(partner.profile().about()).isEmpty();
        assertThat(partner.profile().towns().names()).isEmpty();
        assertThat(partner.profile().themes()).isEmpty();
        assertThat(partner.shownSince()).isEmpty();
        assertThat(partner.goOn()).isFalse();
        assertThat(partner.mayBeAskedOn(TODAY)).isFalse();
    }

    @Test
    void keeps_what_they_can_be_asked_for_as_it_was_said() {
        assertThat(partner.profile()).isEqualTo(profile("Kaisla", 2));
        partner.describe(profile("Sade", 1));
        assertThat(partner.profile()).isEqualTo(profile("Sade", 1));
    }

    @Test
    void has_a_name_a_language_and_a_limit_of_their_own() {
        assertThatThrownBy(() -> profile(" ", 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile("K".repeat(31), 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile("Kaisla", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> profile("Kaisla", 9)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PartnerProfile profile(String called, int carries) {
        return new PartnerProfile(
                called,
                "Tulen mielelläni.",
                Set.of(Language.FI, Language.SV),
                Towns.of("Turku, Kaarina"),
                Set.of(MeetingWay.FACE_TO_FACE),
                Set.of(PartOfWeek.EVENINGS, PartOfWeek.WEEKENDS),
                Set.of(PartnerTheme.PLACEMENT),
                carries);
    }
}
