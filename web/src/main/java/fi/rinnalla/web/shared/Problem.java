package fi.rinnalla.web.shared;

/** Something to check before a form can be taken: where it is, and a sentence that says what to do. */
public record Problem(String field, String words) {}
