package fi.rinnalla.domain.codevelopment.group;

import static fi.rinnalla.domain.codevelopment.group.CompositionSign.MORE_PROFESSIONALS_THAN_PARENTS;
import static fi.rinnalla.domain.codevelopment.group.CompositionSign.NOBODY_OF_THE_COUNTY;
import static fi.rinnalla.domain.codevelopment.group.CompositionSign.NOBODY_WHO_LIVED_IT;
import static fi.rinnalla.domain.codevelopment.group.CompositionSign.NO_DECISION_MAKER;
import static fi.rinnalla.domain.codevelopment.group.CompositionSign.NO_EXPERIENCE_EXPERT;
import static fi.rinnalla.domain.codevelopment.group.CompositionSign.ONE_ALONE;
import static fi.rinnalla.domain.codevelopment.group.MemberKind.DECISION_MAKER;
import static fi.rinnalla.domain.codevelopment.group.MemberKind.EXPERIENCE_EXPERT;
import static fi.rinnalla.domain.codevelopment.group.MemberKind.FACILITATOR;
import static fi.rinnalla.domain.codevelopment.group.MemberKind.PARENT;
import static fi.rinnalla.domain.codevelopment.group.MemberKind.PROFESSIONAL;
import static fi.rinnalla.domain.codevelopment.group.MemberKind.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who is coming to a meeting")
class CompositionTest {
    @Test
    void is_said_to_be_fine_where_everybody_is_heard() {
        assertThat(signs(EXPERIENCE_EXPERT, PARENT, WORKER, DECISION_MAKER, FACILITATOR))
                .isEmpty();
    }

    @Test
    void is_said_to_lack_an_experience_expert_also_where_a_parent_comes() {
        assertThat(signs(PARENT, PARENT, WORKER, DECISION_MAKER)).containsExactly(NO_EXPERIENCE_EXPERT);
    }

    @Test
    void is_said_to_talk_about_parents_where_none_comes() {
        assertThat(signs(WORKER, PROFESSIONAL)).containsExactly(NOBODY_WHO_LIVED_IT, NO_DECISION_MAKER);
    }

    @Test
    void is_said_to_leave_one_alone_or_outnumbered_but_not_both() {
        assertThat(signs(EXPERIENCE_EXPERT, WORKER, DECISION_MAKER)).containsExactly(ONE_ALONE);
        assertThat(signs(EXPERIENCE_EXPERT, PARENT, WORKER, PROFESSIONAL, DECISION_MAKER))
                .containsExactly(MORE_PROFESSIONALS_THAN_PARENTS);
    }

    @Test
    void is_not_outnumbered_by_whoever_only_leads() {
        assertThat(signs(EXPERIENCE_EXPERT, PARENT, WORKER, DECISION_MAKER, FACILITATOR, FACILITATOR))
                .isEmpty();
    }

    @Test
    void is_said_to_lack_the_county() {
        assertThat(signs(EXPERIENCE_EXPERT, WORKER)).containsExactly(NOBODY_OF_THE_COUNTY);
    }

    private static List<CompositionSign> signs(MemberKind... coming) {
        return Composition.of(List.of(coming)).signs();
    }
}
