package fi.rinnalla.demo.growth;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * One half year that ends today, the n-th of so many that ran beside each other. What happens in it is the same each time, but
 * for ids and keys.
 */
final class Season {
    static final int DAYS = 182;

    private final House house;
    private final int n;
    private final LocalDate today;
    private final Seals seals;
    private final Random random;
    private int forms;

    Season(House house, int n, LocalDate today, Seals seals) {
        this.house = house;
        this.n = n;
        this.today = today;
        this.seals = seals;
        this.random = new Random(("grown " + house.slug() + n).hashCode());
    }

    House house() {
        return house;
    }

    int n() {
        return n;
    }

    LocalDate today() {
        return today;
    }

    LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }

    /** A working day about so many days ago, none that is still ahead. */
    LocalDate about(int days) {
        var day = WorkingDays.onOrAfter(today.minusDays(days));
        return day.isAfter(today) ? today : day;
    }

    LocalDate ahead(int days) {
        return WorkingDays.onOrAfter(today.plusDays(days));
    }

    int some(int below) {
        return random.nextInt(below);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    UUID id() {
        return UUID.randomUUID();
    }

    /** Of a form that nobody else has sent. */
    Digest form() {
        return form(house.slug(), n, forms++);
    }

    /** Of the first form of all, by which it is seen that a house has grown. */
    static Digest first(String slug) {
        return form(slug, 0, 0);
    }

    private static Digest form(String slug, int n, int form) {
        return Digest.of("grown " + slug + " " + n + " " + form);
    }

    KeyId key() {
        return seals.newKey();
    }

    Sealed seal(KeyId key, SealPlace place, String words) {
        return seals.seal(key, place, words);
    }
}
