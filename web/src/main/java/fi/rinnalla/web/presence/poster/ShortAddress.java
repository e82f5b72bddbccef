package fi.rinnalla.web.presence.poster;

/**
 * The address on a poster, at the door where the poster was made.
 *
 * @param host with its port, where it has one of its own: then it is somebody's own machine, and not behind a padlock
 */
record ShortAddress(String host) {
    String href(String code) {
        return (host.contains(":") ? "http://" : "https://") + spoken(code);
    }

    String spoken(String code) {
        return host + "/q/" + code;
    }
}
