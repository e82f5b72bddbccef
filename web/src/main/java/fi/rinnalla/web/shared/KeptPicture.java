package fi.rinnalla.web.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A picture under a name that is made of its content: it may be kept for ever, and opened by itself it may do nothing. */
public final class KeptPicture {
    private KeptPicture() {}

    public static Response of(byte[] content, String type) {
        return Response.ok(content, type)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
