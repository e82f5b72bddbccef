package fi.rinnalla.domain.model;

/**
 * What is known of a file without opening it.
 *
 * @param sha256 of its content, in sixteens: whoever has a copy can tell whether it is the same
 */
public record FileFact(ModelFileId id, FileKind kind, int size, String sha256) {}
