package fi.rinnalla.faults;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody at a door, on a connection of their own for each request, from an address of their choice: on Linux every
 * address of 127/8 is this machine's. A fault of the network comes back as the exception it is.
 */
record Visit(int port, String host, String from, List<String> headers) {
    private static final int PATIENCE_MILLIS = 30_000;

    static Visit to(int port, String host) {
        return new Visit(port, host, "127.0.0.1", List.of());
    }

    Visit from(String address) {
        return new Visit(port, host, address, headers);
    }

    Visit with(String... more) {
        var all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        return new Visit(port, host, from, List.copyOf(all));
    }

    Reply get(String path) throws IOException {
        try (var socket = open()) {
            return ask(socket, head("GET", path, List.of()));
        }
    }

    /** As a browser sends our own page's form. */
    Reply post(String path, Map<String, String> form) throws IOException {
        try (var socket = open()) {
            return ask(socket, posted(path, form));
        }
    }

    /** Sends it and hangs up without waiting for an answer, like a phone in a tunnel. */
    void postAndHangUp(String path, Map<String, String> form) throws IOException {
        try (var socket = open()) {
            socket.getOutputStream().write(posted(path, form));
        }
    }

    private Socket open() throws IOException {
        var socket = new Socket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
        return socket;
    }

    private byte[] posted(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
                .collect(Collectors.joining("&"));
        var more = List.of(
                "Sec-Fetch-Site: same-origin",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length());
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(head("POST", path, more));
        whole.writeBytes(body.getBytes(StandardCharsets.US_ASCII));
        return whole.toByteArray();
    }

    private byte[] head(String method, String path, List<String> more) {
        var lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1", "Host: " + host, "Connection: close"));
        lines.addAll(headers);
        lines.addAll(more);
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Reply ask(Socket socket, byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var whole = socket.getInputStream().readAllBytes();
        var head = headEnd(whole);
        var lines = new String(whole, 0, head, StandardCharsets.ISO_8859_1).split("\r\n");
        var headers = List.of(lines).subList(1, lines.length);
        var body = Arrays.copyOfRange(whole, head + 4, whole.length);
        var reply = new Reply(Integer.parseInt(lines[0].split(" ")[1]), headers, "");
        return new Reply(reply.status(), headers, new String(complete(reply, body), StandardCharsets.UTF_8));
    }

    private static byte[] complete(Reply reply, byte[] body) throws EOFException {
        if (reply.header("Transfer-Encoding")
                .filter("chunked"::equalsIgnoreCase)
                .isPresent()) {
            return joined(body);
        }
        var length = reply.header("Content-Length").map(Integer::parseInt).orElse(body.length);
        if (body.length < length) {
            throw new EOFException("the server hung up within its answer");
        }
        return body;
    }

    private static int headEnd(byte[] whole) throws EOFException {
        for (int i = 0; i + 3 < whole.length; i++) {
            if (whole[i] == '\r' && whole[i + 1] == '\n' && whole[i + 2] == '\r' && whole[i + 3] == '\n') {
                return i;
            }
        }
        throw new EOFException("the server hung up");
    }

    private static byte[] joined(byte[] chunks) throws EOFException {
        var whole = new ByteArrayOutputStream();
        for (int at = 0; ; ) {
            int end = at;
            while (end < chunks.length && chunks[end] != '\r') {
                end++;
            }
            if (end + 2 > chunks.length) {
                throw new EOFException("the server hung up within its answer");
            }
            var size = Integer.parseInt(new String(chunks, at, end - at, StandardCharsets.US_ASCII).strip(), 16);
            if (size == 0) {
                return whole.toByteArray();
            }
            if (end + 2 + size > chunks.length) {
                throw new EOFException("the server hung up within its answer");
            }
            whole.write(chunks, end + 2, size);
            at = end + 2 + size + 2;
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
