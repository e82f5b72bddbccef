package fi.rinnalla.domain.support;

import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.shared.MeetingWay;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How what somebody offers meets what somebody needs: reasons for it, and what to think of. */
record Fit(Wanted wanted, PartnerProfile offered, int carried, boolean supervisionIsDue) {

    Set<Reason> reasons() {
        var reasons = EnumSet.noneOf(Reason.class);
        if (sharesALanguage()) {
            reasons.add(Reason.SPEAKS_THE_LANGUAGE);
        }
        if (sharesATown()) {
            reasons.add(Reason.COMES_TO_THE_TOWN);
        }
        if (meetsThatWay()) {
            reasons.add(Reason.MEETS_THAT_WAY);
        }
        if (sharesATime()) {
            reasons.add(Reason.HAS_TIME_THEN);
        }
        return Collections.unmodifiableSet(reasons);
    }

    Set<Caution> cautions() {
        var cautions = EnumSet.noneOf(Caution.class);
        if (!sharesALanguage()) {
            cautions.add(Caution.NEEDS_THE_INTERPRETER);
        }
        if (offered.towns().areNamedIn(wanted.avoids())) {
            cautions.add(Caution.COMES_FROM_THE_TOWN_TO_AVOID);
        }
        if (!wanted.area().isEmpty() && !offered.towns().names().isEmpty() && !sharesATown()) {
            cautions.add(Caution.OTHER_TOWN);
        }
        if (!offered.ways().isEmpty() && !meetsThatWay()) {
            cautions.add(Caution.OTHER_WAY);
        }
        if (!wanted.times().isEmpty() && !offered.times().isEmpty() && !sharesATime()) {
            cautions.add(Caution.OTHER_TIMES);
        }
        if (carried == offered.carries() - 1 && carried > 0) {
            cautions.add(Caution.LAST_PLACE);
        }
        if (supervisionIsDue) {
            cautions.add(Caution.LONG_WITHOUT_SUPERVISION);
        }
        return Collections.unmodifiableSet(cautions);
    }

    /** They can talk with each other, by themselves or through an interpreter. */
    boolean canTalk() {
        return sharesALanguage() || wanted.interpreter();
    }

    boolean hasRoom() {
        return carried < offered.carries();
    }

    private boolean sharesALanguage() {
        return wanted.speaks().filter(offered::speaks).isPresent();
    }

    private boolean sharesATown() {
        return offered.towns().areNamedIn(wanted.area());
    }

    private boolean meetsThatWay() {
        return wanted.way() == MeetingWay.ANY || offered.ways().contains(wanted.way());
    }

    private boolean sharesATime() {
        return offered.times().stream().anyMatch(wanted.times()::contains);
    }
}
