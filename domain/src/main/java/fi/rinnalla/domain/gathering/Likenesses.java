package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Digest;

/** Fingerprints of names that look alike, made with a key that lies in no database: nobody can try names against them. */
public interface Likenesses {
    Digest of(GatheringId gathering, Nickname name);
}
