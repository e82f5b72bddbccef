package fi.rinnalla.domain.gathering;

/** What somebody needs to be able to come. Closed choices: nobody is asked why. */
public enum Need {
    CHILD_CARE,
    INTERPRETER,
    ACCESS,
    TRAVEL,
    OTHER
}
