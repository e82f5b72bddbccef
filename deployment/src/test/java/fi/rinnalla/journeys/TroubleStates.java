package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.Door.FRAIL;
import static fi.rinnalla.journeys.Door.NOBODYS;
import static fi.rinnalla.journeys.Door.SOME_ORGANISATION;
import static fi.rinnalla.journeys.Door.STRICT;
import static fi.rinnalla.journeys.PageState.Kind.JOURNEY;
import static fi.rinnalla.journeys.PageState.Kind.NETWORK;
import static fi.rinnalla.journeys.PageState.Kind.PUBLIC;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.working;

import java.util.List;
import java.util.UUID;

/** What says that something did not go as it should. */
final class TroubleStates {
    private TroubleStates() {}

    static List<PageState> errors() {
        return List.of(
                new PageState("error-from-elsewhere", JOURNEY, 403, it -> Failing.fromElsewhere(it, "/fi/palaute"))
                        .met(SOME_ORGANISATION),
                new PageState("error-too-long", JOURNEY, 413, it -> Failing.tooLong(it, "palaute"))
                        .met(SOME_ORGANISATION),
                PageState.at("error-nobody-s-door", PUBLIC, "").answered(421).met(NOBODYS),
                PageState.at("error-network-not-found", NETWORK, "/ei-ole").answered(404),
                new PageState("error-crowd-feedback", JOURNEY, 429, Failing::inACrowdWithFeedback).met(STRICT),
                new PageState("error-crowd-card", JOURNEY, 429, Failing::inACrowdWithACard).met(STRICT),
                new PageState("error-fault", JOURNEY, 500, Failing::cardWithoutItsTable).met(FRAIL),
                new PageState("error-busy", JOURNEY, 503, Failing::cardWhileTheDatabaseHangs).met(FRAIL));
    }

    static List<PageState> errorsAtWork() {
        return List.of(
                new PageState("error-work-not-allowed", STAFF, 403, it -> {
                            it.comeToWork("EXPERIENCE_PARTNER");
                            it.open("/tyo/palaute");
                        })
                        .met(SOME_ORGANISATION),
                working("error-work-not-found", "/tyo/palaute/" + new UUID(0, 4))
                        .answered(404)
                        .met(SOME_ORGANISATION),
                new PageState("error-work-ended", STAFF, 403, it -> {
                            it.comeToWork("WORKER");
                            it.open("/tyo/palaute/uusi");
                            it.context().clearCookies();
                            it.submit();
                        })
                        .met(SOME_ORGANISATION),
                new PageState("error-work-too-long", STAFF, 413, it -> {
                            it.comeToWork("WORKER");
                            Failing.tooLong(it, "/tyo/palaute/uusi");
                        })
                        .met(SOME_ORGANISATION),
                new PageState("error-work-crowd", STAFF, 429, Failing::tooOftenAtTheStaffsDoor).met(STRICT),
                new PageState("error-work-fault", STAFF, 500, Failing::workWithoutItsTable).met(FRAIL),
                new PageState("error-work-busy", STAFF, 503, Failing::workWhileTheDatabaseHangs).met(FRAIL));
    }
}
