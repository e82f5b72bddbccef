package fi.rinnalla.web.shared;

/** Where a link in a letter leads: to a page at the host at which somebody asked. */
public final class DoorUrl {
    private DoorUrl() {}

    /** With a port of its own it is somebody's own machine, and not behind a padlock. */
    public static String of(String door, String path) {
        return (door.contains(":") ? "http://" : "https://") + door + path;
    }
}
