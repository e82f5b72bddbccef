package fi.rinnalla.services.story;

/** What somebody finds at the address of a story. Where there never was one, there is nothing to find. */
public sealed interface ReadOutcome {
    record Found(PublicStoryRow story) implements ReadOutcome {}

    /** It was here, and its owner or its day has taken it away. */
    record Gone() implements ReadOutcome {}
}
