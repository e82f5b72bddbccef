package fi.rinnalla.domain.support;

import fi.rinnalla.domain.partner.PartnerState;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is seen of two who walk together: days and numbers alone. From these, and from nothing else, comes what somebody is
 * warned of.
 *
 * @param first the day that was agreed for meeting first
 * @param carried with how many the partner walks now
 * @param carries with how many they want to at most
 */
public record WalkSigns(
        LocalDate startedOn,
        LocalDate plannedEnd,
        Optional<LocalDate> first,
        Optional<LocalDate> lastMet,
        Optional<LocalDate> lastWritten,
        Optional<LocalDate> lastSupervised,
        PartnerState partner,
        int carried,
        int carries) {
    /** So many days without a meeting or a word are too many. */
    public static final int SILENT_DAYS = 21;

    /** Who met or wrote before that day warns of the same as who never did: it is too long ago for either. */
    public static LocalDate tellingSince(LocalDate today) {
        return today.minusDays(SILENT_DAYS);
    }

    public Set<EarlyWarning> warnings(LocalDate today) {
        var warnings = EnumSet.noneOf(EarlyWarning.class);
        add(warnings, EarlyWarning.SILENT, today.isAfter(lastSign().plusDays(SILENT_DAYS)));
        add(warnings, EarlyWarning.PARTNER_AWAY, partner != PartnerState.ACTIVE);
        add(warnings, EarlyWarning.OVERLOADED, carried > carries);
        add(warnings, EarlyWarning.PAST_ITS_END, today.isAfter(plannedEnd));
        add(warnings, EarlyWarning.UNSUPERVISED, Supervision.isDue(lastSupervised.orElse(startedOn), today));
        return Collections.unmodifiableSet(warnings);
    }

    /** A day that is agreed and lies ahead is a sign too. */
    private LocalDate lastSign() {
        return Stream.of(first, lastMet, lastWritten)
                .flatMap(Optional::stream)
                .reduce(startedOn, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static void add(Set<EarlyWarning> warnings, EarlyWarning it, boolean seen) {
        if (seen) {
            warnings.add(it);
        }
    }
}
