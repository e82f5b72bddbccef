package fi.rinnalla.domain.feedback;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Points out what may tell who is meant: to whoever writes, before sending, and to whoever redacts, before publishing. It
 * points out too much rather than too little, and it never decides: a person looks. Finnish, Swedish and English at once.
 */
public final class TellingDetails {
    private static final String NUMBER_WORDS =
            "yksi|yhden|kaksi|kahden|kolme|kolmen|neljä|neljän|viisi|viiden|kuusi|kuuden"
                    + "|seitsemän|kahdeksan|yhdeksän|kymmenen|yksitoista|kaksitoista|kolmetoista|neljätoista|viisitoista"
                    + "|kuusitoista|seitsemäntoista|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton"
                    + "|sexton|sjutton|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen";
    private static final String A_FEW = "(?:\\d{1,2}|" + NUMBER_WORDS + ")";
    private static final String MONTHS =
            "(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\\p{L}{0,8}"
                    + "|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
                    + "|january|february|march|may|june|july|august|october";

    private record Rule(HintKind kind, Pattern pattern) {}

    /** In this order: where two meet, the earlier one stands. */
    private static final List<Rule> RULES = List.of(
            rule(HintKind.EMAIL, "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}"),
            exactly(HintKind.IBAN, "(?<!\\w)[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?!\\w)"),
            rule(HintKind.DATE, "(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)"),
            rule(HintKind.DATE, "(?<![\\d.])[0-3]?\\d\\. ?[01]?\\d\\.(?: ?(?:19|20)?\\d{2}(?!\\d))?"),
            rule(HintKind.DATE, "(?<![\\d/])[0-3]?\\d/[01]?\\d(?:/(?:19|20)?\\d{2})?(?![\\d/])"),
            rule(HintKind.DATE, "(?<!\\d)\\d{1,2}(?:\\.|st|nd|rd|th)? (?:" + MONTHS + ")(?!\\p{L})(?: \\d{4})?"),
            rule(HintKind.DATE, "(?<!\\p{L})(?:" + MONTHS + ") \\d{1,4}(?:st|nd|rd|th)?(?!\\p{L})"),
            rule(
                    HintKind.DATE,
                    "(?<!\\p{L})(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\\p{L}{0,8}"),
            rule(HintKind.TIME, "(?<!\\p{L})(?:klo|kello|kl\\.?|at) ?\\d{1,2}(?:[.:]\\d{2})?(?!\\d)"),
            rule(HintKind.TIME, "(?<![\\d.,:])(?:[01]?\\d|2[0-3])[.:][0-5]\\d(?![\\d.:])"),
            rule(HintKind.TIME, "(?<!\\d)\\d{1,2} ?(?:am|pm)(?!\\p{L})"),
            rule(HintKind.PHONE, "(?<![\\p{N}\\p{L}])(?:\\+|00)?\\d(?:[ -]?\\d){6,13}(?![\\p{N}\\p{L}])"),
            exactly(HintKind.PLATE, "(?<![\\p{L}\\p{N}-])\\p{Lu}{2,3}-\\d{1,3}(?![\\p{L}\\p{N}-])"),
            rule(HintKind.AGE, "(?<![\\p{L}\\d])" + A_FEW + "[ -]?(?:vuotia|kuukauti|åri)\\p{L}{1,12}"),
            rule(
                    HintKind.AGE,
                    "(?<![\\p{L}\\d])" + A_FEW
                            + "[ -](?:vuo(?:tta|den) (?:ikäi|vanh)\\p{L}{1,8}|år gam\\p{L}{1,6}|(?:year|month)s?[ -]old)"),
            rule(HintKind.AGE, "(?<![\\p{L}\\d.,])\\d{1,2} ?-?(?:v|vee|kk|år|yo)(?![\\p{L}\\d])"),
            rule(
                    HintKind.CHILDREN,
                    "(?<![\\p{L}\\d])" + A_FEW
                            + " (?:\\p{L}{2,14} )?(?:lasta|lapsen|lapsella|lapsesta|lapselle|tytärtä|poikaa|tyttöä|barn|döttrar|söner|children|kids|sons|daughters)(?!\\p{L})"),
            rule(
                    HintKind.CHILDREN,
                    "(?<!\\p{L})(?:kaksos|kaksoset|kolmoset|kolmos|tvilling|trilling|twins|triplets)\\p{L}{0,8}"),
            exactly(
                    HintKind.SCHOOL,
                    "\\p{Lu}\\p{L}{1,30}(?:[ -]\\p{L}{1,30})?(?i: ?(?:koulu|päiväko[dt]|lukio|esikoulu|skola|daghem|gymnasi| school|school|kindergarten))\\p{L}{0,12}"),
            exactly(
                    HintKind.PLACE,
                    "\\p{Lu}\\p{L}{1,30}(?:katu|kadu|kuja|polku|polu|raitti|gata|väg|gränd)\\p{L}{0,6}(?: \\d{1,4}(?: ?[a-zA-Z](?!\\p{L}))?)?"),
            exactly(
                    HintKind.PLACE,
                    "\\p{Lu}\\p{L}{2,30}(?:tie|tien|tiellä|tieltä|tielle) \\d{1,4}(?: ?[a-zA-Z](?!\\p{L}))?"),
            exactly(HintKind.PLACE, "\\p{Lu}\\p{L}{1,30} (?:Street|Road|Avenue)(?: \\d{1,4})?"),
            exactly(HintKind.PLACE, "(?<!\\d)\\d{5} \\p{Lu}\\p{L}{1,30}"),
            exactly(HintKind.NAME, "(?<!\\p{L})\\p{Lu}\\p{Ll}{1,30}(?:[ -]\\p{Lu}\\p{Ll}{1,30}){1,3}"),
            exactly(
                    HintKind.PLACE,
                    "(?<=[\\p{L}\\p{N},)][ \\t]{1,3})\\p{Lu}\\p{Ll}{1,30}(?:ssa|ssä|sta|stä|seen|kylä|järve\\p{L}{1,4}|saare\\p{L}{1,4}|nieme\\p{L}{1,4}|mäe\\p{L}{1,4}|laakso\\p{L}{0,4})(?!\\p{L})"),
            exactly(HintKind.NAME, "(?<=[\\p{L}\\p{N},)][ \\t]{1,3})\\p{Lu}\\p{Ll}{1,30}(?!\\p{L})"));

    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}-])\\p{Lu}\\p{Ll}{1,30}(?:'s)?(?!\\p{L})");

    private TellingDetails() {}

    public static boolean areIn(String text) {
        return !in(text).isEmpty();
    }

    /** From the beginning of the text to its end; none meets another. */
    public static List<Hint> in(String text) {
        var hints = new ArrayList<>(PersonalIdentityCode.in(text));
        RULES.forEach(rule -> rule.pattern
                .matcher(text)
                .results()
                .map(it -> new Hint(rule.kind, it.start(), it.end()))
                .forEach(hint -> addUnlessMet(hints, hint)));
        CAPITAL.matcher(text)
                .results()
                .filter(it -> FirstNames.holds(it.group()))
                .map(it -> new Hint(HintKind.NAME, it.start(), it.end()))
                .forEach(hint -> addUnlessMet(hints, hint));
        hints.sort(Comparator.comparingInt(Hint::start));
        return List.copyOf(hints);
    }

    private static void addUnlessMet(List<Hint> hints, Hint hint) {
        if (hints.stream().noneMatch(hint::meets)) {
            hints.add(hint);
        }
    }

    private static Rule rule(HintKind kind, String pattern) {
        return new Rule(kind, Pattern.compile(pattern, CASE_INSENSITIVE | UNICODE_CASE));
    }

    /** Capital letters matter. */
    private static Rule exactly(HintKind kind, String pattern) {
        return new Rule(kind, Pattern.compile(pattern));
    }
}
