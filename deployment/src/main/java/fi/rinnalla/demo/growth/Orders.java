package fi.rinnalla.demo.growth;

import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentFeedback;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.Audience;
import fi.rinnalla.domain.partner.assignment.CancelledBy;
import fi.rinnalla.domain.partner.assignment.CooperationForm;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.Importance;
import fi.rinnalla.domain.partner.assignment.Judgement;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.OrderLength;
import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.partner.assignment.OrderText;
import fi.rinnalla.domain.partner.assignment.OrderWish;
import fi.rinnalla.domain.partner.assignment.Ordered;
import fi.rinnalla.domain.partner.assignment.Orderer;
import fi.rinnalla.domain.partner.assignment.OrdererId;
import fi.rinnalla.domain.partner.assignment.PartOfDay;
import fi.rinnalla.domain.partner.assignment.Present;
import fi.rinnalla.domain.partner.assignment.Saying;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Forty-five assignments of a half year, most of them development and advocacy, in the states they would have, and who ordered them. */
final class Orders {
    static final int ASSIGNMENTS = 45;

    private static final int DONE = 31;
    private static final int AGREED = 37;
    private static final int OFFERED = 41;
    private static final int UNREAD = 43;
    private static final List<String> KINDS = List.of(
            "Perhekeskus",
            "Lapsiperhepalvelut",
            "Avohuollon tiimi",
            "Oppilaitos",
            "Järjestötalo",
            "Kehittämisyksikkö",
            "Perhetukikeskus",
            "Sosiaaliasema");
    private static final List<String> TREES =
            List.of("Kuusi", "Mänty", "Koivu", "Paju", "Leppä", "Haapa", "Tammi", "Vaahtera", "Pihlaja", "Kataja");
    private static final List<String> LANDS =
            List.of("mäki", "niemi", "ranta", "harju", "lahti", "laakso", "kangas", "salo", "vaara", "suvanto");
    private static final List<String> ROLES = List.of(
            "sosiaaliohjaaja", "johtava sosiaalityöntekijä", "lehtori", "kehittämispäällikkö", "perhetyöntekijä");

    private final Season season;
    private final Sheaf sheaf;
    private final Company company;
    private final Logs logs;

    Orders(Season season, Sheaf sheaf, Company company, Logs logs) {
        this.season = season;
        this.sheaf = sheaf;
        this.company = company;
        this.logs = logs;
    }

    void tell() {
        var orderers = KINDS.stream().map(this::orderer).toList();
        for (var n = 0; n < ASSIGNMENTS; n++) {
            sheaf.add(assignment(n, n * 7 % ASSIGNMENTS, orderers.get(n % orderers.size())));
        }
    }

    private OrdererId orderer(String kind) {
        var stem = TREES.get(season.n() % TREES.size()) + LANDS.get(season.n() / TREES.size() % LANDS.size());
        var orderer = Orderer.known(
                new OrdererId(season.id()), kind + " " + stem, season.house().county(), season.daysAgo(Season.DAYS));
        orderer.describe(
                orderer.name(),
                orderer.county(),
                season.oneOf(List.of(CooperationForm.values())),
                season.oneOf(List.of(Importance.values())));
        return sheaf.add(orderer).id();
    }

    /** @param turn spreads what was done over the half year, whatever it was */
    private Assignment assignment(int n, int turn, OrdererId orderer) {
        if (turn < DONE) {
            return done(n, turn, orderer);
        }
        if (turn < AGREED) {
            return agreed(n, turn, orderer);
        }
        var it = ordered(
                n, orderer, season.about(turn < OFFERED ? 3 + season.some(6) : season.some(6)), season.ahead(20 + n));
        if (turn < OFFERED) {
            offer(it, n, turn, season.ahead(20 + n), season.about(2));
        } else if (turn >= UNREAD) {
            it.cancel(turn == UNREAD ? CancelledBy.ORDERER : CancelledBy.STAFF, season.today());
        }
        return it;
    }

    /** One of three is over and waits to be marked as held, and one of two has no day for a talk yet. */
    private Assignment agreed(int n, int turn, OrdererId orderer) {
        var day = turn % 3 == 0
                ? WorkingDays.before(season.today(), 1 + season.some(3))
                : season.ahead(5 + season.some(20));
        var it = ordered(n, orderer, season.about(25 + season.some(10)), day);
        accepted(it, n, day, season.about(20));
        if (turn % 2 == 0) {
            it.prepareOn(season.about(1), season.about(1));
        }
        return it;
    }

    private Assignment done(int n, int turn, OrdererId orderer) {
        var held = season.about(3 + turn * (Season.DAYS - 10) / DONE);
        var before = WorkingDays.before(held, 3);
        var it = ordered(n, orderer, held.minusDays(15 + season.some(20)), held);
        if (turn % 4 == 0) {
            var no = offer(it, n, turn + 5, held, held.minusDays(14));
            it.decline(no, held.minusDays(13));
        }
        accepted(it, n, held, held.minusDays(12));
        it.prepareOn(before, before);
        it.isPreparedNow(before);
        var length = it.wish().strand() == Strand.TEACHING ? 90 : 120;
        it.wasHeld(
                held,
                length,
                new Present(season.some(12), season.some(5), it.wish().strand() == Strand.TEACHING ? 25 : 0),
                held);
        it.coming().forEach(offer -> logs.log(offer, it.wish(), it.held().orElseThrow()));
        speak(it, turn, WorkingDays.next(held));
        return it;
    }

    private void speak(Assignment it, int turn, LocalDate day) {
        var said = day.isAfter(season.today()) ? season.today() : day;
        if (turn % 6 != 0) {
            it.debriefOn(said, said);
            it.isDebriefedNow(said);
        }
        if (turn % 3 != 2) {
            it.ordererSays(season.id(), saying(it, null), said);
        }
        if (turn % 4 != 3) {
            it.coming().forEach(offer -> {
                var id = season.id();
                it.partnerSays(id, offer.id(), saying(it, id), said);
            });
        }
    }

    /** @param words where the words are kept; none where nothing is written */
    private Saying saying(Assignment it, UUID words) {
        return new Saying(
                Judgement.YES,
                season.oneOf(List.of(Judgement.YES, Judgement.YES, Judgement.PARTLY)),
                Judgement.YES,
                Optional.ofNullable(words)
                        .map(id -> season.seal(
                                it.key().orElseThrow(), AssignmentFeedback.place(id), "Minua kuunneltiin.")));
    }

    /** By as many as were wished for. */
    private void accepted(Assignment it, int n, LocalDate day, LocalDate today) {
        for (var i = 0; i < it.wish().partners(); i++) {
            it.accept(offer(it, n, n + 3 * i, day, today), today);
        }
    }

    private OfferId offer(Assignment it, int n, int whom, LocalDate day, LocalDate today) {
        var id = new OfferId(season.id());
        it.offer(
                id,
                company.partner(whom % Company.WORKING),
                season.form(),
                new OfferTerms(
                        day,
                        LocalTime.of(9 + n % 7, 0),
                        120,
                        it.wish().online() ? "Verkossa" : it.wish().town(),
                        6000,
                        "2 tuntia",
                        it.wish().counterpart()),
                today);
        return id;
    }

    private Assignment ordered(int n, OrdererId orderer, LocalDate day, LocalDate wanted) {
        var id = AssignmentId.random();
        var key = season.key();
        var card = sheaf.add(WordCard.made(Digest.of("nobody's card " + id.value()), day));
        return Assignment.of(
                new Ordered(
                        id,
                        season.house().programme(),
                        orderer,
                        card.id(),
                        key,
                        season.form(),
                        Digest.of("grown order " + id.value()),
                        OrderSource.values()[n % 5 == 0 ? 1 : 0],
                        Language.FI,
                        wish(n, wanted),
                        Optional.of(season.seal(key, id.place(OrderText.HOPED), "Toivomme vanhemman ääntä mukaan.")),
                        season.seal(key, id.place(OrderText.WHERETO), "tilaaja@tilaaja.example")),
                day);
    }

    private OrderWish wish(int n, LocalDate wanted) {
        var online = n % 4 == 3;
        return new OrderWish(
                strand(n),
                EnumSet.of(PartnerTheme.values()[n % PartnerTheme.values().length]),
                n % 3 == 0 ? "Perhesosiaalityö" : "",
                ROLES.get(n % ROLES.size()),
                online,
                season.oneOf(season.house().towns()).split(",")[0],
                Optional.of(wanted),
                Optional.empty(),
                PartOfDay.values()[n % PartOfDay.values().length],
                OrderLength.TWO_HOURS,
                Language.FI,
                n % 5 == 4 ? 2 : 1,
                FeePayer.values()[n % FeePayer.values().length],
                Audience.NOT_SAID);
    }

    private static Strand strand(int n) {
        if (n < 19) {
            return Strand.DEVELOPMENT;
        }
        return n < 36 ? Strand.ADVOCACY : n < 42 ? Strand.TEACHING : Strand.PEER;
    }
}
