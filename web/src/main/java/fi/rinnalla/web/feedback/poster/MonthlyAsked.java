package fi.rinnalla.web.feedback.poster;

import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What the address says of the poster somebody wants. */
public class MonthlyAsked {
    @QueryParam("kuukausi")
    private String month;

    @QueryParam("kieli")
    private String language;

    @QueryParam("koko")
    private String paper;

    @QueryParam("sanat")
    private String words;

    @QueryParam("asia")
    private List<String> items;

    String month() {
        return month;
    }

    String language() {
        return language;
    }

    String paper() {
        return paper;
    }

    String words() {
        return words;
    }

    List<String> items() {
        return items == null ? List.of() : items;
    }
}
