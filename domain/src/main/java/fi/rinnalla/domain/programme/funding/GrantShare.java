package fi.rinnalla.domain.programme.funding;

import fi.rinnalla.domain.programme.EntryId;

/** So many per cent from one grant. */
public record GrantShare(EntryId grant, int percent) {
    public GrantShare {
        if (percent < 1 || percent > Split.WHOLE) {
            throw new IllegalArgumentException("a share is between one and a hundred");
        }
    }
}
