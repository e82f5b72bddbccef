package fi.rinnalla.web.access;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.web.shared.Chrome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where somebody at work may go. What belongs together stands in a group under a heading, in the order of a working day; whoever has
 * few places sees them as one row. One's own day comes first, and what is set up comes last; both stand alone.
 */
final class StaffPlaces {
    /** As many are found at a glance without headings. */
    static final int FEW = 6;

    static final List<Group> ALL = List.of(
            Group.alone(new Place("staff.nav.today", "/tyo", Permission.SEE_TODAY)),
            Group.alone(new Place("partner.own", "/oma", Permission.KEEP_OWN_PROFILE)),
            new Group(
                    "staff.nav.group.support",
                    List.of(
                            new Place("tally.nav", "/tyo/kaynnit", Permission.TALLY_VISITS),
                            new Place("call.nav", "/tyo/puhelut", Permission.LOG_CALLS),
                            new Place("running.nav", "/tyo/ryhmat", Permission.RUN_GATHERINGS),
                            new Place("request.nav", "/tyo/pyynnot", Permission.CARRY_REQUESTS),
                            new Place("relation.nav", "/tyo/tukisuhteet", Permission.CARRY_RELATIONS),
                            new Place("partner.nav", "/tyo/kumppanit", Permission.KEEP_THE_REGISTER))),
            new Group(
                    "staff.nav.group.change",
                    List.of(
                            new Place("staff.nav.inbox", "/tyo/palaute", Permission.READ_THE_INBOX),
                            new Place("staff.nav.entry", "/tyo/palaute/uusi", Permission.ENTER_FEEDBACK),
                            new Place("theme.nav", "/kehitys", Permission.KEEP_THE_LOOP),
                            new Place("survey.nav", "/tyo/kyselyt", Permission.KEEP_SURVEYS),
                            new Place("model.nav", "/kehitys/mallit", Permission.READ_MODELS))),
            new Group(
                    "staff.nav.group.work",
                    List.of(
                            new Place("assignment.nav", "/tyo/toimeksiannot", Permission.CARRY_ASSIGNMENTS),
                            new Place("fee.nav", "/tyo/palkkiot", Permission.APPROVE_FEES),
                            new Place("cohort.nav", "/tyo/koulutus", Permission.KEEP_COHORTS),
                            new Place(
                                    "professional.nav",
                                    "/tyo/ammattilaiskoulutukset",
                                    Permission.TRAIN_PROFESSIONALS))),
            new Group(
                    "staff.nav.group.told",
                    List.of(
                            new Place("staff.nav.publications", "/tyo/julkaisut", Permission.DRAFT_PUBLICATIONS),
                            new Place("telling.nav", "/tyo/tarinat", Permission.PUBLISH_STORIES),
                            new Place("staff.nav.figures", "/tyo/luvut", Permission.SEE_OWN_FIGURES),
                            new Place("programme.nav", "/tyo/ohjelmat", Permission.SEE_OWN_FIGURES),
                            new Place("reporting.nav", "/tyo/raportit", Permission.KEEP_REPORTS))),
            Group.alone(new Place(Administration.TITLE, Administration.URL, Permission.SEE_ADMINISTRATION)));

    private final List<Group> mine;
    private final String title;
    private final String path;

    /**
     * @param may what whoever is at work may do
     * @param title of the page on which they are
     * @param path of its address
     */
    StaffPlaces(Predicate<Permission> may, String title, String path) {
        this.mine = ALL.stream()
                .map(it -> it.among(may))
                .filter(it -> !it.places().isEmpty())
                .toList();
        this.title = title;
        this.path = path;
    }

    List<Chrome.Group> groups() {
        if (all().count() <= FEW) {
            return all().map(it -> Chrome.Group.alone(link(it))).toList();
        }
        var open = open();
        return mine.stream().map(it -> shown(it, open)).toList();
    }

    private Stream<Place> all() {
        return mine.stream().flatMap(it -> it.places().stream());
    }

    /** Where the page is; on a page that is in none of them, the first, where a working day begins. */
    private Optional<Group> open() {
        var headed = mine.stream().filter(Group::isHeaded).toList();
        var here = all().filter(this::isCurrent).findFirst().or(this::nearest);
        return headed.stream()
                .filter(it -> here.filter(it.places()::contains).isPresent())
                .findFirst()
                .or(() -> headed.stream().findFirst());
    }

    /** Of those under which the address lies, the deepest. */
    private Optional<Place> nearest() {
        return all().filter(it -> path.startsWith(it.href() + "/"))
                .max(Comparator.comparingInt(it -> it.href().length()));
    }

    private Chrome.Group shown(Group it, Optional<Group> open) {
        var links = it.places().stream().map(this::link).toList();
        return it.isHeaded()
                ? new Chrome.Group(it.name(), links, open.equals(Optional.of(it)))
                : Chrome.Group.alone(links.get(0));
    }

    private Chrome.Link link(Place it) {
        return new Chrome.Link(it.key(), it.href(), isCurrent(it));
    }

    private boolean isCurrent(Place it) {
        return it.key().equals(title) || it.href().equals(Administration.URL) && Administration.holds(title, path);
    }

    /** @param name a key */
    record Group(String name, List<Place> places) {
        static Group alone(Place it) {
            return new Group("", List.of(it));
        }

        /** One place needs no heading. */
        boolean isHeaded() {
            return places.size() > 1;
        }

        private Group among(Predicate<Permission> may) {
            return new Group(
                    name,
                    places.stream().filter(it -> may.test(it.permission())).toList());
        }
    }

    /** @param key its name, and the title of the pages there */
    record Place(String key, String href, Permission permission) {}
}
