package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Orders and offers as tests need them. */
final class AnAssignment {
    static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    static final LocalDate THE_DAY = LocalDate.parse("2026-12-10");
    static final Sealed CLOSED = new Sealed(new byte[] {1, 2, 3});

    private AnAssignment() {}

    static Assignment ordered(int partners) {
        return ordered(wish(partners));
    }

    static Assignment ordered(OrderWish wish) {
        var id = AssignmentId.random();
        return Assignment.of(
                new Ordered(
                        id,
                        new ProgrammeId(UUID.randomUUID()),
                        new OrdererId(UUID.randomUUID()),
                        new CardId(UUID.randomUUID()),
                        new KeyId(UUID.randomUUID()),
                        Digest.of("form " + id),
                        Digest.of("content"),
                        OrderSource.PORTAL,
                        Language.FI,
                        wish,
                        Optional.of(CLOSED),
                        CLOSED),
                MONDAY);
    }

    static OrderWish wish(int partners) {
        return new OrderWish(
                Strand.TEACHING,
                Set.of(PartnerTheme.NOTICE),
                "Sosiaalialan koulutus",
                "lehtori",
                false,
                "Turku",
                Optional.of(THE_DAY),
                Optional.empty(),
                PartOfDay.EVENING,
                OrderLength.TWO_HOURS,
                Language.FI,
                partners,
                FeePayer.ORDERER,
                Audience.NOT_SAID);
    }

    static OfferTerms terms() {
        return new OfferTerms(THE_DAY, LocalTime.of(17, 0), 90, "Kampus", 8000, "luento", "lehtori");
    }

    static OfferId offered(Assignment to, PartnerId whom) {
        var id = new OfferId(UUID.randomUUID());
        to.offer(id, whom, Digest.of("offer " + id), terms(), MONDAY);
        return id;
    }

    static PartnerId somebody() {
        return new PartnerId(UUID.randomUUID());
    }
}
