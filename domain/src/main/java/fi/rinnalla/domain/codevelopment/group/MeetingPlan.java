package fi.rinnalla.domain.codevelopment.group;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a group meets.
 *
 * @param place empty only online
 * @param materials what is good to know beforehand, in words
 */
public record MeetingPlan(
        LocalDate day, LocalTime starts, int minutes, boolean online, String place, String materials) {
    public static final int LONGEST_PLACE = 100;
    public static final int LONGEST_MATERIALS = 1000;
    public static final int SHORTEST = 15;
    public static final int LONGEST = 480;

    public MeetingPlan {
        place = place.strip();
        materials = materials.strip();
        if (!lasts(minutes)) {
            throw new IllegalArgumentException("so long");
        }
        if (!online && place.isEmpty() || place.length() > LONGEST_PLACE || materials.length() > LONGEST_MATERIALS) {
            throw new IllegalArgumentException("somewhere it has to be, in not too many words");
        }
    }

    public static boolean lasts(int minutes) {
        return minutes >= SHORTEST && minutes <= LONGEST;
    }
}
