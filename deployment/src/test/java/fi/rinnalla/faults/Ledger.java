package fi.rinnalla.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What parents were thanked for: the words of a card, and what its holder wrote, in order. */
final class Ledger {
    private final Map<String, List<String>> written = new HashMap<>();

    synchronized void thanked(String card, String words) {
        written.computeIfAbsent(card, unseen -> new ArrayList<>()).add(words);
    }

    synchronized int size() {
        return written.values().stream().mapToInt(List::size).sum();
    }

    synchronized Map<String, List<String>> byCard() {
        return Map.copyOf(written);
    }
}
