package fi.rinnalla.journeys;

/**
 * One state of one page, as somebody meets it. Every state of the catalogue is looked at in every organisation, language
 * and colour scheme; see {@link PageStates}.
 *
 * @param kind what is to be expected of the page beyond being accessible
 */
public record PageState(String name, Kind kind, int status, Step step) {
    public enum Kind {
        /** Everybody's: no cookie, kept within the budget of first view. */
        PUBLIC,
        /** A parent's journey: never stored, strong exit. */
        JOURNEY,
        /** Behind the sign-in. */
        STAFF,
        /** At the network's door, which has no brand of an organisation. */
        NETWORK;

        /** How far things may jump while a page is built: where somebody is in a hurry with one hand, hardly at all. */
        double mayJump() {
            return this == PUBLIC || this == JOURNEY ? 0.02 : 0.05;
        }
    }

    /** Brings the visitor into the state. */
    @FunctionalInterface
    public interface Step {
        void go(Visitor visitor);
    }

    static PageState at(String name, Kind kind, String path) {
        return new PageState(name, kind, 200, visitor -> visitor.open(path));
    }
}
