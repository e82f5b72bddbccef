package fi.rinnalla.web.shared;

/** Everything a template needs, in one record: the frame around it and, in the record's own parts, what it shows. */
public interface Page {
    Chrome chrome();

    /** The words for a key in the reader's language; {@code named} are pairs of name and value. */
    default String say(String key, Object... named) {
        return Unbroken.lines(chrome().voice().say(key, named));
    }
}
