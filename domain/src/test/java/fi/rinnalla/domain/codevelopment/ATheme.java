package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A theme for tests, with what was put under it and whose it is. */
final class ATheme {
    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    static final PlaceId HALL = new PlaceId(UUID.randomUUID());
    static final Unit AT_THE_HALL = new Unit(County.CENTRAL_UUSIMAA, Optional.of(HALL));
    static final Unit IN_THE_COUNTY = new Unit(County.CENTRAL_UUSIMAA, Optional.empty());
    static final Unit ELSEWHERE = new Unit(County.VANTAA_AND_KERAVA, Optional.empty());
    static final Plan PLAN = new Plan(Role.FACILITATOR, MONDAY.plusWeeks(2));
    static final IdeaId IDEA = new IdeaId(UUID.randomUUID());

    final Map<FeedbackId, CardId> cards = new HashMap<>();
    final Theme theme;

    private ATheme(Unit unit) {
        theme = Theme.heard(
                new ThemeId(UUID.randomUUID()),
                Digest.of("form"),
                unit,
                new ThemeWords(Language.FI, "Ajat", "Aikoja on vaikea saada.", ThemeCode.ACCESS, true),
                Optional.empty(),
                PLAN,
                MONDAY);
    }

    static ATheme of(Unit unit) {
        return new ATheme(unit);
    }

    /** One that five clients have spoken of. */
    static Theme open() {
        var told = of(IN_THE_COUNTY);
        for (int n = 0; n < 5; n++) {
            told.by(CardId.random(), IN_THE_COUNTY);
        }
        told.gather(MONDAY);
        return told.theme;
    }

    FeedbackId by(CardId card, Unit said) {
        var id = byNobody(said);
        cards.put(id, card);
        return id;
    }

    FeedbackId byNobody(Unit said) {
        var id = FeedbackId.random();
        theme.put(id, said, MONDAY);
        return id;
    }

    boolean gather(LocalDate today) {
        return theme.gather(BatchRule.usual(), cards, today);
    }
}
