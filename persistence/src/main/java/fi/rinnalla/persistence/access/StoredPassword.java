package fi.rinnalla.persistence.access;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A password's hash as it is written down, in the PHC string format; {@code keyid} names the pepper. */
record StoredPassword(Argon2id recipe, String keyId, byte[] salt, byte[] hash) {
    private static final Pattern FORMAT = Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d)"
            + ",keyid=([A-Za-z0-9+/]{4,16})\\$([A-Za-z0-9+/]{22,86})\\$([A-Za-z0-9+/]{43})");

    static Optional<StoredPassword> parse(String written) {
        var found = FORMAT.matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        var recipe = new Argon2id(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
        var decoder = Base64.getDecoder();
        return Optional.of(new StoredPassword(
                recipe, found.group(4), decoder.decode(found.group(5)), decoder.decode(found.group(6))));
    }

    String written() {
        var encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=%d$m=%d,t=%d,p=%d,keyid=%s$%s$%s"
                .formatted(
                        Argon2id.VERSION,
                        recipe.memoryKiB(),
                        recipe.passes(),
                        recipe.lanes(),
                        keyId,
                        encoder.encodeToString(salt),
                        encoder.encodeToString(hash));
    }

    @Override
    public String toString() {
        return "StoredPassword";
    }
}
