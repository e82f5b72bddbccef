package fi.rinnalla.domain.shared;

/** Closes and opens the texts people write. One key for one item, kept apart from the item itself. */
public interface Seals {
    KeyId newKey();

    Sealed seal(KeyId key, SealPlace place, String words);

    /** @throws NotFound where the key has been destroyed: the words are gone, for everybody. */
    String open(KeyId key, SealPlace place, Sealed words);

    void destroy(KeyId key);
}
