package fi.rinnalla.domain.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Whatever depends on whatever in a survey")
class BranchingLawsTest {
    private static final List<String> CHOICES = List.of("1", "2", "3");

    @Property(tries = 200)
    @Label("no answer is kept to a question that was not asked, and none of those that were is lost")
    void keeps_what_was_asked(@ForAll("questionnaires") Questionnaire asks, @ForAll Random random) {
        var given = anything(asks, random);
        var kept = asks.kept(given);

        for (var question : asks.questions()) {
            if (asks.asks(question, given)) {
                assertThat(kept.chosen(question.code())).isEqualTo(question.among(given.chosen(question.code())));
            } else {
                assertThat(kept.answers(question.code())).isFalse();
            }
        }
        assertThat(asks.kept(kept)).as("kept once, kept for good").isEqualTo(kept);
        assertThat(asks.questions().stream().filter(it -> asks.asks(it, given)))
                .as("the same are asked of what was kept")
                .isEqualTo(asks.questions().stream()
                        .filter(it -> asks.asks(it, kept))
                        .toList());
    }

    @Property(tries = 200)
    @Label("page by page everybody is asked each of their questions once, in order, and nothing that depends on the"
            + " same page")
    void is_asked_page_by_page(@ForAll("questionnaires") Questionnaire asks, @ForAll Random random) {
        var given = anything(asks, random);
        var met = new ArrayList<Question>();
        var at = 0;
        var pages = 0;
        while (at < asks.questions().size()) {
            var stretch = asks.stretch(at, given);
            for (var question : stretch.questions()) {
                assertThat(stretch.questions())
                        .noneMatch(it -> question.shownIf()
                                .filter(on -> on.question().equals(it.code()))
                                .isPresent());
            }
            met.addAll(stretch.questions());
            assertThat(stretch.to()).isGreaterThan(at);
            at = stretch.to();
            pages++;
        }

        assertThat(met)
                .isEqualTo(asks.questions().stream()
                        .filter(it -> asks.asks(it, given))
                        .toList());
        assertThat(pages).isLessThanOrEqualTo(asks.questions().size());
    }

    @Property(tries = 200)
    @Label("no question is there that nobody is ever asked")
    void has_no_dead_question(@ForAll("questionnaires") Questionnaire asks) {
        for (var question : asks.questions()) {
            assertThat(asks.asks(question, wayTo(asks, question))).isTrue();
        }
    }

    @Property(tries = 200)
    @Label("moving and removing leaves a questionnaire of the same laws, or none")
    void stays_lawful(@ForAll("questionnaires") Questionnaire asks, @ForAll Random random) {
        var now = asks;
        for (var n = 0; n < 10 && !now.questions().isEmpty(); n++) {
            var question = now.questions().get(random.nextInt(now.questions().size()));
            now = (random.nextInt(4) == 0
                            ? now.without(question.code())
                            : now.moved(question.code(), random.nextBoolean()))
                    .orElse(now);
        }
        has_no_dead_question(now);
        assertThat(now.questions()).extracting(Question::code).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    @Label("reads as it was written")
    void is_read_as_written(@ForAll("questionnaires") Questionnaire asks) {
        assertThat(QuestionnaireText.read(QuestionnaireText.write(asks))).isEqualTo(asks);
    }

    @Property(tries = 200)
    @Label("a version that somebody has answered never changes, whatever is tried afterwards")
    void freezes(
            @ForAll("questionnaires") Questionnaire asks,
            @ForAll("questionnaires") Questionnaire other,
            @ForAll Random random) {
        var survey = ASurvey.open();
        var frozen = new HashMap<SurveyVersionId, Questionnaire>();
        for (var n = 0; n < 12; n++) {
            var now = survey.current();
            if (random.nextBoolean()) {
                survey.receive(now.id(), now.edition(), ASurvey.TODAY)
                        .ifPresent(it -> frozen.putIfAbsent(it.id(), it.questionnaire()));
            } else {
                survey.change(now.edition() - random.nextInt(2), random.nextBoolean() ? asks : other, ASurvey.TODAY);
            }
        }

        survey.versions().stream()
                .filter(it -> frozen.containsKey(it.id()))
                .forEach(it -> assertThat(it.questionnaire()).isEqualTo(frozen.get(it.id())));
        assertThat(survey.versions().stream().filter(it -> !it.isFrozen()))
                .as("only the newest can still be written")
                .isIn(List.of(), List.of(survey.current()));
    }

    /** The answers that lead to a question. */
    private static Given wayTo(Questionnaire asks, Question question) {
        var choices = new HashMap<String, Set<String>>();
        var on = question.shownIf();
        while (on.isPresent()) {
            choices.put(
                    on.get().question(), Set.of(on.get().choices().iterator().next()));
            on = asks.find(on.get().question()).orElseThrow().shownIf();
        }
        return new Given(choices, Map.of());
    }

    /** To questions that are there and others, with choices that are there and others. */
    private static Given anything(Questionnaire asks, Random random) {
        var choices = new HashMap<String, Set<String>>();
        var texts = new HashMap<String, String>();
        for (var n = 1; n <= asks.questions().size() + 2; n++) {
            var chosen = new TreeSet<String>();
            for (var choice = 1; choice <= 5; choice++) {
                if (random.nextInt(3) == 0) {
                    chosen.add(Integer.toString(choice));
                }
            }
            choices.put("k" + n, chosen);
            texts.put("k" + n, random.nextBoolean() ? "sanoja" : "");
        }
        return new Given(choices, texts);
    }

    @Provide
    Arbitrary<Questionnaire> questionnaires() {
        return Arbitraries.integers().between(0, 9).flatMap(many -> Arbitraries.randomValue(it -> drawn(many, it)));
    }

    private static Questionnaire drawn(int many, Random random) {
        var questions = new ArrayList<Question>();
        for (var n = 1; n <= many; n++) {
            var before = questions.stream().filter(it -> it.kind().isChosen()).toList();
            var whom = before.isEmpty() || random.nextBoolean()
                    ? Optional.<ShownIf>empty()
                    : Optional.of(some(before.get(random.nextInt(before.size())), random));
            questions.add(asked("k" + n, random).askedOf(whom));
        }
        return new Questionnaire(odd(random), odd(random), questions, many);
    }

    private static ShownIf some(Question on, Random random) {
        var codes = new TreeSet<String>();
        codes.add(on.choices().get(random.nextInt(on.choices().size())).code());
        codes.add(on.choices().get(random.nextInt(on.choices().size())).code());
        return new ShownIf(on.code(), codes);
    }

    private static Question asked(String code, Random random) {
        return switch (QuestionKind.values()[random.nextInt(5)]) {
            case SINGLE -> ASurvey.single(code, CHOICES.toArray(String[]::new));
            case MULTIPLE ->
                ASurvey.question(
                        code,
                        QuestionKind.MULTIPLE,
                        CHOICES.stream().map(it -> Choice.of(it, odd(random))).toList());
            case SCALE -> ASurvey.question(code, QuestionKind.SCALE, Question.steps(3 + random.nextInt(5)));
            case RANGE ->
                ASurvey.question(
                        code, QuestionKind.RANGE, List.of(Choice.of("1", Band.of(0, 4)), Choice.of("2", Band.from(5))));
            case TEXT -> ASurvey.text(code);
        };
    }

    private static Wording odd(Random random) {
        var words = List.of("Mitä?", "a\tb", "rivi\nja toinen", "\\n", "=;,", "ä ö å");
        return new Wording(Map.of(
                Language.FI, words.get(random.nextInt(words.size())),
                Language.SV, words.get(random.nextInt(words.size()))));
    }
}
