package fi.rinnalla.domain.support;

/** Whose words a message is. Of a worker it is not said which one: it is the organisation that answers. */
public enum WrittenBy {
    PARENT,
    STAFF
}
