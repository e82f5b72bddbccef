package fi.rinnalla.web.shared;

import jakarta.ws.rs.WebApplicationException;

/** A program asked with a parameter that says nothing. It is told which one. */
public class BadParameter extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    private final String name;

    /** @param name as it stands in our document, never as it was sent */
    public BadParameter(String name) {
        super(400);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
