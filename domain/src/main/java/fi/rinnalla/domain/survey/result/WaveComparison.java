package fi.rinnalla.domain.survey.result;

import fi.rinnalla.domain.statistics.Estimate;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import java.util.Optional;
import java.util.stream.IntStream;

/** The same question, asked of two waves of people who are not the same people. */
public record WaveComparison(Question question, Counts earlier, Counts now) {

    public enum Finding {
        /** In one of the waves so few have answered that nothing can be said. */
        TOO_FEW,
        /** The mean of a scale, or the share of a choice, is larger than it was, and more so than chance and bins explain. */
        ROSE,
        FELL,
        /** Several choices went different ways. */
        SHIFTED,
        /** What was seen may be chance. */
        CANNOT_TELL
    }

    public boolean tooFew() {
        return earlier.few() || now.few();
    }

    /** By how much larger the share of this choice is now. */
    public Estimate share(int which) {
        return now.less(earlier, which);
    }

    /** By how many steps larger the mean is now; empty where there is no mean. */
    public Optional<Estimate> mean() {
        if (question.kind() != QuestionKind.SCALE || tooFew()) {
            return Optional.empty();
        }
        var steps = IntStream.rangeClosed(1, question.choices().size())
                .asDoubleStream()
                .toArray();
        return Optional.of(now.sample(steps).less(earlier.sample(steps)));
    }

    public Finding finding() {
        if (tooFew()) {
            return Finding.TOO_FEW;
        }
        return mean().map(WaveComparison::finding).orElseGet(this::ofShares);
    }

    private static Finding finding(Estimate it) {
        if (it.mayBeChance()) {
            return Finding.CANNOT_TELL;
        }
        return it.value() > 0 ? Finding.ROSE : Finding.FELL;
    }

    /** Each choice by itself: of twenty that did not move, one may look as if it had, which the page says. */
    private Finding ofShares() {
        var moved = moved();
        if (moved.length == 0) {
            return Finding.CANNOT_TELL;
        }
        return moved.length == 1 ? finding(share(moved[0])) : Finding.SHIFTED;
    }

    /** The places of those choices whose share is not what it was. */
    public int[] moved() {
        return tooFew()
                ? new int[0]
                : IntStream.range(0, question.choices().size())
                        .filter(it -> !share(it).mayBeChance())
                        .toArray();
    }
}
