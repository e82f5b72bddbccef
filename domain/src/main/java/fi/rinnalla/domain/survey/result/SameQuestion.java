package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.Wording;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Whether two surveys have asked the same: in every language that both have, to the letter, with the same choices. */
public final class SameQuestion {
    private SameQuestion() {}

    public static boolean is(Question one, Question other) {
        return one.kind() == other.kind()
                && same(one.words(), other.words())
                && same(one.low(), other.low())
                && same(one.high(), other.high())
                && one.choices().size() == other.choices().size()
                && IntStream.range(0, one.choices().size())
                        .allMatch(it -> one.choices()
                                        .get(it)
                                        .code()
                                        .equals(other.choices().get(it).code())
                                && one.choices()
                                        .get(it)
                                        .band()
                                        .equals(other.choices().get(it).band())
                                && same(
                                        one.choices().get(it).words(),
                                        other.choices().get(it).words()));
    }

    private static boolean same(Wording one, Wording other) {
        var common = Arrays.stream(Language.values())
                .filter(it -> one.has(it) && other.has(it))
                .toList();
        return one.isEmpty() && other.isEmpty()
                || !common.isEmpty()
                        && common.stream().allMatch(it -> one.exactly(it).equals(other.exactly(it)));
    }
}
