package fi.rinnalla.persistence.exporting;

/**
 * A column as the database has it.
 *
 * @param made the database makes it by itself: from others, or by a default
 */
record Column(String name, String type, boolean required, boolean made) {
    private static final String MOMENT = "timestamp with time zone";

    /** How its value is read as text that means the same everywhere. */
    String asText() {
        return type.equals(MOMENT)
                ? "to_char(" + name + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                : name + "::text";
    }

    boolean isBytes() {
        return type.equals("bytea");
    }
}
