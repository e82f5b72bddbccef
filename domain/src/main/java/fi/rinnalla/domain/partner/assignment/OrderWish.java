package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is ordered, in closed choices and short words that name no client.
 *
 * @param themes what they would like to hear of; empty where anything suits
 * @param unit of the organisation; empty where there is none to name
 * @param counterpart the professional who is there with the partner, by role
 * @param online else somewhere in the town
 * @param town empty only online
 * @param otherOn another day that would do
 * @param partners how many are wished for; none only where our own workers may teach
 * @param audience who would listen, as far as it is known
 */
public record OrderWish(
        Strand strand,
        Set<PartnerTheme> themes,
        String unit,
        String counterpart,
        boolean online,
        String town,
        Optional<LocalDate> wantedOn,
        Optional<LocalDate> otherOn,
        PartOfDay part,
        OrderLength length,
        Language speaks,
        int partners,
        FeePayer payer,
        Audience audience) {
    public static final int LONGEST_UNIT = 80;
    public static final int LONGEST_ROLE = 60;
    public static final int LONGEST_TOWN = 40;
    public static final int MOST_PARTNERS = 6;

    public OrderWish {
        themes = Set.copyOf(themes);
        unit = unit.strip();
        counterpart = counterpart.strip();
        town = online ? "" : town.strip();
        speaks = speaks.spoken();
        if (counterpart.isEmpty() || counterpart.length() > LONGEST_ROLE) {
            throw new IllegalArgumentException("nobody comes without a professional counterpart");
        }
        if (!online && town.isEmpty() || town.length() > LONGEST_TOWN || unit.length() > LONGEST_UNIT) {
            throw new IllegalArgumentException("somewhere it has to be, and not in too many words");
        }
        if (!mayWishFor(partners, strand)) {
            throw new IllegalArgumentException("at least one partner, or our own workers, and not a crowd");
        }
    }

    /** A training may be given by our own workers alone. */
    public static boolean mayWishFor(int partners, Strand strand) {
        return partners >= (strand == Strand.TEACHING ? 0 : 1) && partners <= MOST_PARTNERS;
    }

    /** The days that were named, the first wish first. */
    public List<LocalDate> days() {
        return Stream.of(wantedOn, otherOn).flatMap(Optional::stream).distinct().toList();
    }

    public MeetingWay way() {
        return online ? MeetingWay.ONLINE : MeetingWay.FACE_TO_FACE;
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "OrderWish";
    }
}
