package fi.rinnalla.demo.growth;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Twelve partners of a half year: most walk and work, one has to sign anew, one pauses. Nobody knows their passwords. */
final class Company {
    static final int PARTNERS = 12;
    /** So many walk beside somebody. */
    static final int WALKING = 8;
    /** So many take assignments. */
    static final int WORKING = 10;

    private static final int LAPSED = 10;
    private static final int FIRST_NUMBER = 101;
    private static final List<String> NAMES = List.of(
            "Kanerva", "Lumme", "Vilja", "Tuuli", "Aalto", "Pilvi", "Sade", "Halla", "Meri", "Kielo", "Orvokki",
            "Varpu");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPRSTUVXYZ";

    private final Season season;
    private final Sheaf sheaf;
    private final String nobodysPassword;
    private final List<ExperiencePartner> partners = new ArrayList<>();

    Company(Season season, Sheaf sheaf, String nobodysPassword) {
        this.season = season;
        this.sheaf = sheaf;
        this.nobodysPassword = nobodysPassword;
    }

    Company gathered() {
        for (var i = 0; i < PARTNERS; i++) {
            partners.add(join(i));
        }
        return this;
    }

    PartnerId partner(int i) {
        return partners.get(i).id();
    }

    /** By which payroll knows them. */
    String payName(int i) {
        return "Kokemuskumppani " + number(i);
    }

    private int number(int i) {
        return FIRST_NUMBER + season.n() * PARTNERS + i;
    }

    /** Before anybody joined nobody can have worked; all joined before the half year. */
    private ExperiencePartner join(int i) {
        var joined = season.daysAgo(Season.DAYS + 20 + season.some(300));
        var account = sheaf.add(StaffAccount.opened(
                new StaffId(season.id()),
                new EmailAddress("vertainen" + number(i) + "@" + season.house().slug() + ".example"),
                payName(i),
                Roles.of(Role.EXPERIENCE_PARTNER),
                Language.FI,
                nobodysPassword,
                joined));
        var partner =
                ExperiencePartner.joining(new PartnerId(season.id()), account.id(), season.form(), profile(i), joined);
        partner.commit(
                i == LAPSED
                        ? season.today()
                                .minusMonths(ExperiencePartner.MONTHS_COMMITTED)
                                .minusDays(9)
                        : joined);
        if (i > LAPSED) {
            partner.pause();
        }
        if (season.some(2) == 0) {
            partner.showProfile(joined);
        }
        return sheaf.add(partner);
    }

    private PartnerProfile profile(int i) {
        return new PartnerProfile(
                called(i),
                i % 3 == 0 ? "Kuljen mielelläni rinnalla omaan tahtiin." : "",
                i % 4 == 0
                        ? EnumSet.of(Language.FI, Language.EN)
                        : i % 7 == 0 ? EnumSet.of(Language.FI, Language.SV) : Set.of(Language.FI),
                Towns.of(season.oneOf(season.house().towns())),
                EnumSet.of(MeetingWay.FACE_TO_FACE, i % 2 == 0 ? MeetingWay.BY_PHONE : MeetingWay.ONLINE),
                EnumSet.of(PartOfWeek.values()[i % PartOfWeek.values().length], PartOfWeek.WEEKDAYS),
                EnumSet.of(
                        PartnerTheme.values()[i % PartnerTheme.values().length],
                        season.oneOf(List.of(PartnerTheme.values()))),
                3);
    }

    /** A name from nature, with a letter or two where so many are called the same. */
    private String called(int i) {
        var n = season.n();
        var first = LETTERS.charAt(n % LETTERS.length());
        return NAMES.get(i) + " " + first
                + (n < LETTERS.length() ? "" : String.valueOf(LETTERS.charAt(n / LETTERS.length())));
    }
}
