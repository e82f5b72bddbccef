package fi.rinnalla.bench;

import java.io.IOException;

/** What one client does, again and again. */
interface Errand extends AutoCloseable {

    /** What must be at hand for so many runs; it is not measured. */
    default void prepare(int times) throws IOException {}

    void run() throws IOException;

    @Override
    default void close() throws IOException {}
}
