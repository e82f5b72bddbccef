package fi.rinnalla.domain.codevelopment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What a theme was called before it was called as it is. */
final class Titles {
    private final List<ThemeTitle> before;

    Titles(List<ThemeTitle> before) {
        this.before = before;
    }

    /** @param published everybody can read the title by now */
    static TitleOutcome judged(TitleCorrection wanted, String now, boolean published) {
        if (wanted.title().isEmpty()) {
            return TitleOutcome.NOTHING_SAID;
        }
        if (wanted.title().equals(now)) {
            return TitleOutcome.SAME;
        }
        if (wanted.tellsUnseen()) {
            return TitleOutcome.NOT_CHECKED;
        }
        return published && wanted.reason().isEmpty() ? TitleOutcome.REASON_NEEDED : TitleOutcome.CORRECTED;
    }

    void keep(Theme theme, String title, String reason, LocalDate today) {
        before.add(new ThemeTitle(theme, before.size() + 1, title, reason, today));
    }

    /** The first title first. */
    List<PastTitle> told() {
        return before.stream()
                .map(ThemeTitle::told)
                .sorted(Comparator.comparing(PastTitle::number))
                .toList();
    }
}
