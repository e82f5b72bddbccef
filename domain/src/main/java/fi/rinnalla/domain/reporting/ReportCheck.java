package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.feedback.Hint;
import fi.rinnalla.domain.feedback.HintKind;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.reporting.ReportDocument.Section;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Points out, before a report is finished, what may tell of somebody, what no figure bears out, and what is too long or
 * missing. It points out too much rather than too little; a person looks.
 *
 * @param known names that anybody may read: of the organisation, the programme, its county and who pays
 */
public record ReportCheck(ReportDocument report, Set<String> known) {
    private static final Set<HintKind> NEVER =
            EnumSet.of(HintKind.IDENTITY_CODE, HintKind.EMAIL, HintKind.IBAN, HintKind.PHONE, HintKind.PLATE);

    /** When something was tells of nobody in a report about a year. */
    private static final Set<HintKind> TIMES = EnumSet.of(HintKind.DATE, HintKind.TIME);

    private static final int SHORTEST_NAME = 4;

    private static final Pattern LINK = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

    private static final String PEOPLE =
            "(?:vanhem|äiti|äidi|isä|läheis|perhe|laps|last|nuor|kumppan|osallistuj|henkilö|ihmis|asiak|kävij|soittaj"
                    + "|föräld|mamm|papp|anhörig|famil|barn|ungdom|deltag|person|klient|besökar"
                    + "|parent|mother|father|relative|child|participant|people|client|partner|visitor|caller)";

    private static final Pattern FEW_PEOPLE = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d.,])(?:[1-4]|yksi|yhden|yhdelle|kaksi|kahden|kahdelle|kolme|kolmen|kolmelle|neljä|neljän"
                    + "|neljälle|två|tre|fyra|one|two|three|four) (?:\\p{L}{2,20} )?" + PEOPLE + "\\p{L}*");

    public ReportCheck {
        known = Set.copyOf(known);
    }

    /** In the order in which one reads; the same words of a section once. */
    public List<Finding> findings() {
        return report.sections().stream().flatMap(this::of).distinct().toList();
    }

    private Stream<Finding> of(Section it) {
        if (it.words().isBlank()) {
            return it.needed() ? Stream.of(finding(FindingKind.MISSING, it, "")) : Stream.empty();
        }
        var hints = TellingDetails.in(it.words());
        return Stream.of(
                        it.isTooLong() ? Stream.of(finding(FindingKind.TOO_LONG, it, "")) : Stream.<Finding>empty(),
                        matches(LINK, it, FindingKind.LINK),
                        hints.stream()
                                .filter(hint -> NEVER.contains(hint.kind()))
                                .map(hint -> pointed(it, hint, FindingKind.IDENTIFIER)),
                        hints.stream()
                                .filter(this::isOfSomebody)
                                .filter(hint -> !isKnown(it, hint))
                                .map(hint -> pointed(it, hint, FindingKind.TELLING)),
                        matches(FEW_PEOPLE, it, FindingKind.FEW_PEOPLE),
                        unsupported(it, hints))
                .flatMap(found -> found);
    }

    private boolean isOfSomebody(Hint hint) {
        return !NEVER.contains(hint.kind()) && !TIMES.contains(hint.kind());
    }

    /** What is left when known names are taken away: nothing, or the first word of a sentence, which alone tells nothing. */
    private boolean isKnown(Section section, Hint hint) {
        var words = List.of(words(section, hint).split("[ -]"));
        var rest = words.stream().filter(it -> !isKnown(it)).toList();
        return rest.isEmpty()
                || rest.size() < words.size() && rest.equals(words.subList(0, 1)) && !TellingDetails.areIn(rest.get(0));
    }

    /** In any form: endings come after the name. */
    private boolean isKnown(String word) {
        var low = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .flatMap(it -> Stream.of(it.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(it -> it.length() >= SHORTEST_NAME)
                .anyMatch(low::startsWith);
    }

    private Stream<Finding> unsupported(Section section, List<Hint> hints) {
        return WrittenNumber.in(section.words()).stream()
                .filter(number ->
                        hints.stream().noneMatch(it -> it.start() < number.end() && number.start() < it.end()))
                .filter(number -> !isSupported(number.value()))
                .map(it -> finding(FindingKind.UNSUPPORTED, section, it.written()));
    }

    /** A figure of the report says it, or it is a year of its period. */
    private boolean isSupported(BigDecimal number) {
        return Stream.concat(
                        report.figures().stream().flatMap(it -> it.shown().value().stream()),
                        Stream.of(report.first(), report.last()).map(it -> BigDecimal.valueOf(it.getYear())))
                .anyMatch(it -> it.compareTo(number) == 0);
    }

    private static Stream<Finding> matches(Pattern pattern, Section section, FindingKind kind) {
        return pattern.matcher(section.words()).results().map(it -> finding(kind, section, it.group()));
    }

    private static Finding pointed(Section section, Hint hint, FindingKind kind) {
        return finding(kind, section, words(section, hint));
    }

    private static String words(Section section, Hint hint) {
        return section.words().substring(hint.start(), hint.end());
    }

    private static Finding finding(FindingKind kind, Section section, String words) {
        return new Finding(kind, section.code(), section.heading(), words);
    }
}
