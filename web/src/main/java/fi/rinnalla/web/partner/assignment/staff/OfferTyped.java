package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.OrderWish;
import fi.rinnalla.web.partner.assignment.Clocked;
import fi.rinnalla.web.shared.Euros;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An offer to one or several partners, as a worker typed it. */
public class OfferTyped {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("whom")
    private List<String> whom = new ArrayList<>();

    @FormParam("day")
    @DefaultValue("")
    private String day = "";

    @FormParam("starts")
    @DefaultValue("")
    private String starts = "";

    @FormParam("minutes")
    @DefaultValue("")
    private String minutes = "";

    @FormParam("place")
    @DefaultValue("")
    private String place = "";

    @FormParam("fee")
    @DefaultValue("")
    private String fee = "";

    @FormParam("fee-words")
    @DefaultValue("")
    private String feeWords = "";

    @FormParam("counterpart")
    @DefaultValue("")
    private String counterpart = "";

    /** What the order says already. */
    static OfferTyped of(OrderWish wish, String place) {
        var typed = new OfferTyped();
        typed.day = wish.wantedOn().map(LocalDate::toString).orElse("");
        typed.minutes = String.valueOf(wish.length().minutes());
        typed.place = place;
        typed.counterpart = wish.counterpart();
        return typed;
    }

    List<Problem> problems(Voice voice, LocalDate today) {
        var problems = new ArrayList<Problem>();
        wrong(problems, whom().isEmpty(), "whom", voice, "assignment.whom.error");
        wrong(
                problems,
                Typed.day(day).filter(it -> !it.isBefore(today)).isEmpty(),
                "day",
                voice,
                "assignment.day.error");
        wrong(problems, Clocked.time(starts).isEmpty(), "starts", voice, "assignment.starts.error");
        wrong(problems, length().isEmpty(), "minutes", voice, "assignment.minutes.error");
        wrong(problems, isBad(place, OfferTerms.LONGEST_PLACE), "place", voice, "assignment.place.error");
        wrong(problems, cents().isEmpty(), "fee", voice, "assignment.fee.error");
        wrong(
                problems,
                feeWords.strip().length() > OfferTerms.LONGEST_FEE,
                "fee-words",
                voice,
                "assignment.fee_words.error");
        wrong(problems, isBad(counterpart, OrderWish.LONGEST_ROLE), "counterpart", voice, "ordering.error.counterpart");
        return problems;
    }

    private static void wrong(List<Problem> problems, boolean is, String field, Voice voice, String key) {
        if (is) {
            problems.add(new Problem(field, voice.say(key)));
        }
    }

    private static boolean isBad(String words, int longest) {
        return words.isBlank() || words.strip().length() > longest;
    }

    /** Only where there are no problems. */
    OfferTerms terms() {
        return new OfferTerms(
                Typed.day(day).orElseThrow(),
                Clocked.time(starts).orElseThrow(),
                length().orElseThrow(),
                place,
                cents().orElseThrow(),
                feeWords,
                counterpart);
    }

    private Optional<Integer> length() {
        return Optional.of(minutes.strip())
                .filter(it -> it.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(it -> it > 0 && it <= OfferTerms.LONGEST_MINUTES);
    }

    /** Nothing typed is no fee: the partner gives their time. */
    private Optional<Integer> cents() {
        if (fee.isBlank()) {
            return Optional.of(0);
        }
        var cents = Euros.cents(fee);
        return cents.isPresent() && cents.getAsInt() <= OfferTerms.HIGHEST_CENTS
                ? Optional.of(cents.getAsInt())
                : Optional.empty();
    }

    String key() {
        return key;
    }

    Set<PartnerId> whom() {
        return whom.stream()
                .flatMap(it -> Typed.id(it).stream())
                .map(PartnerId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    String typed(String name) {
        return switch (name) {
            case "day" -> day;
            case "starts" -> starts;
            case "minutes" -> minutes;
            case "place" -> place;
            case "fee" -> fee;
            case "fee-words" -> feeWords;
            default -> counterpart;
        };
    }
}
