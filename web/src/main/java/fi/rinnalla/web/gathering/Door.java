package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.GatheringKind;

/** Where groups are found, and where events are. */
public enum Door {
    GROUPS("ryhmat", GatheringKind.GROUP),
    EVENTS("tapahtumat", GatheringKind.EVENT);

    /** Of an address. */
    public static final String EITHER = "ryhmat|tapahtumat";

    private final String path;
    private final GatheringKind kind;

    Door(String path, GatheringKind kind) {
        this.path = path;
        this.kind = kind;
    }

    public static Door at(String path) {
        return path.equals(EVENTS.path) ? EVENTS : GROUPS;
    }

    public static Door of(GatheringKind kind) {
        return kind == GatheringKind.EVENT ? EVENTS : GROUPS;
    }

    public String path() {
        return path;
    }

    public GatheringKind kind() {
        return kind;
    }

    /** Of the texts that speak of one or the other. */
    public String key(String rest) {
        return "gathering." + path + "." + rest;
    }
}
