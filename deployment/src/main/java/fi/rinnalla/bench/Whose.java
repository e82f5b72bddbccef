package fi.rinnalla.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells in whose code a thread is: the innermost frame that belongs to somebody we know. */
final class Whose {

    private static final Map<String, String> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("org.postgresql.", "database and its driver");
        KNOWN.put("org.eclipse.persistence.", "EclipseLink");
        KNOWN.put("org.bouncycastle.", "Argon2id");
        KNOWN.put("com.google.crypto.", "sealing");
        KNOWN.put("java.util.zip.", "zipping");
        KNOWN.put("gg.jte.", "templates");
        KNOWN.put("org.glassfish.jersey.", "Jersey");
        KNOWN.put("org.jboss.weld.", "Weld");
        KNOWN.put("org.glassfish.hk2.classmodel.", "reading classes");
        KNOWN.put("org.glassfish.weld.", "Weld");
        KNOWN.put("org.jvnet.hk2.", "HK2");
        KNOWN.put("org.glassfish.hk2.", "HK2");
        KNOWN.put("fish.payara.", "Payara");
        KNOWN.put("com.sun.enterprise.deployment.", "deployment");
        KNOWN.put("com.sun.gjc.", "connection pool");
        KNOWN.put("com.sun.enterprise.resource", "connection pool");
        KNOWN.put("com.sun.enterprise.transaction", "transactions");
        KNOWN.put("org.glassfish.grizzly.", "Grizzly");
        KNOWN.put("org.apache.catalina.", "servlet container");
    }

    private Whose() {}

    static String code(List<String> frames) {
        return frames.stream()
                .map(Whose::owner)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("others");
    }

    private static Optional<String> owner(String frame) {
        if (frame.startsWith("fi.rinnalla.")) {
            var parts = frame.split("\\.");
            return Optional.of("our " + parts[2] + "." + parts[3]);
        }
        return KNOWN.entrySet().stream()
                .filter(it -> frame.startsWith(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
