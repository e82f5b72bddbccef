package fi.rinnalla.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Texts;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The words of the log")
class AuditWordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void are_there_for_every_act_and_each_act_has_its_own(Language language) {
        var words = Arrays.stream(AuditAct.values())
                .map(it -> new Texts().in(language).get("audit.act." + it.name().toLowerCase(Locale.ROOT)))
                .toList();

        assertThat(words).doesNotContainNull().doesNotHaveDuplicates();
    }
}
