package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.shared.Quarter;
import java.util.List;
import java.util.stream.Stream;

/** What views of one indicator have in common. */
abstract class OfOneIndicator implements View {
    private final Wording wording;
    private final Comparison comparison;

    OfOneIndicator(Wording wording, Comparison comparison) {
        this.wording = wording;
        this.comparison = comparison;
    }

    @Override
    public String name() {
        return wording.indicator(comparison.indicator());
    }

    @Override
    public String explained() {
        return wording.definition(comparison.indicator()) + " " + say("comparison.basis") + ": "
                + wording.basis(comparison.indicator()) + ".";
    }

    @Override
    public List<String> notComparable() {
        return gaps().notComparable();
    }

    @Override
    public List<String> missing() {
        return gaps().missing();
    }

    @Override
    public List<String> how() {
        return how("interval", "order", "differ", "frozen");
    }

    List<String> how(String... what) {
        return Stream.concat(Stream.of(what).map(it -> say("comparison.how." + it)), Stream.of(gaps().people()))
                .toList();
    }

    @Override
    public List<Quarter> quarters() {
        return comparison.quarters();
    }

    Gaps gaps() {
        return new Gaps(wording, comparison);
    }

    Wording wording() {
        return wording;
    }

    Comparison comparison() {
        return comparison;
    }

    String say(String key, Object... named) {
        return wording.voice().say(key, named);
    }
}
