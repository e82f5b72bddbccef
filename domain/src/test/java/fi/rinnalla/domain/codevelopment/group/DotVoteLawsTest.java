package fi.rinnalla.domain.codevelopment.group;

import static fi.rinnalla.domain.codevelopment.group.ACircle.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Floor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("A vote with dots")
class DotVoteLawsTest {
    private static final String[] OPTIONS = {"Tekstiviesti", "Kirje", "Soitto", "Esite"};

    /** Whatever anybody tries: what is shown is what was let through, and nobody has spread more than they have. */
    @Property(tries = 300)
    void shows_the_sum_of_what_was_counted_and_never_more_than_anybody_has(
            @ForAll("papers") List<Map<Integer, Integer>> papers, @ForAll @IntRange(min = 1, max = 10) int each) {
        var vote = ACircle.vote(each, OPTIONS);
        var counted = new ArrayList<Map<Integer, Integer>>();
        for (var paper : papers) {
            if (vote.cast(somebody(), paper, DAY) == VoteOutcome.COUNTED) {
                counted.add(paper);
            }
        }
        vote.close(DAY);

        assertThat(counted).allMatch(it -> sum(it) <= each && sum(it) > 0);
        assertThat(vote.turnout().all()).isEqualTo(counted.size());
        if (vote.result() instanceof VoteResult.Shown shown) {
            assertThat(shown.dots())
                    .isEqualTo(counted.stream().mapToInt(DotVoteLawsTest::sum).sum());
            for (int n = 0; n < OPTIONS.length; n++) {
                var option = n;
                assertThat(shown.lines())
                        .contains(new VoteResult.Line(
                                OPTIONS[n],
                                counted.stream()
                                        .mapToInt(it -> it.getOrDefault(option, 0))
                                        .sum()));
            }
        } else {
            assertThat(vote.result()).isInstanceOf(VoteResult.Withheld.class);
            assertThat(Floor.isReachedBy(counted.size())).isFalse();
        }
    }

    /** Had the same people handed in each other's papers, in any order, not one stored value would be another. */
    @Property(tries = 200)
    void keeps_the_same_whoever_of_them_voted_for_what(
            @ForAll("papers") List<Map<Integer, Integer>> papers, @ForAll long shuffle) {
        var voters = papers.stream().map(it -> somebody()).toList();
        var swapped = new ArrayList<>(papers);
        Collections.shuffle(swapped, new Random(shuffle));

        assertThat(stored(voters, swapped)).isEqualTo(stored(voters, papers));
    }

    private static List<List<Object>> stored(List<GroupMember> voters, List<Map<Integer, Integer>> papers) {
        var vote = ACircle.vote(10, OPTIONS);
        for (int n = 0; n < papers.size(); n++) {
            vote.cast(voters.get(n), fitting(papers.get(n)), DAY);
        }
        return List.of(
                options(vote).stream()
                        .map(it -> (Object) List.of(it.words(), it.dots(), it.ballots()))
                        .toList(),
                List.of(
                        vote.turnout(),
                        voters.stream().filter(it -> vote.hasVoted(it.id())).toList()));
    }

    /** Each option is written as often, also where it got nothing: a row that changed says nothing of whose vote it was. */
    @Property(tries = 100)
    void writes_every_option_at_every_vote(@ForAll("papers") List<Map<Integer, Integer>> papers) {
        var vote = ACircle.vote(10, OPTIONS);
        papers.forEach(it -> vote.cast(somebody(), fitting(it), DAY));

        assertThat(options(vote)).allMatch(it -> it.ballots() == vote.turnout().all());
    }

    @Property(tries = 100)
    void changes_by_nothing_once_it_is_closed(@ForAll("papers") List<Map<Integer, Integer>> papers) {
        var vote = ACircle.vote(10, OPTIONS);
        papers.forEach(it -> vote.cast(somebody(), fitting(it), DAY));
        assertThat(vote.result()).isInstanceOf(VoteResult.Open.class);
        vote.close(DAY);
        var before = vote.result();
        var turnout = vote.turnout();

        assertThat(vote.cast(somebody(), Map.of(0, 1), DAY)).isEqualTo(VoteOutcome.CLOSED);
        assertThat(vote.close(DAY.plusDays(1))).isFalse();

        assertThat(vote.result()).isEqualTo(before);
        assertThat(vote.turnout()).isEqualTo(turnout);
        assertThat(vote.closedOn()).contains(DAY);
    }

    @Example
    void counts_nobody_twice_and_forgets_who_voted_when_it_is_closed() {
        var vote = ACircle.vote(3, OPTIONS);
        var who = somebody();
        assertThat(vote.cast(who, Map.of(0, 3), DAY)).isEqualTo(VoteOutcome.COUNTED);

        assertThat(vote.cast(who, Map.of(1, 1), DAY)).isEqualTo(VoteOutcome.VOTED_BEFORE);
        assertThat(vote.castOnPaper(List.of(somebody(), who), Map.of(1, 1), DAY))
                .isEqualTo(VoteOutcome.VOTED_BEFORE);
        assertThat(vote.turnout().all()).isEqualTo(1);
        assertThat(vote.hasVoted(who.id())).isTrue();

        vote.close(DAY);

        assertThat(vote.hasVoted(who.id())).isFalse();
        assertThat(vote.result()).as("one alone").isInstanceOf(VoteResult.Withheld.class);
    }

    @Example
    void counts_papers_together_as_many_as_there_are() {
        var vote = ACircle.vote(3, OPTIONS);
        var three = List.of(somebody(), somebody(), somebody());

        assertThat(vote.castOnPaper(three, Map.of(0, 10), DAY)).isEqualTo(VoteOutcome.TOO_MANY);
        assertThat(vote.castOnPaper(three, Map.of(0, 9), DAY)).isEqualTo(VoteOutcome.COUNTED);
        assertThat(vote.turnout()).isEqualTo(new Turnout(3, 0));
        assertThat(vote.turnout().nobodyWhoLivedIt()).isFalse();
    }

    @Example
    void takes_no_dots_for_what_is_not_there_and_none_that_are_less_than_nothing() {
        var vote = ACircle.vote(3, OPTIONS);

        assertThat(vote.cast(somebody(), Map.of(4, 1), DAY)).isEqualTo(VoteOutcome.TOO_MANY);
        assertThat(vote.cast(somebody(), Map.of(0, 5, 1, -2), DAY)).isEqualTo(VoteOutcome.TOO_MANY);
        assertThat(vote.cast(somebody(), Map.of(0, 0), DAY)).isEqualTo(VoteOutcome.NO_DOTS);
        assertThat(vote.turnout().all()).isZero();
    }

    /** What an option holds knows nobody, and who voted knows no option. */
    @Example
    void keeps_who_and_what_where_no_key_leads_from_one_to_the_other() {
        assertThat(types(DotOption.class)).doesNotContain(GroupMemberId.class, DotVoter.class);
        assertThat(types(DotVoter.class)).doesNotContain(DotOption.class, int.class, Integer.class);
    }

    private static List<Class<?>> types(Class<?> of) {
        return Arrays.stream(of.getDeclaredFields())
                .map(Field::getType)
                .<Class<?>>map(it -> it)
                .toList();
    }

    @Provide
    Arbitrary<List<Map<Integer, Integer>>> papers() {
        var dots = Arbitraries.integers().between(0, 6);
        return dots.list()
                .ofSize(OPTIONS.length)
                .map(DotVoteLawsTest::paper)
                .list()
                .ofMaxSize(12);
    }

    private static Map<Integer, Integer> paper(List<Integer> dots) {
        var paper = new HashMap<Integer, Integer>();
        for (int n = 0; n < dots.size(); n++) {
            paper.put(n, dots.get(n));
        }
        return paper;
    }

    /** The same, with no more than ten. */
    private static Map<Integer, Integer> fitting(Map<Integer, Integer> paper) {
        return sum(paper) <= 10 && sum(paper) > 0 ? paper : Map.of(0, 1);
    }

    private static int sum(Map<Integer, Integer> paper) {
        return paper.values().stream().mapToInt(it -> it).sum();
    }

    private static GroupMember somebody() {
        return ACircle.of(MemberKind.PARENT).members().get(0);
    }

    private static List<DotOption> options(DotVote vote) {
        try {
            var field = DotVote.class.getDeclaredField("options");
            field.setAccessible(true);
            return ((List<?>) field.get(vote))
                    .stream().map(DotOption.class::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
