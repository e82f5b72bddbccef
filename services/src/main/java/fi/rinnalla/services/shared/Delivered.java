package fi.rinnalla.services.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Remembers for a while which messages have left, so that a letter that failed for one reader is not sent to the others
 * again. In memory only: a house that falls over in between sends at most once more, under the same name.
 */
@ApplicationScoped
public class Delivered {
    private static final int MOST = 10_000;

    private final Set<String> ids = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    }));

    boolean holds(String id) {
        return ids.contains(id);
    }

    void note(String id) {
        ids.add(id);
    }
}
