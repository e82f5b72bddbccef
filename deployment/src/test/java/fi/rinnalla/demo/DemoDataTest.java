package fi.rinnalla.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The demonstration")
class DemoDataTest {
    private static final Path FOLDER = Path.of("src/main/resources/demo");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\"]*@[^\\s\"]*");
    private static final Pattern ADDRESS_OF_NOBODY = Pattern.compile("[a-z0-9]+@[a-z]+\\.example");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void has_nobody_s_address_in_any_of_its_files() throws IOException {
        var found = 0;
        for (var file : files()) {
            var addresses = ADDRESS.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertThat(addresses).as(file.toString()).allMatch(ADDRESS_OF_NOBODY.asMatchPredicate());
            found += addresses.size();
        }
        assertThat(found).as("the staff's own").isGreaterThan(10);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"kasper", "lauste", "aspa"})
    void shows_feedback_in_every_state_there_is(String tenant) {
        var states = Story.of(tenant).stream().map(DemoDataTest::state).collect(toSet());

        assertThat(states).containsExactlyInAnyOrder(FeedbackState.values());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"kasper", "lauste", "aspa"})
    void shows_what_authors_allow_and_what_they_say_to_what_was_done(String tenant) {
        var stories = Story.of(tenant);

        assertThat(stories.stream().map(Story::use)).contains(UseOfWords.values());
        assertThat(stories.stream().flatMap(it -> it.verdict().stream())).contains(Verdict.VISIBLE, Verdict.PARTLY);
        assertThat(stories.stream().flatMap(it -> it.told().stream()).map(Story.Told::state))
                .contains(ChangeState.CHANGED, ChangeState.NOT_CHANGED);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"kasper", "lauste", "aspa"})
    void makes_nothing_public_that_its_author_would_not_have_or_that_one_language_lacks(String tenant) {
        var published =
                Story.of(tenant).stream().filter(it -> it.told().isPresent()).toList();

        assertThat(published).isNotEmpty().allSatisfy(it -> {
            assertThat(it.outcome()).as(it.id()).isPresent();
            assertThat(it.use()).as(it.id()).isNotEqualTo(UseOfWords.THEME_ONLY);
            assertThat(it.card() || it.use() != UseOfWords.PARAPHRASED)
                    .as(it.id())
                    .isTrue();
            assertThat(it.told().orElseThrow().texts()).as(it.id()).containsKeys(Language.FI, Language.SV, Language.EN);
        });
    }

    @Test
    void happens_at_the_same_moments_each_time_and_not_everywhere_at_once() {
        assertThat(moments("kasper", TODAY)).isEqualTo(moments("kasper", TODAY)).isNotEqualTo(moments("lauste", TODAY));
        assertThat(moments("kasper", TODAY.plusDays(1))).isNotEqualTo(moments("kasper", TODAY));
    }

    @Test
    void happens_on_days_that_have_come_but_for_what_a_holiday_puts_off() {
        var almanac = Almanac.of(TODAY, "aspa");

        assertThat(Stream.iterate(0, it -> it + 1).limit(40).map(it -> almanac.spread(it, 40, 330)))
                .isSorted()
                .allMatch(almanac::hasCome)
                .contains(TODAY);
    }

    private static List<?> moments(String tenant, LocalDate today) {
        var almanac = Almanac.of(today, tenant);
        return Stream.iterate(0, it -> it + 1)
                .limit(40)
                .map(it -> almanac.moment(almanac.spread(it, 40, 330)))
                .toList();
    }

    private static FeedbackState state(Story story) {
        return story.outcome()
                .map(it -> switch (it.kind()) {
                    case ANSWER -> FeedbackState.ANSWERED;
                    case NO_CHANGE -> FeedbackState.NO_CHANGE;
                    case SET_ASIDE -> FeedbackState.SET_ASIDE;
                })
                .orElse(story.read() ? FeedbackState.READ : FeedbackState.RECEIVED);
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.list(FOLDER)) {
            return all.sorted().toList();
        }
    }
}
