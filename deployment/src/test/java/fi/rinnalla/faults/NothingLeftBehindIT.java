package fi.rinnalla.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.rinnalla.domain.access.CardReading;
import fi.rinnalla.launcher.SmallHouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A parent comes from an address that nobody else has, writes, is given a card, opens it, mistypes, and leaves. */
@DisplayName("A visitor who has left")
@Order(Harmed.LEFT_RUNNING)
class NothingLeftBehindIT {
    private static final SmallHouse HOUSE = Harmed.house();
    private static final String ADDRESS = "127.99.88.77";
    private static final String SAID_ADDRESS = "203.0.113.199";
    private static final String SAID_IPV6 = "2001:db8:77::199";
    private static final String WRITTEN = "Kanarialintu lensi ikkunasta";
    private static final Visit EVERYBODY = Visit.to(HOUSE.port(), SmallHouse.HOST);

    private static String card;

    @BeforeAll
    static void come_write_and_leave() throws Exception {
        var headers = new ArrayList<String>();
        for (var name : List.of(
                "X-Forwarded-For",
                "X-Real-IP",
                "X-Client-IP",
                "X-Cluster-Client-IP",
                "X-Originating-IP",
                "X-Remote-Addr",
                "True-Client-IP",
                "CF-Connecting-IP",
                "Fastly-Client-IP",
                "Forwarded-For",
                "X-Forwarded")) {
            headers.add(name + ": " + SAID_ADDRESS + ", " + SAID_IPV6);
        }
        headers.add("Forwarded: for=" + SAID_ADDRESS + ";by=\"[" + SAID_IPV6 + "]\"");
        var parent = EVERYBODY.from(ADDRESS).with(headers.toArray(String[]::new));

        parent.get("/fi");
        var form = parent.get("/fi/palaute").form("mood", "well", "wish", WRITTEN, "card", "new");
        var thanks = parent.post("/fi/palaute", form);
        card = thanks.cardWords();
        assertThat(card.split(" ")).hasSize(5);
        parent.post("/fi/palaute/talteen", thanks.form());
        parent.post("/fi/vastaus", parent.get("/fi/vastaus").form("words", "kissa kissa kissa kissa kissa"));
        var open = parent.post("/fi/vastaus", parent.get("/fi/vastaus").form("words", card))
                .cookie();
        var holder = parent.with("Cookie: " + open);
        assertThat(holder.get("/fi/vastaus/1").body()).contains(WRITTEN);
        parent.post("/kirjaudu", parent.get("/kirjaudu").form("email", "kuka@koti.example", "password", "väärä"));
        holder.get("/poistu");
    }

    @Test
    void is_in_no_file_of_the_house() throws Exception {
        var found = new ArrayList<String>();
        try (var files = Files.walk(HOUSE.data())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                traces(Bytes.of(file))
                        .forEach(it -> found.add(it + " in " + HOUSE.data().relativize(file)));
            }
        }
        assertThat(found).isEmpty();
    }

    /** Once others have come after: a server's buffers are used again, not wiped. */
    @Test
    void is_not_in_the_memory_of_the_idle_server() throws Exception {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        assumeTrue(Files.isExecutable(jcmd), "this Java comes without jcmd: nobody can look into the server's memory");
        othersCome();

        var dump = HOUSE.data().resolveSibling("harmed.hprof");
        Files.deleteIfExists(dump);
        var said = new ProcessBuilder(
                        jcmd.toString(), Long.toString(HOUSE.server().pid()), "GC.heap_dump", dump.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(said.waitFor()).isZero();

        var heap = Bytes.of(dump);
        Files.delete(dump);
        assertThat(heap.holds("koti.localhost".getBytes(StandardCharsets.US_ASCII)))
                .as("the memory was really read")
                .isTrue();
        assertThat(traces(heap)).isEmpty();
    }

    /** Some write as well; and there come as many at once as the server has hands, so that each takes up something else. */
    private static void othersCome() throws Exception {
        var other = EVERYBODY.with("User-Agent: " + "Kulkija ".repeat(300));
        for (int round = 0; round < 2; round++) {
            Crowd.together(24, () -> {
                var form = other.get("/fi/palaute").form("mood", "well", "wish", "Tavallista. ".repeat(60));
                other.post("/fi/vastaus", other.get("/fi/vastaus").form("words", "kissa ".repeat(200)));
                return other.post("/fi/palaute", form);
            });
            Crowd.together(Processes.threads(HOUSE.server()), () -> other.get("/fi/vastaus"));
        }
    }

    private static List<String> traces(Bytes bytes) {
        return Stream.of(
                        found("the address of the connection", bytes, ADDRESS),
                        found("an address from a header", bytes, SAID_ADDRESS),
                        found("an address from a header", bytes, SAID_IPV6),
                        found("what was written", bytes, WRITTEN),
                        bytes.holdsNear(card.split(" ")) ? "the words of the card" : "",
                        bytes.holds(secret()) ? "the secret of the card" : "",
                        bytes.holds(addressInJava()) || bytes.holds(addressInPostgres())
                                ? "the address of the connection, in its four bytes"
                                : "")
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    private static String found(String what, Bytes bytes, String words) {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(it -> bytes.around(words.getBytes(it)))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .map(it -> what + ": " + it)
                .orElse("");
    }

    private static byte[] secret() {
        return ((CardReading.Read) CardReading.read(card)).secret().bytes();
    }

    /** In an {@code InetAddress}: the number, and the family that follows it. */
    private static byte[] addressInJava() {
        return new byte[] {127, 99, 88, 77, 0, 0, 0, 1};
    }

    /** In a column of type {@code inet}: family, length of the mask, the number. */
    private static byte[] addressInPostgres() {
        return new byte[] {2, 32, 127, 99, 88, 77};
    }
}
