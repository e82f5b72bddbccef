package fi.rinnalla.domain.codevelopment;

import static fi.rinnalla.domain.codevelopment.ATheme.AT_THE_HALL;
import static fi.rinnalla.domain.codevelopment.ATheme.ELSEWHERE;
import static fi.rinnalla.domain.codevelopment.ATheme.IDEA;
import static fi.rinnalla.domain.codevelopment.ATheme.IN_THE_COUNTY;
import static fi.rinnalla.domain.codevelopment.ATheme.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.codevelopment.MoveOutcome.Moved;
import fi.rinnalla.domain.codevelopment.MoveOutcome.Refusal;
import fi.rinnalla.domain.codevelopment.MoveOutcome.Refused;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What several parents speak of")
class ThemeTest {
    private static final LocalDate WEEKS_LATER = MONDAY.plusWeeks(4);

    @Test
    void opens_to_groups_when_five_clients_speak_of_it_and_no_sooner() {
        var told = ATheme.of(IN_THE_COUNTY);
        for (int n = 1; n <= 4; n++) {
            told.by(CardId.random(), IN_THE_COUNTY);
            assertThat(told.gather(MONDAY)).isFalse();
        }
        assertThat(told.theme.isOpenToGroups()).isFalse();
        assertThat(told.theme.itemCount()).isZero();
        told.byNobody(IN_THE_COUNTY);

        assertThat(told.gather(MONDAY)).isTrue();

        assertThat(told.theme.itemCount()).isEqualTo(5);
        assertThat(told.theme.openedOn()).contains(MONDAY);
        assertThat(told.theme.width()).isEqualTo(Width.COUNTY);
    }

    @Test
    void is_spoken_of_by_one_client_however_often_they_say_it() {
        var told = ATheme.of(IN_THE_COUNTY);
        var insistent = CardId.random();
        IntStream.range(0, 9).forEach(n -> told.by(insistent, IN_THE_COUNTY));

        assertThat(told.gather(WEEKS_LATER.plusYears(1))).isFalse();
        assertThat(told.theme.isOpenToGroups()).isFalse();
    }

    @Test
    void is_looked_at_more_widely_where_too_few_of_a_place_speak_for_weeks() {
        var told = ATheme.of(AT_THE_HALL);
        for (int n = 0; n < 3; n++) {
            told.by(CardId.random(), AT_THE_HALL);
            told.by(CardId.random(), IN_THE_COUNTY);
        }

        assertThat(told.gather(WEEKS_LATER.minusDays(1))).isFalse();
        assertThat(told.theme.width()).isEqualTo(Width.PLACE);
        assertThat(told.gather(WEEKS_LATER)).isTrue();

        assertThat(told.theme.width()).isEqualTo(Width.COUNTY);
        assertThat(told.theme.itemCount()).isEqualTo(6);
    }

    @Test
    void waits_once_more_as_long_before_the_whole_organisation_is_looked_at() {
        var told = ATheme.of(AT_THE_HALL);
        told.by(CardId.random(), AT_THE_HALL);
        IntStream.range(0, 4).forEach(n -> told.by(CardId.random(), ELSEWHERE));

        told.gather(WEEKS_LATER);
        assertThat(told.theme.width()).isEqualTo(Width.COUNTY);
        assertThat(told.gather(WEEKS_LATER.plusDays(1))).isFalse();
        assertThat(told.gather(WEEKS_LATER.plusWeeks(4))).isTrue();

        assertThat(told.theme.width()).isEqualTo(Width.ORGANISATION);
    }

    @Test
    void goes_on_by_whole_batches_also_when_it_is_open() {
        var told = ATheme.of(IN_THE_COUNTY);
        IntStream.range(0, 5).forEach(n -> told.by(CardId.random(), IN_THE_COUNTY));
        told.gather(MONDAY);
        IntStream.range(0, 4).forEach(n -> told.by(CardId.random(), IN_THE_COUNTY));
        told.gather(MONDAY);
        assertThat(told.theme.itemCount()).as("a sixth alone would be known").isEqualTo(5);

        told.by(CardId.random(), IN_THE_COUNTY);
        told.gather(MONDAY);

        assertThat(told.theme.itemCount()).isEqualTo(10);
    }

    @Test
    void lets_go_of_what_was_put_there_by_mistake_but_not_of_what_has_gone_on() {
        var told = ATheme.of(IN_THE_COUNTY);
        var mistaken = told.byNobody(IN_THE_COUNTY);
        assertThat(told.theme.letGo(mistaken)).isTrue();
        var first = told.byNobody(IN_THE_COUNTY);
        IntStream.range(0, 4).forEach(n -> told.byNobody(IN_THE_COUNTY));
        told.gather(MONDAY);

        assertThat(told.theme.letGo(first)).isFalse();
        assertThat(told.theme.items()).hasSize(5);
    }

    @Test
    void goes_all_the_way_to_a_change_that_is_checked() {
        var theme = tried();

        assertThat(theme.takeIntoUse("Käyntejä tuli enemmän.", MONDAY)).isEqualTo(new Moved(Step.DECIDED));
        assertThat(theme.change(Map.of(Language.FI, "Auki iltaisin"), EnumSet.of(Language.FI), MONDAY))
                .isEqualTo(new Moved(Step.IN_USE));
        assertThat(theme.canBeLookedFor()).isTrue();
        assertThat(theme.check(MONDAY)).isEqualTo(new Moved(Step.CHECKED));

        assertThat(theme.turns().stream().map(TurnTaken::turn))
                .containsExactly(
                        Turn.HEARD,
                        Turn.UNDERSTOOD,
                        Turn.IDEA,
                        Turn.TRIAL,
                        Turn.DECIDED_TO_USE,
                        Turn.IN_USE,
                        Turn.CHECKED);
        assertThat(theme.rests()).isTrue();
        assertThat(theme.late(MONDAY.plusYears(1))).isFalse();
    }

    @Test
    void takes_no_step_before_it_is_open() {
        var told = ATheme.of(IN_THE_COUNTY);
        told.byNobody(IN_THE_COUNTY);

        assertThat(told.theme.understand(MONDAY)).isEqualTo(new Refused(Refusal.NOT_OPEN_YET));
        assertThat(told.theme.ahead()).isEmpty();
    }

    @Test
    void is_never_left_as_it_is_without_a_because() {
        var theme = tried();

        assertThat(theme.leaveAsItIs("  ", MONDAY)).isEqualTo(new Refused(Refusal.REASON_NEEDED));
        assertThat(theme.step()).isEqualTo(Step.TRIAL);
        assertThat(theme.leaveAsItIs("Laki ei salli sitä.", MONDAY)).isEqualTo(new Moved(Step.DECIDED));

        assertThat(theme.rests()).isTrue();
        assertThat(theme.decisions().get(0).reason()).contains("Laki ei salli sitä.");
        assertThat(theme.change(Map.of(Language.FI, "Muuttui"), EnumSet.of(Language.FI), MONDAY))
                .isEqualTo(new Refused(Refusal.NOT_FROM_HERE));
        assertThat(theme.ahead()).containsExactly(Turn.REOPENED);
    }

    @Test
    void is_tried_for_longer_where_that_is_decided() {
        var theme = tried();
        var until = MONDAY.plusWeeks(9);

        assertThat(theme.goOnTrying("", MONDAY, MONDAY)).isEqualTo(new Refused(Refusal.ENDS_TOO_EARLY));
        assertThat(theme.goOnTrying("Käyntejä on vielä vähän.", until, MONDAY)).isEqualTo(new Moved(Step.TRIAL));

        assertThat(theme.trial().map(Trial::until)).contains(until);
    }

    @Test
    void is_told_of_in_every_language_or_not_at_all() {
        var theme = tried();
        theme.takeIntoUse("", MONDAY);
        var spoken = EnumSet.of(Language.FI, Language.SELKO);

        assertThat(theme.change(Map.of(Language.FI, "Auki", Language.SELKO, " "), spoken, MONDAY))
                .isEqualTo(new Refused(Refusal.LANGUAGE_MISSING));
        assertThat(theme.step()).isEqualTo(Step.DECIDED);
    }

    @Test
    void begins_a_new_round_when_it_is_opened_once_more() {
        var theme = tried();
        theme.takeIntoUse("", MONDAY);
        theme.change(Map.of(Language.FI, "Auki"), EnumSet.of(Language.FI), MONDAY);

        assertThat(theme.reopen(MONDAY)).isEqualTo(new Moved(Step.UNDERSTOOD));

        assertThat(theme.round()).isEqualTo(2);
        assertThat(theme.ideas()).isEmpty();
        assertThat(theme.trial()).isEmpty();
        assertThat(theme.lastChange()).isPresent();
        assertThat(theme.canBeLookedFor()).isFalse();
    }

    @Test
    void is_news_to_each_author_until_they_have_read_it() {
        var told = ATheme.of(IN_THE_COUNTY);
        var mine = told.byNobody(IN_THE_COUNTY);
        IntStream.range(0, 4).forEach(n -> told.byNobody(IN_THE_COUNTY));
        told.gather(MONDAY);
        assertThat(told.theme.hasNewsFor(mine)).isTrue();
        assertThat(told.theme.seenBy(mine)).isEqualTo(1);
        assertThat(told.theme.hasNewsFor(mine)).isFalse();

        told.theme.understand(MONDAY);

        assertThat(told.theme.hasNewsFor(mine)).isTrue();
        assertThat(told.theme.seenBy(mine)).isEqualTo(1);
    }

    @Test
    void has_a_name_that_tells_of_nobody() {
        var telling = new ThemeWords(Language.FI, "Ajat", "Perhe, jossa on kolme lasta.", ThemeCode.ACCESS, false);

        assertThat(telling.reasonNotToCall()).contains(PutOutcome.Refusal.NOT_CHECKED);
        assertThat(new ThemeWords(Language.FI, " ", "x", ThemeCode.ACCESS, true).reasonNotToCall())
                .contains(PutOutcome.Refusal.NOTHING_SAID);
    }

    @Test
    void is_called_otherwise_when_somebody_corrects_its_title_and_remembers_what_it_was_called() {
        var theme = ATheme.open();

        assertThat(theme.correct(new TitleCorrection(" ", "", false), MONDAY)).isEqualTo(TitleOutcome.NOTHING_SAID);
        assertThat(theme.correct(new TitleCorrection("Ajat ", "", false), MONDAY))
                .isEqualTo(TitleOutcome.SAME);
        assertThat(theme.correct(new TitleCorrection("Ajat ja paikat", "", false), MONDAY))
                .isEqualTo(TitleOutcome.CORRECTED);
        assertThat(theme.correct(new TitleCorrection("Tapaamisten ajat", "Selvempi", false), WEEKS_LATER))
                .isEqualTo(TitleOutcome.CORRECTED);

        assertThat(theme.title()).isEqualTo("Tapaamisten ajat");
        assertThat(theme.pastTitles())
                .containsExactly(
                        new PastTitle(1, "Ajat", Optional.empty(), MONDAY),
                        new PastTitle(2, "Ajat ja paikat", Optional.of("Selvempi"), WEEKS_LATER));
        assertThat(theme.turns())
                .as("its authors are told of steps, not of spelling")
                .hasSize(1);
    }

    @Test
    void keeps_its_title_where_the_new_one_tells_of_somebody_until_somebody_has_looked_at_it() {
        var theme = ATheme.open();
        var telling = "Perhe, jossa on kolme lasta";

        assertThat(theme.correct(new TitleCorrection(telling, "", false), MONDAY))
                .isEqualTo(TitleOutcome.NOT_CHECKED);
        assertThat(theme.correct(new TitleCorrection(telling, "", true), MONDAY))
                .isEqualTo(TitleOutcome.CORRECTED);
    }

    @Test
    void is_called_otherwise_only_for_a_reason_once_everybody_can_read_its_title() {
        var theme = tried();
        theme.takeIntoUse("", MONDAY);
        theme.change(Map.of(Language.FI, "Auki iltaisin"), EnumSet.of(Language.FI), MONDAY);

        assertThat(theme.correct(new TitleCorrection("Illat", " ", true), MONDAY))
                .isEqualTo(TitleOutcome.REASON_NEEDED);
        assertThat(theme.title()).isEqualTo("Ajat");
        assertThat(theme.pastTitles()).isEmpty();
        assertThat(theme.correct(new TitleCorrection("Illat", "Nimi oli epäselvä.", true), MONDAY))
                .isEqualTo(TitleOutcome.CORRECTED);
    }

    @Test
    void shows_what_its_authors_say_of_the_change_only_where_five_say_the_same() {
        var said = Stream.concat(
                        Collections.nCopies(5, Verdict.VISIBLE).stream(),
                        Collections.nCopies(4, Verdict.NOT_VISIBLE).stream())
                .toList();

        var shown = ShownVerdicts.of(said);

        assertThat(shown.of(Verdict.VISIBLE)).contains(5);
        assertThat(shown.of(Verdict.NOT_VISIBLE)).isEqualTo(Optional.empty());
        assertThat(shown.of(Verdict.PARTLY)).as("none and a few look the same").isEmpty();
        assertThat(shown.askAgain()).isFalse();
        assertThat(ShownVerdicts.of(Collections.nCopies(5, Verdict.NOT_VISIBLE)).askAgain())
                .isTrue();
    }

    @Test
    void has_no_rule_below_the_floor() {
        assertThatThrownBy(() -> new BatchRule(4, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Theme tried() {
        var theme = ATheme.open();
        theme.understand(MONDAY);
        theme.propose(IDEA, new IdeaWords("Ajat menevät ohi", "kaikki", Proposer.BOTH), MONDAY);
        theme.propose(
                new IdeaId(UUID.randomUUID()), new IdeaWords("Ajat menevät ohi", "kaikki", Proposer.BOTH), MONDAY);
        assertThat(theme.ideas()).as("the same twice is one").hasSize(1);
        var plan = new TrialPlan(IDEA, "Iltavastaanotto", "Yhdessä paikassa", MONDAY, MONDAY.plusWeeks(4), "Käynnit");
        assertThat(List.of(theme.tryOut(plan, MONDAY))).containsExactly(new Moved(Step.TRIAL));
        return theme;
    }
}
