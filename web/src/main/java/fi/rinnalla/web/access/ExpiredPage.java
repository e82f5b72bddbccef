package fi.rinnalla.web.access;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/**
 * A form that came after its writer's session had ended.
 *
 * @param action where it was sent, and is to be sent again
 */
public record ExpiredPage(Chrome chrome, String key, String action, TypedForm typed) implements Page {
    static final String TEMPLATE = "staff/expired";
}
