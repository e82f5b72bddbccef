package fi.rinnalla.domain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The counts of individual support, by month, and of what parents answered, by year. Nothing in them points at anybody. */
public interface SupportCounts {
    /** @param n less than nothing where something is taken back */
    void add(Counted what, LocalDate day, int n);

    /** Both days within. Whatever is not counted is not there. */
    Map<Counted, Integer> between(LocalDate first, LocalDate last);

    /** What one person answered to two questions cannot be laid side by side afterwards. */
    void answer(RatedMoment moment, Rating rating, int year);

    List<RatedCount> answers(int year);
}
