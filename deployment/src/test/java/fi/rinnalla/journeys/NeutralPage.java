package fi.rinnalla.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import fi.rinnalla.faults.Wait;
import fi.rinnalla.launcher.Ledger;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Somebody else's harmless page, which remembers what each visitor's browser told of the page before. */
final class NeutralPage implements AutoCloseable {
    static final String WORDS = "Huomenna on poutaa.";
    private static final char[] PASSWORD = "vain-kokeeksi".toCharArray();

    private final HttpsServer server;
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final List<String> referers = new CopyOnWriteArrayList<>();
    private Runnable afterwards = () -> {};

    private NeutralPage(HttpsServer server) {
        this.server = server;
    }

    private static NeutralPage open(Path folder) throws Exception {
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(identity(folder.resolve("page.p12"))));
        var page = new NeutralPage(server);
        server.createContext("/", page::answer);
        // A browser opens connections before it needs them: one that says nothing yet must hold up no other.
        server.setExecutor(page.hands);
        server.start();
        return page;
    }

    /**
     * An organisation's page to leave for, until it is closed.
     *
     * @param host the organisation's, such as {@code aspa.localhost}
     */
    static NeutralPage chosenBy(House house, String host, Path folder) throws Exception {
        var page = open(folder);
        var ledger = Ledger.of(house.data(), host.substring(0, host.indexOf('.')));
        var usual =
                ledger.list(String.class, "select exit_target from app.tenant").get(0);
        page.leadTo(house, host, ledger, page.url());
        page.afterwards = () -> page.leadTo(house, host, ledger, usual);
        return page;
    }

    /** The server keeps what it knows of an organisation in memory and hears of changes a moment later. */
    private void leadTo(House house, String host, Ledger ledger, String url) {
        ledger.change("update app.tenant set exit_target = ?", url);
        Wait.until(
                "the exit leads to " + url,
                () -> house.knock(host)
                        .get("/poistu")
                        .headers()
                        .firstValue("location")
                        .filter(url::equals)
                        .isPresent());
    }

    String url() {
        return "https://saa.localhost:" + server.getAddress().getPort() + "/";
    }

    /** One for each visit; empty where the browser told nothing. */
    List<String> referers() {
        return referers;
    }

    private void answer(HttpExchange visit) throws IOException {
        if (visit.getRequestURI().getPath().equals("/")) {
            referers.add(String.valueOf(visit.getRequestHeaders().getOrDefault("Referer", List.of())));
        }
        var body = ("<!doctype html><title>S\u00e4\u00e4</title><p>" + WORDS).getBytes(StandardCharsets.UTF_8);
        visit.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        visit.sendResponseHeaders(200, body.length);
        visit.getResponseBody().write(body);
        visit.close();
    }

    /** Signed by nobody but itself; the browser of the test does not mind. */
    private static SSLContext identity(Path store) throws IOException, GeneralSecurityException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=saa.localhost",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (made.waitFor() != 0) {
            throw new IOException(said);
        }
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @Override
    public void close() {
        try {
            afterwards.run();
        } finally {
            server.stop(0);
            hands.shutdownNow();
        }
    }
}
