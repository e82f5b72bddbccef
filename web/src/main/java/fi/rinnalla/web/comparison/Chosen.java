package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Divisor;
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
 * @param divisor says something only where amounts are shown in proportion
 * @param everybody whether these are all there are: then it is said in one word, so that an address does not grow with the network
 * @param from null, as {@code to}, where nothing has been frozen yet
 */
record Chosen(
        ViewKind view,
        Indicator indicator,
        Divisor divisor,
        Quarter from,
        Quarter to,
        Set<ProgrammeId> programmes,
        boolean everybody) {
    /** In place of programmes one by one: those that belong to the network whenever the address is opened. */
    static final String EVERYBODY = "kaikki";

    Chosen(Indicator indicator, Quarter from, Quarter to, Set<ProgrammeId> programmes) {
        this(ViewKind.BARS, indicator, from, to, programmes);
    }

    Chosen(ViewKind view, Indicator indicator, Quarter from, Quarter to, Set<ProgrammeId> programmes) {
        this(view, indicator, Divisor.of(indicator).orElse(Divisor.OPEN_HOURS), from, to, programmes, false);
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (programmes.isEmpty()) {
            problems.add(new Problem("toiminta", voice.say("comparison.programme.none")));
        }
        if (from != null && from.compareTo(to) > 0) {
            problems.add(new Problem("alku", voice.say("comparison.period.error")));
        }
        if (view == ViewKind.RATE && !divisor.divides(indicator)) {
            problems.add(new Problem("jakaja", voice.say("view.rate.error")));
        }
        return problems;
    }

    List<Quarter> quarters() {
        return Stream.iterate(from, it -> it.compareTo(to) <= 0, Quarter::next).toList();
    }

    /** The same choice as it stands in an address. */
    String query(Language language) {
        return query() + "&kieli=" + language.path();
    }

    /** Without a language: whoever opens it later has their own. */
    String query() {
        return query(view, false);
    }

    /** The same seen in another way; where one quarter would say little, over as many as that way begins with. */
    String query(ViewKind other, Language language) {
        var single = other.isOverTime() && from != null && from.equals(to);
        return query(other, single) + "&kieli=" + language.path();
    }

    private String query(ViewKind seen, boolean anyPeriod) {
        var period = from == null || anyPeriod ? "" : "&alku=" + from + "&loppu=" + to;
        var way = seen == ViewKind.BARS ? "" : "nakyma=" + seen.code() + "&";
        var by = seen == ViewKind.RATE && view == ViewKind.RATE ? "&jakaja=" + divisor.code() : "";
        return "?" + way + "osoitin=" + indicator.code() + by + period
                + named().stream().map(it -> "&toiminta=" + it).collect(Collectors.joining());
    }

    /** The programmes as they stand in an address and in a form. */
    List<String> named() {
        return everybody
                ? List.of(EVERYBODY)
                : programmes.stream().map(it -> it.value().toString()).sorted().toList();
    }
}
