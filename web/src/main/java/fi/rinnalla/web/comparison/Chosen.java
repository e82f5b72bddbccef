package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be compared.
 *
 * @param from null, as {@code to}, where nothing has been frozen yet
 */
record Chosen(Indicator indicator, Quarter from, Quarter to, Set<ProgrammeId> programmes) {

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (programmes.isEmpty()) {
            problems.add(new Problem("toiminta", voice.say("comparison.programme.none")));
        }
        if (from != null && from.compareTo(to) > 0) {
            problems.add(new Problem("alku", voice.say("comparison.period.error")));
        }
        return problems;
    }

    List<Quarter> quarters() {
        return Stream.iterate(from, it -> it.compareTo(to) <= 0, Quarter::next).toList();
    }

    /** The same choice as it stands in an address. */
    String query(Language language) {
        var period = from == null ? "" : "&alku=" + from + "&loppu=" + to;
        return "?osoitin=" + indicator.code() + period
                + programmes.stream()
                        .map(it -> "&toiminta=" + it.value())
                        .sorted()
                        .collect(Collectors.joining())
                + "&kieli=" + language.path();
    }
}
