package fi.rinnalla.web.training.professional;

import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.training.professional.RatingItem;
import fi.rinnalla.domain.training.professional.RatingMoment;
import fi.rinnalla.domain.training.professional.SelfRating;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** How somebody rated themselves, as it was chosen. Whatever is none of the steps is an item passed over. */
public record RateForm(MultivaluedMap<String, String> fields) {
    public static RateForm empty() {
        return new RateForm(new MultivaluedHashMap<>());
    }

    List<Problem> problems(RatingMoment moment, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (moment == RatingMoment.BEFORE && profession().isEmpty()) {
            problems.add(new Problem("profession", voice.say("professional.rate.error.profession")));
        }
        if (moment == RatingMoment.AFTER && number().isEmpty()) {
            problems.add(new Problem("number", voice.say("professional.rate.error.number")));
        }
        if (rating("").isEmpty()) {
            problems.add(new Problem(Typed.low(RatingItem.values()[0]), voice.say("professional.rate.error.none")));
        }
        return problems;
    }

    /** @param before what stands before the name of each item's field */
    public SelfRating rating(String before) {
        var steps = new EnumMap<RatingItem, Integer>(RatingItem.class);
        for (var item : RatingItem.values()) {
            step(before, item).ifPresent(it -> steps.put(item, it));
        }
        return new SelfRating(steps);
    }

    public Optional<Integer> step(String before, RatingItem item) {
        var typed = typed(before + Typed.low(item));
        return typed.matches("[1-" + RatingItem.STEPS + "]") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    Optional<Profession> profession() {
        return Typed.one(Profession.class, typed("profession"));
    }

    /** Four digits, however they are spaced. */
    Optional<Integer> number() {
        return Optional.of(typed("number").replaceAll("\\s", ""))
                .filter(it -> it.matches("[1-9][0-9]{3}"))
                .map(Integer::valueOf);
    }

    public String key() {
        return typed("key");
    }

    String ticket() {
        return typed("ticket");
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }
}
