package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Map;

/**
 * One thing that is asked: under which heading, with which figures, and in how many characters.
 *
 * @param helps what whoever writes is told
 * @param longest how many characters there may be
 * @param needed whether a report without it says too little
 * @param parts what is asked of the programme itself
 */
public record SectionDesign(
        DesignCode code,
        Map<Language, String> headings,
        Map<Language, String> helps,
        int longest,
        boolean needed,
        List<IndicatorCode> indicators,
        List<ProgrammePart> parts) {
    public static final int SHORTEST_LIMIT = 100;
    public static final int LONGEST_LIMIT = 15_000;

    public SectionDesign {
        if (!mayBeLimit(longest)) {
            throw new IllegalArgumentException(code + " takes no " + longest + " characters");
        }
        headings = Map.copyOf(headings);
        helps = Map.copyOf(helps);
        indicators = List.copyOf(indicators);
        parts = List.copyOf(parts);
    }

    public static boolean mayBeLimit(int characters) {
        return characters >= SHORTEST_LIMIT && characters <= LONGEST_LIMIT;
    }

    SectionDesign with(SectionChoice own) {
        return new SectionDesign(code, headings, helps, own.longest(), needed, own.indicators(), parts);
    }

    public String heading(Language reader) {
        return headings.get(reader);
    }

    public String help(Language reader) {
        return helps.get(reader);
    }
}
