package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.Hint;
import java.util.ArrayList;
import java.util.List;

/** A stretch of somebody's text; a telling one is marked. */
public record Piece(String text, boolean telling) {
    /** @param hints in their order, none meeting another */
    static List<Piece> of(String text, List<Hint> hints) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var hint : hints) {
            pieces.add(new Piece(text.substring(from, hint.start()), false));
            pieces.add(new Piece(text.substring(hint.start(), hint.end()), true));
            from = hint.end();
        }
        pieces.add(new Piece(text.substring(from), false));
        pieces.removeIf(it -> it.text().isEmpty());
        return pieces;
    }
}
