package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.Door.FOURTH;
import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.PUBLIC;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;

import java.util.List;
import java.util.stream.Stream;

/** An organisation in which nothing has happened yet. */
final class NewcomersStates {
    private NewcomersStates() {}

    static List<PageState> fourth() {
        return Stream.of(
                        PageState.at("fourth-home", PUBLIC, ""),
                        PageState.at("fourth-hours", PUBLIC, "aukiolo"),
                        PageState.at("fourth-text-meista", PUBLIC, "meista"),
                        PageState.at("fourth-text-tietosuoja", PUBLIC, "tietosuoja"),
                        PageState.at("fourth-text-turvassa", PUBLIC, "turvassa"),
                        PageState.at("fourth-changes", PUBLIC, "sanoit-teimme"),
                        PageState.at("fourth-not-found", PUBLIC, "ei-ole").answered(404),
                        PageState.at("fourth-feedback", JOURNEY, "palaute"),
                        PageState.at("fourth-card-door", JOURNEY, "vastaus"),
                        PageState.at("fourth-staff-door", STAFF, "/kirjaudu"),
                        workingAlone("fourth-today", "/tyo"),
                        workingAlone("fourth-inbox", "/tyo/palaute?state=set_aside"),
                        workingAlone("fourth-publications", "/tyo/julkaisut"),
                        workingAlone("fourth-templates", "/tyo/mallit"),
                        workingAlone("fourth-figures", "/tyo/luvut"),
                        new PageState("fourth-feedback-card", JOURNEY, 200, it -> Giving.feedback(it, true)))
                .map(it -> it.met(FOURTH))
                .toList();
    }

    private static PageState workingAlone(String name, String path) {
        return new PageState(name, STAFF, 200, it -> {
            it.comeToWork(Newcomer.FOURTH.in(it.house()));
            it.open(path);
        });
    }
}
