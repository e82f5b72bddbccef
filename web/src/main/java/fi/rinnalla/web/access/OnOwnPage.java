package fi.rinnalla.web.access;

import fi.rinnalla.web.shared.Chrome;
import java.util.Optional;

/** What a room brings to a partner's own first page. The page asks everybody who is one, and knows no room. */
public interface OnOwnPage {
    Turn turn();

    /** Nothing where there is nothing to be seen. Asked once for each page. */
    Optional<Part> part(Chrome chrome);

    /** In this order it stands. */
    enum Turn {
        /** What is to be put right before one can go on. */
        TO_PUT_RIGHT,
        /** What one is asked for and answers on this page. */
        TO_ANSWER,
        /** What one does already. */
        GOING_ON,
        /** What waits on a page of its own. */
        ELSEWHERE
    }

    /**
     * A part of the page, laid out with a template of its own.
     *
     * @param page what that template needs
     */
    record Part(String template, StaffPage page) {}
}
