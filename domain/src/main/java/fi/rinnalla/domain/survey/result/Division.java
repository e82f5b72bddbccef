package fi.rinnalla.domain.survey.result;

/** By what the answers of a survey are laid apart. One for each survey, for two divisions of the same people tell more than each alone. */
public enum Division {
    TOGETHER,
    LANGUAGE;

    /** The group of an undivided survey. */
    public static final String ALL = "all";
}
