package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.PageState.Kind.PUBLIC;

import java.util.ArrayList;
import java.util.List;

/** The one catalogue of page states. It drives the checks of accessibility, widths, policy and budgets, and the photographs. */
final class PageStates {
    private PageStates() {}

    static List<PageState> all() {
        var all = new ArrayList<PageState>();
        all.addAll(front());
        return all;
    }

    private static List<PageState> front() {
        var front = new ArrayList<PageState>();
        front.add(PageState.at("home", PUBLIC, ""));
        front.add(PageState.at("hours", PUBLIC, "aukiolo"));
        List.of(
                        "turvassa",
                        "tietosuoja",
                        "saavutettavuus",
                        "palautteesta",
                        "sanakortti",
                        "meista",
                        "pyynto",
                        "ryhmat",
                        "tieto")
                .forEach(name -> front.add(PageState.at(name, PUBLIC, name)));
        front.add(new PageState("not-found", PUBLIC, 404, visitor -> visitor.open("ei-ole")));
        return front;
    }
}
