package fi.rinnalla.web.training.professional.staff;

import fi.rinnalla.domain.training.professional.RatingItem;
import fi.rinnalla.domain.training.professional.SelfRating;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;

/** A sheet of paper as a worker typed it in: both ratings of one person, of whom it says nothing. */
record PaperForm(MultivaluedMap<String, String> fields) {
    SelfRating before() {
        return rating("before-");
    }

    SelfRating after() {
        return rating("after-");
    }

    /** Without both there is nothing to lay side by side. */
    boolean isEmpty() {
        return before().isEmpty() || after().isEmpty();
    }

    private SelfRating rating(String moment) {
        var steps = new EnumMap<RatingItem, Integer>(RatingItem.class);
        for (var item : RatingItem.values()) {
            var typed = typed(moment + Typed.low(item));
            if (typed.matches("[1-" + RatingItem.STEPS + "]")) {
                steps.put(item, Integer.valueOf(typed));
            }
        }
        return new SelfRating(steps);
    }

    String key() {
        return typed("key");
    }

    private String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }
}
