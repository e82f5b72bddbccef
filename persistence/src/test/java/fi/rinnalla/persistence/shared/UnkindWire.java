package fi.rinnalla.persistence.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between us and a mail server, and is as unkind as a network or a server can be. What it has taken without a word it
 * takes properly when it comes again.
 */
public final class UnkindWire implements AutoCloseable {
    /** What goes wrong, each time from now on. */
    public enum Mood {
        KIND,
        /** The line is cut before a word is said. */
        CUT,
        /** Nobody says anything, and the line stays open. */
        MUTE,
        /** "Not now", to the reader's address. */
        BUSY,
        /** "Never", to the reader's address. */
        UNKNOWN_READER,
        /** "Never", to the sender's. */
        UNWANTED_SENDER,
        /** The server has taken the message, and the line is cut before we hear so. */
        CUT_AFTER_DATA,
        /** The server has taken the message, and nobody tells us. */
        MUTE_AFTER_DATA,
        /** The server has said yes, and the line is cut as we part. */
        CUT_AT_PARTING
    }

    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private volatile Mood mood = Mood.KIND;

    /** @param server the port on which the real one listens */
    public UnkindWire(int server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    public void be(Mood next) {
        mood = next;
    }

    /** Whether somebody is on the line now. */
    public boolean isHeld() {
        return !open.isEmpty();
    }

    /** Ends all that is being said. */
    public void hangUp() throws IOException {
        for (var socket : open) {
            socket.close();
        }
    }

    private void accept() throws IOException {
        while (true) {
            var client = door.accept();
            begin(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        if (mood == Mood.CUT) {
            client.close();
            return;
        }
        open.add(client);
        try (client) {
            if (mood == Mood.MUTE) {
                new End(client).line();
            } else {
                talk(client);
            }
        } finally {
            open.remove(client);
        }
    }

    private void talk(Socket client) throws IOException {
        try (var real = new Socket(InetAddress.getLoopbackAddress(), server)) {
            talk(new End(client), new End(real));
        }
    }

    private void talk(End client, End real) throws IOException {
        client.say(real.reply());
        for (String line; (line = client.line()) != null; ) {
            var word = line.length() < 4 ? "" : line.substring(0, 4);
            if (mood == Mood.CUT_AT_PARTING && word.equals("QUIT")) {
                return;
            }
            var refusal = refusal(word);
            if (refusal != null) {
                client.say(refusal);
                continue;
            }
            real.say(line + "\r\n");
            client.say(real.reply());
            if (word.equals("DATA") && !letter(client, real)) {
                return;
            }
        }
    }

    private String refusal(String word) {
        if (word.equals("MAIL") && mood == Mood.UNWANTED_SENDER) {
            return "550 5.7.1 not from you\r\n";
        }
        if (word.equals("RCPT") && mood == Mood.UNKNOWN_READER) {
            return "550 5.1.1 nobody of that name\r\n";
        }
        return word.equals("RCPT") && mood == Mood.BUSY ? "451 4.7.1 try again later\r\n" : null;
    }

    /** Whether the conversation goes on. */
    private boolean letter(End client, End real) throws IOException {
        String name = "";
        String line;
        do {
            line = client.line();
            name = line.startsWith("Message-ID:") ? line : name;
            real.say(line + "\r\n");
        } while (!line.equals("."));
        var reply = real.reply();
        if ((mood == Mood.CUT_AFTER_DATA || mood == Mood.MUTE_AFTER_DATA) && taken.add(name)) {
            return mood == Mood.MUTE_AFTER_DATA && client.line() != null;
        }
        client.say(reply);
        return true;
    }

    private void begin(Errand errand) {
        var thread = new Thread(
                () -> {
                    try {
                        errand.run();
                    } catch (IOException closed) {
                        // whoever was talking has left
                    }
                },
                "unkind wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        hangUp();
    }

    private interface Errand {
        void run() throws IOException;
    }

    /** One end of the line. */
    private static final class End {
        private final BufferedReader in;
        private final OutputStream out;

        private End(Socket socket) throws IOException {
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            out = socket.getOutputStream();
        }

        private String line() throws IOException {
            return in.readLine();
        }

        /** All lines of an answer: the last has no hyphen after its number. */
        private String reply() throws IOException {
            var all = new StringBuilder();
            String line;
            do {
                line = in.readLine();
                if (line == null) {
                    throw new IOException("the server has left");
                }
                all.append(line).append("\r\n");
            } while (line.length() > 3 && line.charAt(3) == '-');
            return all.toString();
        }

        private void say(String words) throws IOException {
            out.write(words.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }
}
