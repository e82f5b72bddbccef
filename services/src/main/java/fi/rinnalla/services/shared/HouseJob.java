package fi.rinnalla.services.shared;

/**
 * Work the house does by itself, for one tenant at a time. An implementation is a use case of its own with
 * {@link Every}; it is found by being there. It may be run twice or on several nodes at once, and must not mind.
 */
public interface HouseJob {
    /** Returns how many things were changed. */
    int run();
}
