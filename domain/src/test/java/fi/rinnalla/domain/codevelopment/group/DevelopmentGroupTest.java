package fi.rinnalla.domain.codevelopment.group;

import static fi.rinnalla.domain.codevelopment.group.ACircle.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Profession;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A development group")
class DevelopmentGroupTest {
    @Test
    void takes_a_member_once_for_one_form() {
        var group = ACircle.of();
        var form = ACircle.form();

        assertThat(group.join(member(), form, ACircle.called(MemberKind.PARENT, "Aino"), DAY))
                .isTrue();
        assertThat(group.join(member(), form, ACircle.called(MemberKind.PARENT, "Aino"), DAY))
                .isTrue();

        assertThat(group.members()).hasSize(1);
    }

    @Test
    void takes_a_partner_once() {
        var group = ACircle.of();
        var partner = new MemberSheet(
                MemberKind.EXPERIENCE_EXPERT,
                "Kaisla",
                Optional.empty(),
                "",
                TakesPart.ACCOUNT,
                Optional.of(new PartnerId(UUID.randomUUID())));

        assertThat(group.join(member(), ACircle.form(), partner, DAY)).isTrue();
        assertThat(group.join(member(), ACircle.form(), partner, DAY)).isFalse();

        assertThat(group.memberOf(partner.partner().orElseThrow())).isPresent();
    }

    @Test
    void forgets_what_somebody_was_called_when_they_leave() {
        var group = ACircle.of(MemberKind.PARENT, MemberKind.WORKER);
        var parent = group.members().get(0);

        assertThat(group.leave(parent.id(), DAY)).isTrue();

        assertThat(group.members()).hasSize(1);
        assertThat(group.member(parent.id())).isEmpty();
        assertThatThrownBy(parent::sheet).as("nothing is left to be known by").isInstanceOf(RuntimeException.class);
    }

    @Test
    void ends_with_nobody_in_it_and_takes_nobody_more() {
        var group = ACircle.of(MemberKind.PARENT, MemberKind.WORKER);

        assertThat(group.end(DAY)).isTrue();

        assertThat(group.members()).isEmpty();
        assertThat(group.end(DAY)).isFalse();
        assertThat(group.change(ACircle.plan("Toinen"))).isFalse();
        assertThat(group.join(member(), ACircle.form(), ACircle.called(MemberKind.PARENT, "Aino"), DAY))
                .isFalse();
    }

    @Test
    void asks_only_professionals_for_their_profession_and_no_parent_for_whom_they_come() {
        assertThatThrownBy(() -> new MemberSheet(
                        MemberKind.PARENT,
                        "Aino",
                        Optional.of(Profession.OTHER),
                        "",
                        TakesPart.PAPER,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MemberSheet(
                        MemberKind.EXPERIENCE_EXPERT,
                        "Aino",
                        Optional.empty(),
                        "Keusote",
                        TakesPart.PAPER,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static GroupMemberId member() {
        return new GroupMemberId(UUID.randomUUID());
    }
}
