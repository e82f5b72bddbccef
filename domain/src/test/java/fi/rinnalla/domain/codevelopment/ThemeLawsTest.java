package fi.rinnalla.domain.codevelopment;

import static fi.rinnalla.domain.codevelopment.ATheme.AT_THE_HALL;
import static fi.rinnalla.domain.codevelopment.ATheme.ELSEWHERE;
import static fi.rinnalla.domain.codevelopment.ATheme.IDEA;
import static fi.rinnalla.domain.codevelopment.ATheme.IN_THE_COUNTY;
import static fi.rinnalla.domain.codevelopment.ATheme.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.codevelopment.MoveOutcome.Moved;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.shared.Language;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("A theme")
class ThemeLawsTest {
    private static final List<Unit> UNITS = List.of(AT_THE_HALL, IN_THE_COUNTY, ELSEWHERE);
    private static final List<CardId> FEW =
            IntStream.range(0, 12).mapToObj(it -> CardId.random()).toList();

    /** Whatever comes, from wherever, by whomever, on whichever day: a number says who, where it comes, and when. */
    @Property(tries = 400)
    void never_goes_on_with_fewer_clients_than_the_floor(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 359) Integer> coming,
            @ForAll @IntRange(min = 0, max = 1) int unit) {
        var told = ATheme.of(UNITS.get(unit));
        var today = MONDAY;
        for (var it : coming) {
            var gone = gone(told);
            said(told, it);
            today = today.plusDays(it / 36);
            var before = told.theme.itemCount();
            var widthBefore = told.theme.width();

            var went = told.gather(today);

            var fresh = new HashSet<>(gone(told));
            fresh.removeAll(gone);
            assertThat(went).isEqualTo(!fresh.isEmpty());
            assertThat(told.theme.itemCount()).isEqualTo(before + fresh.size());
            assertThat(told.theme.width()).isGreaterThanOrEqualTo(widthBefore);
            if (went) {
                assertThat(clients(told, fresh)).isGreaterThanOrEqualTo(Floor.PEOPLE);
            }
            assertThat(told.theme.isOpenToGroups()).isEqualTo(told.theme.itemCount() > 0);
        }
    }

    private static void said(ATheme told, int it) {
        var who = it % 12;
        var where = UNITS.get(it / 12 % 3);
        if (who < 10) {
            told.by(FEW.get(who), where);
        } else {
            told.byNobody(where);
        }
    }

    private static Set<FeedbackId> gone(ATheme told) {
        return told.theme.items().stream()
                .filter(it -> !it.waits())
                .map(ThemeItem::feedback)
                .collect(Collectors.toSet());
    }

    private static long clients(ATheme told, Set<FeedbackId> items) {
        var known = items.stream()
                .filter(told.cards::containsKey)
                .map(told.cards::get)
                .distinct()
                .count();
        return known + items.stream().filter(it -> !told.cards.containsKey(it)).count();
    }

    @Property(tries = 400)
    void takes_no_step_back_but_when_it_is_opened_once_more(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 8) Integer> wanted) {
        var theme = ATheme.open();
        for (var it : wanted) {
            var before = theme.step();
            var round = theme.round();
            var turn = Turn.values()[it + 1];
            var possible = theme.ahead();

            var outcome = take(theme, turn);

            assertThat(outcome instanceof Moved).as(turn + " at " + before).isEqualTo(possible.contains(turn));
            if (turn == Turn.REOPENED && outcome instanceof Moved) {
                assertThat(theme.round()).isEqualTo(round + 1);
            } else {
                assertThat(theme.step()).isGreaterThanOrEqualTo(before);
                assertThat(theme.round()).isEqualTo(round);
            }
        }
        assertThat(theme.turns().stream().map(TurnTaken::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, theme.turns().size()).boxed().toList());
    }

    private static MoveOutcome take(Theme theme, Turn turn) {
        return switch (turn) {
            case UNDERSTOOD -> theme.understand(MONDAY);
            case IDEA ->
                theme.propose(new IdeaId(UUID.randomUUID()), new IdeaWords("Ajat", "kaikki", Proposer.BOTH), MONDAY);
            case TRIAL -> theme.tryOut(trial(theme), MONDAY);
            case TRIAL_GOES_ON -> theme.goOnTrying("", MONDAY.plusYears(1), MONDAY);
            case DECIDED_TO_USE -> theme.takeIntoUse("", MONDAY);
            case DECIDED_NO_CHANGE -> theme.leaveAsItIs("Laki ei salli.", MONDAY);
            case IN_USE -> theme.change(Map.of(Language.FI, "Auki"), EnumSet.of(Language.FI), MONDAY);
            case CHECKED -> theme.check(MONDAY);
            case REOPENED -> theme.reopen(MONDAY);
            case HEARD -> throw new IllegalStateException();
        };
    }

    private static TrialPlan trial(Theme theme) {
        var idea = theme.ideas().stream().findFirst().map(Idea::id).orElse(IDEA);
        return new TrialPlan(idea, "Ilta", "Yhdessä paikassa", MONDAY, MONDAY.plusWeeks(1), "Käynnit");
    }
}
