package fi.rinnalla.journeys;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with a file, as a browser sends it. */
record FileForm(Map<String, String> words, String name, String fileType, byte[] file) {
    private static final String BOUNDARY = "----rinnalla7";

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] body() {
        var body = new ByteArrayOutputStream();
        words.forEach(
                (field, text) -> put(body, head("name=\"" + field + "\"", ""), text.getBytes(StandardCharsets.UTF_8)));
        put(body, head("name=\"" + name + "\"; filename=\"kuva\"", "\r\nContent-Type: " + fileType), file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static String head(String what, String type) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + what + type + "\r\n\r\n";
    }

    private static void put(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
