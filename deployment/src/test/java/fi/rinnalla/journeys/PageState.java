package fi.rinnalla.journeys;

import java.util.List;
import java.util.stream.Stream;

/**
 * One state of one page, as somebody meets it. Every state of the catalogue is looked at in every organisation and colour
 * scheme, and what parents meet in every language too; see {@link PageStates} and {@link Way}.
 *
 * @param kind what is to be expected of the page beyond being accessible
 * @param door where it is met
 */
record PageState(String name, Kind kind, int status, Step step, Door door) {
    PageState(String name, Kind kind, int status, Step step) {
        this(name, kind, status, step, kind == Kind.NETWORK ? Door.NETWORK : Door.ORGANISATION);
    }

    enum Kind {
        /** Everybody's: no cookie, kept within the budget of first view. */
        PUBLIC,
        /** A parent's journey: never stored, strong exit. */
        JOURNEY,
        /** A parent's page that answers on the phone alone: one script more, and answers appear under what was typed. */
        ON_THE_PHONE,
        /** Behind the sign-in. */
        STAFF,
        /** At the network's door, which has no brand of an organisation. */
        NETWORK;

        boolean isForStaff() {
            return this == STAFF || this == NETWORK;
        }

        /** How far things may jump while a page is built: where somebody is in a hurry with one hand, hardly at all. */
        double mayJump() {
            return switch (this) {
                case PUBLIC, JOURNEY -> 0.02;
                case STAFF, NETWORK -> 0.05;
                case ON_THE_PHONE -> 0.1;
            };
        }
    }

    /** Brings the visitor into the state. */
    @FunctionalInterface
    interface Step {
        void go(Visitor visitor);
    }

    static PageState at(String name, Kind kind, String path) {
        return new PageState(name, kind, 200, visitor -> visitor.open(path));
    }

    /** As a worker sees it. */
    static PageState working(String name, String path) {
        return new PageState(name, Kind.STAFF, 200, it -> {
            it.comeToWork("WORKER");
            it.open(path);
        });
    }

    static PageState administering(String name, String path) {
        return new PageState(name, Kind.STAFF, 200, it -> {
            it.comeToWork("ADMINISTRATOR");
            it.open(path);
        });
    }

    static PageState coordinating(String name, String path) {
        return new PageState(name, Kind.NETWORK, 200, it -> {
            it.comeToWork("COORDINATOR");
            it.open(path);
        });
    }

    PageState answered(int other) {
        return new PageState(name, kind, other, step, door);
    }

    List<Way> ways(int turn) {
        return PageStates.ON_OTHER_MEDIA.contains(name)
                ? Stream.concat(
                                onTheScreen(turn).stream(),
                                Way.onOtherMedia(turn).stream().map(door::there))
                        .toList()
                : onTheScreen(turn);
    }

    private List<Way> onTheScreen(int turn) {
        var atWork = kind == Kind.STAFF && door == Door.ORGANISATION && !Boolean.getBoolean("rinnalla.full");
        return atWork ? Way.atWork(turn) : door.ways(turn);
    }

    /** Met by anybody, or at the network's door, whose accounts are its own; in a house that nobody harms. */
    boolean isBeforeTheSignIn() {
        return kind != Kind.STAFF && door != Door.FRAIL && door != Door.STRICT;
    }

    PageState met(Door elsewhere) {
        return new PageState(name, kind, status, step, elsewhere);
    }
}
