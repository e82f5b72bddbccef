package fi.rinnalla.domain.codevelopment.group;

/** What to see to before a meeting is called, in the order in which it is said. */
public enum CompositionSign {
    /** Nobody who was trained to speak from experience is coming. To call such a meeting needs a reason. */
    NO_EXPERIENCE_EXPERT,
    /** Nobody at all is coming who has lived through it. */
    NOBODY_WHO_LIVED_IT,
    /** One alone among many is easily not heard. */
    ONE_ALONE,
    MORE_PROFESSIONALS_THAN_PARENTS,
    /** Nobody of the county is coming. */
    NOBODY_OF_THE_COUNTY,
    /** Nobody is coming who can decide. */
    NO_DECISION_MAKER
}
