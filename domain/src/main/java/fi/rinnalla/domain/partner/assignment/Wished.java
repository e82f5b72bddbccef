package fi.rinnalla.domain.partner.assignment;

import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.shared.Chosen;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/** What is ordered, as it is kept. Of it only the number of partners ever changes. */
@Embeddable
class Wished {
    @Enumerated(EnumType.STRING)
    private Strand strand;

    private String themes;
    private String unit;
    private String counterpart;
    private boolean online;
    private String town;

    @Column(name = "wanted_on")
    private LocalDate wantedOn;

    @Column(name = "other_on")
    private LocalDate otherOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_of_day")
    private PartOfDay part;

    @Enumerated(EnumType.STRING)
    private OrderLength length;

    @Enumerated(EnumType.STRING)
    private Language speaks;

    private int partners;

    @Enumerated(EnumType.STRING)
    private FeePayer payer;

    private String professions;
    private Integer expected;

    protected Wished() {}

    static Wished of(OrderWish wish) {
        var wished = new Wished();
        wished.strand = wish.strand();
        wished.themes = Chosen.text(wish.themes());
        wished.unit = wish.unit();
        wished.counterpart = wish.counterpart();
        wished.online = wish.online();
        wished.town = wish.town();
        wished.wantedOn = wish.wantedOn().orElse(null);
        wished.otherOn = wish.otherOn().orElse(null);
        wished.part = wish.part();
        wished.length = wish.length();
        wished.speaks = wish.speaks();
        wished.partners = wish.partners();
        wished.payer = wish.payer();
        wished.professions = Chosen.text(wish.audience().professions());
        wished.expected = wish.audience().many().orElse(null);
        return wished;
    }

    int partners() {
        return partners;
    }

    boolean isTeaching() {
        return strand == Strand.TEACHING;
    }

    void settleFor(int fewer) {
        partners = fewer;
    }

    OrderWish wish() {
        return new OrderWish(
                strand,
                Chosen.in(PartnerTheme.class, themes),
                unit,
                counterpart,
                online,
                town,
                Optional.ofNullable(wantedOn),
                Optional.ofNullable(otherOn),
                part,
                length,
                speaks,
                partners,
                payer,
                new Audience(Chosen.in(Profession.class, professions), Optional.ofNullable(expected)));
    }
}
