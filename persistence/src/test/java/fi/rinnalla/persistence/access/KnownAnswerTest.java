package fi.rinnalla.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The slow hash")
class KnownAnswerTest {
    @Test
    void answers_the_question_of_its_standard_as_the_standard_does() {
        assertThat(KnownAnswer.isRight()).isTrue();
    }
}
