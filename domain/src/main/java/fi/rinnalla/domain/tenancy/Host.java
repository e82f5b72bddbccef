package fi.rinnalla.domain.tenancy;

import java.util.UUID;

/**
 * A name at which the house answers, and whose door it is.
 *
 * @param id the tenant's or the network's id
 * @param open false until the organisation lets families in; a network's door is never closed like that
 * @param ended nobody is let in any more; only the house's last work is done behind it
 * @param edition grows with every change of what the tenant shows in public; a page kept in memory belongs to one edition
 */
public record Host(String name, Owner owner, UUID id, String slug, boolean open, boolean ended, long edition) {
    public enum Owner {
        TENANT,
        NETWORK
    }
}
