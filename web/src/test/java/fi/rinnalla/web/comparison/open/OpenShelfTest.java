package fi.rinnalla.web.comparison.open;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.opendata.OpenEdition;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file of open data")
class OpenShelfTest {
    private static final NetworkId OURS = new NetworkId(new UUID(0, 1));
    private static final NetworkId THEIRS = new NetworkId(new UUID(0, 2));

    private final OpenShelf shelf = new OpenShelf();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void is_made_once_as_long_as_the_release_is_the_same() {
        var first = shelf.file(edition(OURS, 2026, "a"), "csv", () -> bytes("eka"));
        var second = shelf.file(edition(OURS, 2026, "a"), "csv", () -> bytes("toka"));

        assertThat(second).isSameAs(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void is_made_anew_when_the_release_has_changed_and_the_old_one_is_handed_out_no_more() {
        shelf.file(edition(OURS, 2026, "a"), "csv", () -> bytes("eka"));
        var second = shelf.file(edition(OURS, 2026, "b"), "csv", () -> bytes("toka"));

        assertThat(second.body()).asString().isEqualTo("toka");
        assertThat(shelf.file(edition(OURS, 2026, "b"), "csv", () -> bytes("kolmas")))
                .isSameAs(second);
    }

    @Test
    void is_its_own_networks_its_own_years_and_its_own_form() {
        shelf.file(edition(OURS, 2026, "a"), "csv", () -> bytes("oma"));

        assertThat(text(edition(THEIRS, 2026, "a"), "csv", "naapurin")).isEqualTo("naapurin");
        assertThat(text(edition(OURS, 2025, "a"), "csv", "viime vuoden")).isEqualTo("viime vuoden");
        assertThat(text(edition(OURS, 2026, "a"), "json", "toinen muoto")).isEqualTo("toinen muoto");
        assertThat(text(edition(OURS, 2026, "a"), "csv", "uusi")).isEqualTo("oma");
    }

    @Test
    void is_made_one_at_a_time_and_once_for_a_crowd() throws Exception {
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        var begin = new CountDownLatch(1);
        var crowd = Executors.newFixedThreadPool(8);
        var served = IntStream.range(0, 8)
                .mapToObj(it -> crowd.submit(() -> {
                    begin.await();
                    return shelf.file(edition(it % 2 == 0 ? OURS : THEIRS, 2026, "a"), "csv", () -> {
                        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                        Thread.yield();
                        atOnce.decrementAndGet();
                        return bytes("valmis");
                    });
                }))
                .toList();
        begin.countDown();
        for (Future<?> it : served) {
            it.get();
        }
        crowd.shutdown();

        assertThat(made).as("one for each network").hasValue(2);
        assertThat(most).hasValue(1);
    }

    @Test
    void gives_way_to_newer_ones_where_there_is_no_room_for_all() {
        var half = (int) (OpenShelf.ROOM / 2);
        for (var year : new int[] {2024, 2025, 2026}) {
            shelf.file(edition(OURS, year, "a"), "csv", () -> new byte[half]);
        }

        assertThat(text(edition(OURS, 2026, "a"), "csv", "uusi")).hasSize(half);
        assertThat(text(edition(OURS, 2024, "a"), "csv", "tehty uudelleen")).isEqualTo("tehty uudelleen");
    }

    private String text(OpenEdition edition, String form, String otherwise) {
        return new String(shelf.file(edition, form, () -> bytes(otherwise)).body(), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String words) {
        made.incrementAndGet();
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static OpenEdition edition(NetworkId network, int year, String mark) {
        return new OpenEdition(network, year, mark);
    }
}
