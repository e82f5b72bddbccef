package fi.rinnalla.domain.survey;

/** How a question is answered. */
public enum QuestionKind {
    SINGLE,
    MULTIPLE,
    /** Steps between two ends that have words. */
    SCALE,
    /** A number, in ranges that whoever asks has chosen: never the number itself. */
    RANGE,
    /** In one's own words, which are sealed and lie beside nobody's other answers. */
    TEXT;

    /** Whether a later question may depend on what was chosen. */
    public boolean isChosen() {
        return this != TEXT;
    }
}
