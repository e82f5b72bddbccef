package fi.rinnalla.web.shared;

/** A step on an item's way: behind, here, or ahead. */
public record Step(String words, String more, Where where) {

    public enum Where {
        DONE,
        NOW,
        AHEAD
    }
}
