package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.presence.FollowingAShortAddress;
import fi.rinnalla.services.presence.KeepingPosters;
import fi.rinnalla.services.presence.KeepingThePicture;
import fi.rinnalla.services.presence.PosterDoor;
import fi.rinnalla.services.shared.Darkroom;
import fi.rinnalla.services.shared.Development.Developed;
import fi.rinnalla.services.shared.Order;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Posters that have hung for most of a year and are looked at now and then, and a drawn picture of one door. */
@Dependent
public class PosterHistory {
    private static final int DAYS = 300;
    private static final int LONGEST_GAP = 40;
    private static final Map<Language, String> DOOR = Map.of(
            Language.FI, "Piirretty esimerkki: sininen ovi tiiliseinässä, ovella matala kynnys ja vieressä penkki.",
            Language.SV, "Tecknat exempel: en blå dörr i en tegelvägg, en låg tröskel och en bänk bredvid.",
            Language.EN, "Drawn example: a blue door in a brick wall, a low threshold and a bench beside it.",
            Language.SELKO, "Piirretty esimerkki: sininen ovi. Oven vieressä on penkki.");

    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingPosters> keeping;

    @Inject
    private Provider<FollowingAShortAddress> following;

    @Inject
    private Provider<KeepingThePicture> pictures;

    @Inject
    private Darkroom darkroom;

    /** With a calendar of its own, so that nobody else's invented days move. */
    void write(TenantId tenant, StaffId worker, Almanac others) {
        var almanac = Almanac.of(others.today(), "posters");
        var first = almanac.today().minusDays(DAYS);
        List<PosterDoor> doors = acting.worker(
                tenant, worker, almanac.moment(first), () -> keeping.get().doors());
        for (var door : doors) {
            var kinds = door.isPlace() ? List.of(PosterKind.WALL, PosterKind.TABLE) : List.of(PosterKind.WALL);
            kinds.forEach(kind -> hang(tenant, worker, door, kind, first, almanac));
        }
        doors.stream().filter(PosterDoor::isPlace).findFirst().ifPresent(it -> picture(tenant, worker, it, almanac));
    }

    private void hang(
            TenantId tenant, StaffId worker, PosterDoor door, PosterKind kind, LocalDate first, Almanac almanac) {
        var form = Digest.of("demo poster " + door.id() + kind);
        var code = acting.worker(tenant, worker, almanac.moment(first), () -> {
            var id = keeping.get().make(door.id(), kind, form).orElseThrow();
            return code(id);
        });
        for (var day = first; !day.isAfter(almanac.today()); day = next(day, almanac)) {
            var seen = almanac.moment(day);
            acting.parent(tenant, seen, () -> following.get().follow(code));
        }
    }

    private String code(UUID id) {
        return keeping.get().one(id).poster().code();
    }

    private static LocalDate next(LocalDate day, Almanac almanac) {
        return day.plusDays(1 + almanac.random().nextInt(LONGEST_GAP));
    }

    private void picture(TenantId tenant, StaffId worker, PosterDoor door, Almanac almanac) {
        var developed = (Developed) darkroom.develop(DrawnDoor.png(), Order.PHOTOGRAPH);
        acting.worker(tenant, worker, almanac.moment(almanac.today()), () -> {
            pictures.get().hangUp(door.id(), developed, DOOR, Digest.of("demo picture " + door.id()));
            return door;
        });
    }
}
