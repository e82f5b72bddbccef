package fi.rinnalla.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The house")
class SoundTest {

    @Test
    void hears_the_known_answers_of_its_cryptography() {
        assertThat(new CryptographyAnswers().fault()).isEmpty();
    }

    @Test
    void knows_the_words_of_its_cards() {
        assertThat(new WordsAreOurs().fault()).isEmpty();
    }

    @Test
    void needs_the_newest_migration_it_was_built_with() {
        var names = Stream.of(
                "migration/main/V9__a.sql",
                "migration/main/V12__b.sql",
                "migration/keys/V40__c.sql",
                "other/V99__d.sql");

        assertThat(NeededSchema.newest(names)).isEqualTo(12);
    }
}
