package fi.rinnalla.bench;

import java.util.List;

/** A statement as the database heard it: who spoke, the text, and the values sent with it, {@code null} among them. */
record Spoken(String role, String sql, List<String> values) {}
