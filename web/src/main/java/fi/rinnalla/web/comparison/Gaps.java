package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Comparison;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.shared.Unbroken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a comparison cannot show: who is left out and why, and what the figures do not hold. */
record Gaps(Wording wording, Comparison comparison) {
    List<String> notComparable() {
        return Stream.concat(left(), few()).toList();
    }

    Stream<String> left() {
        return comparison.programmes().stream()
                .filter(it -> !comparison.missing(it).isEmpty())
                .map(it -> whyNot(wording, it, comparison.missing(it), comparison.quarters()));
    }

    private Stream<String> few() {
        return comparison.programmes().stream()
                .filter(it -> !comparison.unheard(it).isEmpty())
                .map(it -> atWhichDoorsNot(it, comparison.unheard(it)));
    }

    private String atWhichDoorsNot(ReleasedProgramme programme, List<String> doors) {
        return say(
                "comparison.not_comparable.doors",
                "programme",
                programme.name(),
                "doors",
                doors.stream().map(wording::door).collect(Collectors.joining(", ")));
    }

    static String whyNot(Wording wording, ReleasedProgramme programme, List<Quarter> missing, List<Quarter> all) {
        return missing.size() == all.size()
                ? wording.voice()
                        .say(
                                "comparison.not_comparable.shared",
                                "programme",
                                programme.name(),
                                "organisation",
                                programme.organisation())
                : wording.voice()
                        .say(
                                "comparison.not_comparable.quarters",
                                "programme",
                                programme.name(),
                                "quarters",
                                wording.quarters(missing));
    }

    List<String> missing() {
        var missing = new ArrayList<String>();
        if (comparison.few() > 0) {
            missing.add(wording.voice().count("comparison.missing.withheld", comparison.few()) + " "
                    + say("comparison.withheld.note"));
        }
        if (comparison.indicator() == Indicator.CHANGE_VISIBLE_TO_AUTHORS) {
            missing.add(say("comparison.missing.without_card"));
        }
        if (comparison.indicator().bySlips()) {
            missing.add(say("comparison.missing.without_slip"));
            missing.add(say("comparison.missing.passed_over"));
        } else {
            missing.add(say("comparison.missing.texts"));
        }
        return missing.stream().map(Unbroken::lines).toList();
    }

    /** Why counts are no numbers of people. */
    String people() {
        return say(comparison.indicator().bySlips() ? "comparison.how.slips" : "comparison.how.added");
    }

    private String say(String key) {
        return wording.voice().say(key);
    }

    private String say(String key, Object... named) {
        return wording.voice().say(key, named);
    }
}
