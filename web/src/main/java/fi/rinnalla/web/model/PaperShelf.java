package fi.rinnalla.web.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A few printed papers that are handed to whoever comes. One is printed at a time, so that a crowd takes no more than one core. */
@ApplicationScoped
public class PaperShelf {
    private static final int ROOM = 32;

    private final Map<String, byte[]> papers = new LinkedHashMap<>(ROOM, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > ROOM;
        }
    };

    /** @param name what it shows, so that another edition is another paper */
    public synchronized byte[] paper(String name, Supplier<byte[]> print) {
        var paper = papers.get(name);
        if (paper == null) {
            paper = print.get();
            papers.put(name, paper);
        }
        return paper;
    }
}
