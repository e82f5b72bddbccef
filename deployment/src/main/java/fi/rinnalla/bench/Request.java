package fi.rinnalla.bench;

import java.nio.charset.StandardCharsets;

/** A request as a browser sends it, made once and sent often. */
record Request(byte[] bytes) {

    static Request get(String host, String path) {
        return new Request(head("GET", host, path, "").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** As somebody whom the server knows by what it left with them. */
    static Request get(String host, String path, String cookies) {
        return new Request(
                head("GET", host, path, "Cookie: " + cookies + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    boolean onlyReads() {
        return bytes[0] == 'G';
    }

    static Request post(String host, String path, String form) {
        return withBody(
                "POST",
                host,
                path,
                "Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                form.getBytes(StandardCharsets.UTF_8));
    }

    static Request put(String path, byte[] body) {
        return withBody("PUT", "localhost", path, "Content-Type: application/octet-stream\r\n", body);
    }

    private static Request withBody(String method, String host, String path, String more, byte[] body) {
        var head = head(method, host, path, more + "Content-Length: " + body.length + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        var whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return new Request(whole);
    }

    private static String head(String method, String host, String path, String more) {
        return method + " " + path + " HTTP/1.1\r\nHost: " + host
                + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\nAccept-Language: fi\r\n" + more + "\r\n";
    }
}
