package fi.rinnalla.persistence.survey.pair;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.survey.SurveyId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The key of a pair")
class HashedPairKeysTest {
    private static final CardId CARD = CardId.random();
    private static final SurveyId SURVEY = new SurveyId(UUID.randomUUID());

    private final HashedPairKeys keys = keys("one secret of thirty-two bytes ..");

    @Test
    void is_another_for_each_survey_each_card_and_each_house() {
        var key = keys.of(SURVEY, CARD);

        assertThat(keys.of(SURVEY, CARD)).isEqualTo(key);
        assertThat(keys.of(new SurveyId(UUID.randomUUID()), CARD)).isNotEqualTo(key);
        assertThat(keys.of(SURVEY, CardId.random())).isNotEqualTo(key);
        assertThat(keys("another secret of another house ..").of(SURVEY, CARD)).isNotEqualTo(key);
        assertThat(key.bytes()).hasSize(32);
    }

    private static HashedPairKeys keys(String secret) {
        return new HashedPairKeys(secret.getBytes(StandardCharsets.US_ASCII));
    }
}
