package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Seals that hide nothing, but bind words to their key and place as real ones do. */
public final class OpenSeals implements Seals {
    private final Set<KeyId> destroyed = new HashSet<>();

    @Override
    public KeyId newKey() {
        return new KeyId(UUID.randomUUID());
    }

    @Override
    public Sealed seal(KeyId key, SealPlace place, String words) {
        return new Sealed((key.value() + "|" + place + "|" + words).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(KeyId key, SealPlace place, Sealed words) {
        if (destroyed.contains(key)) {
            throw new NotFound("key");
        }
        var written = new String(words.bytes(), StandardCharsets.UTF_8);
        var head = key.value() + "|" + place + "|";
        if (!written.startsWith(head)) {
            throw new IllegalStateException("sealed to another place");
        }
        return written.substring(head.length());
    }

    @Override
    public void destroy(KeyId key) {
        destroyed.add(key);
    }
}
