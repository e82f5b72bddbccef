package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.partner.PartnerProfile;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How what a partner offers meets what is ordered: reasons for it, and what to think of. */
record OrderFit(OrderWish wish, PartnerProfile offered, int ahead) {

    Set<Fitting> reasons() {
        var reasons = EnumSet.of(Fitting.SPEAKS_THE_LANGUAGE);
        if (sharesATown()) {
            reasons.add(Fitting.COMES_TO_THE_TOWN);
        }
        if (sharesATheme()) {
            reasons.add(Fitting.KNOWS_THE_THEME);
        }
        if (offered.ways().contains(wish.way())) {
            reasons.add(Fitting.MEETS_THAT_WAY);
        }
        if (sharesATime()) {
            reasons.add(Fitting.HAS_TIME_THEN);
        }
        return Collections.unmodifiableSet(reasons);
    }

    Set<Heed> cautions() {
        var cautions = EnumSet.noneOf(Heed.class);
        if (!wish.online() && !offered.towns().names().isEmpty() && !sharesATown()) {
            cautions.add(Heed.OTHER_TOWN);
        }
        if (!wish.themes().isEmpty() && !offered.themes().isEmpty() && !sharesATheme()) {
            cautions.add(Heed.OTHER_THEMES);
        }
        if (!offered.ways().isEmpty() && !offered.ways().contains(wish.way())) {
            cautions.add(Heed.OTHER_WAY);
        }
        if (!wish.days().isEmpty() && !offered.times().isEmpty() && !sharesATime()) {
            cautions.add(Heed.OTHER_TIMES);
        }
        if (ahead > 0) {
            cautions.add(Heed.HAS_OTHERS_AHEAD);
        }
        return Collections.unmodifiableSet(cautions);
    }

    private boolean sharesATown() {
        return !wish.online() && offered.towns().areNamedIn(wish.town());
    }

    private boolean sharesATheme() {
        return offered.themes().stream().anyMatch(wish.themes()::contains);
    }

    private boolean sharesATime() {
        return wish.days().stream().flatMap(day -> wish.part().on(day).stream()).anyMatch(offered.times()::contains);
    }
}
