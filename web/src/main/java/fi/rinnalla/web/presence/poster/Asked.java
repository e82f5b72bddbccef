package fi.rinnalla.web.presence.poster;

import jakarta.ws.rs.QueryParam;

/** What the address says of how a poster is wanted. */
public class Asked {
    @QueryParam(Wish.LANGUAGE)
    private String language;

    @QueryParam(Wish.PAPER)
    private String paper;

    @QueryParam(Wish.WORDS)
    private String words;

    String language() {
        return language;
    }

    String paper() {
        return paper;
    }

    String words() {
        return words;
    }
}
