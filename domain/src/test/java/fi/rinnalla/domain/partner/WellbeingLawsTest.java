package fi.rinnalla.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

@Label("What a partner answers themselves")
class WellbeingLawsTest {
    @Property
    void is_read_back_as_it_was_written(@ForAll @NotEmpty Map<WellbeingQuestion, WellbeingAnswer> all) {
        var answers = new WellbeingAnswers(all);

        assertThat(WellbeingAnswers.read(answers.written())).isEqualTo(answers);
    }
}
