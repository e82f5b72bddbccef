package fi.rinnalla.domain.training.professional;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is planned of a training of professionals.
 *
 * @param words in Finnish at least
 * @param place empty only online
 * @param capacity for so many
 * @param trainers the organisation's own, by role or by a first name they chose; partners come by an assignment
 * @param materials what is given along, in words
 * @param listed professionals see it among what is on offer
 */
public record TrainingPlan(
        Map<Language, TaughtWords> words,
        LocalDate day,
        LocalTime starts,
        int minutes,
        boolean online,
        String place,
        int capacity,
        String trainers,
        String materials,
        boolean listed) {
    public static final int LONGEST_PLACE = 100;
    public static final int LONGEST_TRAINERS = 120;
    public static final int LONGEST_MATERIALS = 600;
    public static final int SHORTEST = 15;
    public static final int LONGEST = 960;
    public static final int MOST = 999;

    public TrainingPlan {
        words = Collections.unmodifiableMap(new EnumMap<>(words));
        place = place.strip();
        trainers = trainers.strip();
        materials = materials.strip();
        if (!words.containsKey(Language.FI)) {
            throw new IllegalArgumentException("in Finnish at least");
        }
        if (!lasts(minutes) || !holds(capacity)) {
            throw new IllegalArgumentException("so long, and for so many");
        }
        if (!online && place.isEmpty() || place.length() > LONGEST_PLACE) {
            throw new IllegalArgumentException("somewhere it has to be");
        }
        if (trainers.isEmpty() || trainers.length() > LONGEST_TRAINERS || materials.length() > LONGEST_MATERIALS) {
            throw new IllegalArgumentException("somebody teaches, in not too many words");
        }
    }

    /** In this language, else in the next one that is there. */
    public TaughtWords in(Language language) {
        return language.fallback().stream()
                .filter(words::containsKey)
                .findFirst()
                .map(words::get)
                .orElseGet(() -> words.get(Language.FI));
    }

    public static boolean lasts(int minutes) {
        return minutes >= SHORTEST && minutes <= LONGEST;
    }

    public static boolean holds(int capacity) {
        return capacity >= 1 && capacity <= MOST;
    }
}
