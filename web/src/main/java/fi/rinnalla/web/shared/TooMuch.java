package fi.rinnalla.web.shared;

/** More was sent than anybody asked for. */
public class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
