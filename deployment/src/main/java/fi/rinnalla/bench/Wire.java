package fi.rinnalla.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A kept-alive connection that costs next to nothing, so that the server is measured and not the client. */
final class Wire implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;

    Wire(int port) {
        this.port = port;
    }

    /** A server may hang up on a connection that has waited long: what only reads is asked again then, on a new one. */
    Answer send(Request request) throws IOException {
        var kept = socket != null;
        if (!kept) {
            open();
        }
        try {
            return answered(request);
        } catch (HungUp | SocketException gone) {
            close();
            if (kept && request.onlyReads()) {
                return send(request);
            }
            throw gone;
        }
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private Answer answered(Request request) throws IOException {
        socket.getOutputStream().write(request.bytes());
        var head = head();
        var answer = new Answer(head, body(head));
        if (answer.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
            close();
        }
        return answer;
    }

    private String head() throws IOException {
        var head = new ByteArrayOutputStream(1024);
        for (var ends = 0; ends < 4; ) {
            var next = in.read();
            if (next < 0) {
                throw new HungUp();
            }
            head.write(next);
            ends = next == (ends % 2 == 0 ? '\r' : '\n') ? ends + 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] body(String head) throws IOException {
        var length = Answer.header(head, "Content-Length");
        if (length.isPresent()) {
            return in.readNBytes(Integer.parseInt(length.get()));
        }
        return Answer.header(head, "Transfer-Encoding").isPresent() ? chunks() : new byte[0];
    }

    private byte[] chunks() throws IOException {
        var whole = new ByteArrayOutputStream();
        for (int size; (size = Integer.parseInt(line().strip(), 16)) > 0; line()) {
            whole.write(in.readNBytes(size));
        }
        line();
        return whole.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next; (next = in.read()) >= 0 && next != '\n'; ) {
            line.append((char) next);
        }
        return line.toString();
    }

    private static final class HungUp extends EOFException {
        HungUp() {
            super("the server hung up");
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
