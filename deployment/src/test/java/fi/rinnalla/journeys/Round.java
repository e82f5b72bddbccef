package fi.rinnalla.journeys;

import fi.rinnalla.web.shared.ApiPaths;
import fi.rinnalla.web.shared.StaffPaths;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One guest's round of the house: at each way in, what is wrong with the answer, where something is. */
final class Round {
    /** Where one is led who would have to be somebody else. */
    private static final Set<String> DOORS = Set.of("/kirjaudu", "/fi/vastaus", "/fi/vastaus?tila=paattyi");

    /** Whoever leaves comes here, and so does who never was inside. */
    private static final String OUTSIDE = "/kirjaudu?tila=ulos";

    private final Guest guest;
    private final Guest nobody;
    private final Map<String, UUID> things;
    private final Map<String, Told> nothing = new HashMap<>();
    private Told refusal;

    /** @param things one that is there, for each part of the house whose addresses have ids */
    Round(Guest guest, Map<String, UUID> things) {
        this.guest = guest;
        this.nobody = new Guest(guest.door(), Set.of(), "");
        this.things = things;
    }

    /** For whoever may: a page; a form that is taken, though nothing comes of an empty one about nothing. */
    Optional<String> shut(ListedRoute route) {
        var page = route.method().equals("GET");
        var told = told(route, page ? thing(route) : UUID.randomUUID());
        var taken = page ? told.status() == 200 || told.leadsOn() : told.status() != 403 && told.status() < 500;
        return taken && !DOORS.contains(told.location()) ? Optional.empty() : Optional.of("shut: " + told);
    }

    /** For whoever may not: the same whether it is about something or about nothing, and never the page. */
    Optional<String> open(ListedRoute route) {
        var there = told(route, thing(route));
        if (route.hasId() && !there.equals(told(route, UUID.randomUUID()))) {
            return Optional.of("telling that something is there: " + there);
        }
        return isLedAway(there)
                        || isTheCardsDoor(route, there)
                        || isLikeNothing(route, there)
                        || isTheRefusal(route, there)
                ? Optional.empty()
                : Optional.of("open: " + there);
    }

    private Told told(ListedRoute route, UUID id) {
        var path = route.with(blanks(
                id,
                things.get("ryhmat"),
                things.get("kuvat"),
                things.get("logo"),
                things.get("luettavat"),
                things.get("julkiset-mallit")));
        return Told.by(guest.take(route.method(), path, Map.of()), action(path), id.toString());
    }

    private static boolean isLedAway(Told told) {
        return told.leadsOn()
                && told.body().isEmpty()
                && (DOORS.contains(told.location()) || told.location().equals(OUTSIDE));
    }

    /** The way to one's card is the card's door for whoever has none. */
    private boolean isTheCardsDoor(ListedRoute route, Told told) {
        return route.path().endsWith("/vastaus")
                && told.equals(Told.by(nobody.get("/fi/vastaus"), action("/fi/vastaus")));
    }

    private boolean isLikeNothing(ListedRoute route, Told told) {
        var part = part(route.path());
        return told.equals(nothing.computeIfAbsent(route.method() + part, it -> {
            var nowhere = part + "/ei-ole";
            return Told.by(guest.take(route.method(), nowhere, Map.of()), action(nowhere));
        }));
    }

    private static String part(String path) {
        if (StaffPaths.holds(path)) {
            return "/tyo";
        }
        return ApiPaths.hold(path) ? "/api/v1" : path.startsWith("/{language") ? "/fi" : "";
    }

    /** Whoever is at work is told that they may not; each time in the same words. */
    private boolean isTheRefusal(ListedRoute route, Told told) {
        if (refusal == null && told.status() == 403 && StaffPaths.needWork(route.path())) {
            refusal = told;
        }
        return told.equals(refusal);
    }

    private UUID thing(ListedRoute route) {
        return route.hasId() ? things.get(route.part()) : UUID.randomUUID();
    }

    static Map<String, String> blanks(UUID id) {
        return blanks(id, id, id, id, id, id);
    }

    /**
     * @param gathering an event or a group that everybody may see
     * @param picture the name of one that hangs at a door, read as an id
     * @param logo the name of the one that is shown, read as an id
     * @param story one that is out
     * @param model one that everybody may read
     */
    private static Map<String, String> blanks(
            UUID id, UUID gathering, UUID picture, UUID logo, UUID story, UUID model) {
        var blanks = new HashMap<>(Map.of(
                "language", "fi", "number", "1", "code", "tikkurila", "name", "tietosuoja", "id", id.toString()));
        blanks.put("slug", "arviointi");
        blanks.put("picture", picture.toString().replace("-", ""));
        blanks.put("logo", logo.toString().replace("-", ""));
        blanks.put("series", "voimavarat");
        blanks.putAll(
                Map.of("door", "ryhmat", "kind", "ryhma", "gathering", gathering.toString(), "session", id.toString()));
        blanks.put("material", id.toString());
        blanks.put("seat", id.toString());
        blanks.put("request", id.toString());
        blanks.put("story", story.toString());
        blanks.put("model", model.toString());
        blanks.put("order", id.toString());
        blanks.put("application", id.toString());
        blanks.put("participant", id.toString());
        blanks.put("moment", "lopuksi");
        blanks.put("part", "vanhemmille");
        blanks.put("question", "k1");
        blanks.put("indicator", "own-lasten-osallistumiset");
        blanks.put("what", "kaynnit");
        return blanks;
    }

    private static String action(String path) {
        return "action=\"" + path + "\"";
    }
}
