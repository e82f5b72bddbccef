package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import java.util.Set;

/**
 * What an experience partner can be asked for.
 *
 * @param called the name that parents read: a chosen first name
 * @param about a sentence or two for a parent; empty where there is none
 * @param carries so many parents at once, and no more; the partner's own limit
 */
public record PartnerProfile(
        String called,
        String about,
        Set<Language> languages,
        Towns towns,
        Set<MeetingWay> ways,
        Set<PartOfWeek> times,
        Set<PartnerTheme> themes,
        int carries) {
    public static final int LONGEST_NAME = 30;
    public static final int LONGEST_ABOUT = 300;
    public static final int MOST_CARRIED = 8;

    public PartnerProfile {
        called = called.strip();
        about = about.strip();
        languages = Set.copyOf(languages);
        ways = Set.copyOf(ways);
        times = Set.copyOf(times);
        themes = Set.copyOf(themes);
        if (called.isEmpty() || called.length() > LONGEST_NAME || about.length() > LONGEST_ABOUT) {
            throw new IllegalArgumentException("a name of some letters, and not too much about it");
        }
        if (languages.isEmpty() || carries < 1 || carries > MOST_CARRIED) {
            throw new IllegalArgumentException("somebody speaks a language and carries at least one");
        }
    }

    public boolean speaks(Language language) {
        return languages.contains(language.spoken());
    }
}
