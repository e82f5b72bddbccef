package fi.rinnalla.domain.codevelopment.group;

import static fi.rinnalla.domain.codevelopment.group.ACircle.DAY;
import static fi.rinnalla.domain.codevelopment.group.MemberKind.DECISION_MAKER;
import static fi.rinnalla.domain.codevelopment.group.MemberKind.EXPERIENCE_EXPERT;
import static fi.rinnalla.domain.codevelopment.group.MemberKind.PARENT;
import static fi.rinnalla.domain.codevelopment.group.MemberKind.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting of a development group")
class GroupMeetingTest {
    private final DevelopmentGroup group = ACircle.of(EXPERIENCE_EXPERT, PARENT, WORKER, DECISION_MAKER);
    private final GroupMeeting meeting = ACircle.meeting(group);

    @Test
    void expects_everybody_until_it_is_known_that_somebody_is_not_coming() {
        assertThat(meeting.composition(group).all()).isEqualTo(4);
        var expert = group.members().get(0);

        assertThat(meeting.come(Set.of(expert.id()))).isTrue();

        assertThat(meeting.composition(group).of(EXPERIENCE_EXPERT)).isEqualTo(1);
        assertThat(meeting.composition(group).all()).isEqualTo(1);
    }

    @Test
    void is_called_about_something() {
        assertThat(call("")).isEqualTo(CallOutcome.NO_AGENDA);

        put("Palautteet");

        assertThat(call("")).isEqualTo(CallOutcome.CALLED);
        assertThat(meeting.state()).isEqualTo(MeetingState.CALLED);
        assertThat(meeting.reason()).isEmpty();
    }

    @Test
    void is_called_without_an_experience_expert_for_a_reason_alone() {
        put("Palautteet");
        meeting.come(Set.of(group.members().get(1).id()));

        assertThat(call(" ")).isEqualTo(CallOutcome.NEEDS_A_REASON);
        assertThat(meeting.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(call("Kokemusasiantuntija sairastui.")).isEqualTo(CallOutcome.CALLED);

        assertThat(meeting.reason()).isEqualTo("Kokemusasiantuntija sairastui.");
    }

    @Test
    void says_each_thing_once_and_in_the_order_that_was_wanted() {
        put("Ensin");
        put("Sitten");
        put("Sitten");

        assertThat(headings()).containsExactly("Ensin", "Sitten");
        assertThat(meeting.moveUp(meeting.agenda().get(1).id())).isTrue();
        assertThat(headings()).containsExactly("Sitten", "Ensin");
        assertThat(meeting.moveUp(meeting.agenda().get(0).id())).isFalse();
    }

    @Test
    void keeps_what_was_written_about() {
        put("Ensin");
        var item = meeting.agenda().get(0).id();
        assertThat(meeting.write(item, new AgendaNotes("Puhuttiin.", "Kysytään", Optional.of(DAY.plusDays(7)))))
                .isTrue();

        assertThat(meeting.takeOffTheAgenda(item)).isFalse();
    }

    @Test
    void is_held_on_its_day_and_has_minutes_when_somebody_wrote_them() {
        put("Ensin");
        assertThat(held(DAY.minusDays(1))).as("too early").isFalse();
        assertThat(held(DAY)).isTrue();
        assertThat(meeting.present().orElseThrow().of(PARENT)).isEqualTo(2);
        assertThat(meeting.approve(DAY)).as("nothing is written").isFalse();

        meeting.write(meeting.agenda().get(0).id(), new AgendaNotes("Puhuttiin.", "", Optional.empty()));

        assertThat(meeting.approve(DAY.plusDays(3))).isTrue();
        assertThat(meeting.approvedOn()).contains(DAY.plusDays(3));
    }

    @Test
    void stands_once_its_minutes_are_approved() {
        put("Ensin");
        held(DAY);
        var item = meeting.agenda().get(0).id();
        meeting.write(item, new AgendaNotes("Puhuttiin.", "", Optional.empty()));
        meeting.approve(DAY);

        assertThat(meeting.write(item, AgendaNotes.none())).isFalse();
        assertThat(meeting.putOnTheAgenda(UUID.randomUUID(), AgendaPoint.own("Vielä", "", Optional.empty())))
                .isFalse();
        assertThat(held(DAY)).isFalse();
        assertThat(leave(ACircle.form())).isFalse();
        assertThat(meeting.cancel()).isFalse();
        assertThat(meeting.approve(DAY)).isFalse();
    }

    @Test
    void takes_a_word_once_for_one_form_and_says_nowhere_whose_it_is() {
        var form = ACircle.form();

        assertThat(leave(form)).isTrue();
        assertThat(leave(form)).isTrue();

        assertThat(meeting.remarks()).hasSize(1);
        assertThat(MeetingRemark.class.getDeclaredFields())
                .extracting(java.lang.reflect.Field::getType)
                .doesNotContain(GroupMemberId.class, GroupMember.class);
        assertThat(meeting.forgetWords()).isEqualTo(1);
        assertThat(meeting.remarks()).isEmpty();
    }

    private boolean leave(Digest form) {
        return meeting.leaveWords(UUID.randomUUID(), form, new Sealed(new byte[] {1}), DAY);
    }

    private boolean held(LocalDate today) {
        return meeting.wasHeld(Composition.of(List.of(PARENT, PARENT, WORKER)), today);
    }

    private CallOutcome call(String reason) {
        return meeting.call(meeting.composition(group), reason, DAY.minusDays(7));
    }

    private void put(String heading) {
        meeting.putOnTheAgenda(UUID.randomUUID(), AgendaPoint.own(heading, "", Optional.empty()));
    }

    private List<String> headings() {
        return meeting.agenda().stream().map(it -> it.point().heading()).toList();
    }
}
