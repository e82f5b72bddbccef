package fi.rinnalla.domain.partner;

/** The work of an entry, or the way of it, that has been asked for or given. */
public record Taken(LoggedWorkId work, LineOf about) {}
