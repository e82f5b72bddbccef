package fi.rinnalla.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.OwedMailWords.Written;
import fi.rinnalla.services.feedback.OwedNews;
import fi.rinnalla.services.feedback.OwedNews.Pile;
import fi.rinnalla.web.shared.Texts;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The letter that says an answer is owed")
class OwedMailTextsTest {
    private static final Optional<Pile> THREE = Optional.of(new Pile(3, LocalDate.parse("2026-03-16"), false));
    private static final Optional<Pile> ONE_LATE = Optional.of(new Pile(1, LocalDate.parse("2026-02-27"), false));
    private static final Optional<Pile> MANY = Optional.of(new Pile(200, LocalDate.parse("2026-02-27"), true));

    @Test
    void counts_what_waits_and_what_is_late_and_names_the_first_day_of_each() {
        var body = write(THREE, ONE_LATE, Language.FI).body();

        assertThat(body)
                .contains("3 palautetta odottaa vastausta. Ensimmäisen määräpäivä on 16.3.2026.")
                .contains("Lupasimme vastata yhteen palautteeseen viimeistään 27.2.2026.")
                .endsWith("Terveisin Kotipolku ry\n");
    }

    @Test
    void says_more_than_where_nobody_counts_further() {
        assertThat(write(Optional.empty(), MANY, Language.EN).body())
                .contains("For more than 200 pieces of feedback the day we promised has passed");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void has_no_link_no_topic_and_no_gap_in_any_language(Language language) {
        var letter = write(THREE, ONE_LATE, language);

        assertThat(letter.subject() + letter.body())
                .doesNotContainIgnoringCase("http")
                .doesNotContainIgnoringCase("lastensuojel")
                .doesNotContainIgnoringCase("barnskydd")
                .doesNotContainIgnoringCase("child")
                .doesNotContain("{", "<", "@");
    }

    private static Written write(Optional<Pile> waiting, Optional<Pile> late, Language language) {
        return new OwedMailTexts(new Texts()).write(new OwedNews("Kotipolku ry", waiting, late), language);
    }
}
