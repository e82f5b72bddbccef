package fi.rinnalla.web.shared;

/** A program asked with a parameter that says nothing. It is told which one. */
public class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;

    /** @param name as it stands in our document, never as it was sent */
    public BadParameter(String name) {
        super(name);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
