package fi.rinnalla.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** Style sheets, scripts and the font, each under an address that names its content, so that it may be kept for ever. */
@ApplicationScoped
public class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "txt", "text/plain;charset=UTF-8",
            "woff2", "font/woff2");

    private final Map<String, Asset> byAddress = new ConcurrentHashMap<>();
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of a file in {@code assets/}, for example {@code /assets/3f2a…/app.css}. */
    public String url(String name) {
        var known = addresses.get(name);
        if (known == null) {
            known = store(name, read(name));
            addresses.putIfAbsent(name, known);
        }
        return known;
    }

    /** A small drawing as an address that is the drawing itself, so that nobody has to ask for it. */
    public String inline(String name) {
        return addresses.computeIfAbsent(
                "data:" + name,
                it -> "data:" + type(name) + ";base64," + Base64.getEncoder().encodeToString(read(name)));
    }

    /** Several scripts as one, under that name: a page asks once for them. */
    public String joined(String name, String... parts) {
        return addresses.computeIfAbsent(name, it -> {
            var all = new ByteArrayOutputStream();
            for (var part : parts) {
                all.writeBytes(read(part));
            }
            return store(it, all.toByteArray());
        });
    }

    /** A style sheet's own words, to be sent together with a brand's colours. */
    public String css(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    /** Keeps a sheet made at run time (a brand's theme) and gives its address. */
    public String keep(String name, String content) {
        return store(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private byte[] read(String name) {
        try (var in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no asset " + name);
            }
            return resolve(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A style sheet names other assets as {@code url(asset:NAME)}; here they get their addresses. */
    private byte[] resolve(String name, byte[] raw) {
        if (!name.endsWith(".css")) {
            return raw;
        }
        var css = new String(raw, StandardCharsets.UTF_8);
        var resolved =
                java.util.regex.Pattern.compile("asset:([\\w.-]+)").matcher(css).replaceAll(m -> url(m.group(1)));
        return resolved.getBytes(StandardCharsets.UTF_8);
    }

    private String store(String name, byte[] content) {
        var address = "/assets/" + hash(content) + "/" + name;
        var type = type(name);
        byAddress.putIfAbsent(
                address,
                new Asset(type, content, type.startsWith("text") || name.endsWith("svg") ? zip(content) : null));
        return address;
    }

    private static String type(String name) {
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] zip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @param zipped the content in gzip, or null where it is compressed already */
    public record Asset(String type, byte[] content, byte[] zipped) {}
}
