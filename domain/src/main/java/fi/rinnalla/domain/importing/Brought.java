package fi.rinnalla.domain.importing;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.Attendance;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.VisitKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a row of a file says, once it can be read. */
public sealed interface Brought {
    /** What makes it the same as another, whichever file it stands in. */
    String key();

    /** Empty where it belongs to no day. */
    Optional<LocalDate> day();

    Map<ImportField, Integer> counts();

    /** A day at a place. */
    record VisitDay(PlaceId place, LocalDate on, Map<VisitKind, Integer> came) implements Brought {
        private static final Map<VisitKind, ImportField> COLUMNS = Map.of(
                VisitKind.PARENT, ImportField.PARENTS,
                VisitKind.FIRST_TIMER, ImportField.FIRST_TIMERS,
                VisitKind.RELATIVE, ImportField.RELATIVES,
                VisitKind.PROFESSIONAL, ImportField.PROFESSIONALS);

        public VisitDay {
            came = Map.copyOf(came);
        }

        public static ImportField column(VisitKind kind) {
            return COLUMNS.get(kind);
        }

        @Override
        public String key() {
            return "VISITS|" + place.value() + "|" + on;
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }

        @Override
        public Map<ImportField, Integer> counts() {
            var counts = new EnumMap<ImportField, Integer>(ImportField.class);
            came.forEach((kind, n) -> counts.put(column(kind), n));
            return counts;
        }
    }

    /**
     * Calls of which the same is known.
     *
     * @param nth there may be several such rows in a file: they are told apart by their order
     */
    record CallRow(LineId line, LocalDate on, Optional<LoggedCall> logged, int answered, int missed, int nth)
            implements Brought {
        @Override
        public String key() {
            var what = logged.map(it ->
                            it.time() + "|" + it.length() + "|" + it.caller() + "|" + it.county() + "|" + it.language())
                    .orElse("");
            return "CALLS|" + line.value() + "|" + on + "|" + what + "|" + answered + "|" + missed + "|" + nth;
        }

        CallRow nth(int many) {
            return new CallRow(line, on, logged, answered, missed, many);
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(on);
        }

        @Override
        public Map<ImportField, Integer> counts() {
            return Map.of(ImportField.ANSWERED, answered, ImportField.MISSED, missed);
        }
    }

    /** An event that was held, with how many came. */
    record HeldEvent(String name, PlaceId place, Meeting meeting, Attendance came) implements Brought {
        /** As names are compared. */
        public static String plain(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }

        @Override
        public String key() {
            return "EVENTS|" + meeting.day() + "|" + plain(name);
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(meeting.day());
        }

        @Override
        public Map<ImportField, Integer> counts() {
            return Map.of(ImportField.ADULTS, came.adults(), ImportField.CHILDREN, came.children());
        }
    }

    /** Somebody with an account who is not in the register yet. */
    record Newcomer(StaffId account, PartnerProfile profile) implements Brought {
        @Override
        public String key() {
            return "PARTNERS|" + account.value();
        }

        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }

        @Override
        public Map<ImportField, Integer> counts() {
            return Map.of();
        }
    }
}
