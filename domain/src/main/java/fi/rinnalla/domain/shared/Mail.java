package fi.rinnalla.domain.shared;

/**
 * One message to one person. It carries nobody's words.
 *
 * @param id stays the same however often it is tried, so that a mail server can tell a repetition
 */
public record Mail(String id, String to, String subject, String body) {}
