package fi.rinnalla.domain.exporting;

/**
 * A file that was made.
 *
 * @param rows of all its tables together
 * @param size in bytes
 * @param checksum its SHA-256, in hexadecimal digits
 * @param parts in how many pieces it lies
 */
public record Bundle(long rows, long size, String checksum, int parts) {}
