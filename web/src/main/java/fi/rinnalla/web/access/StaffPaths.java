package fi.rinnalla.web.access;

import java.util.List;

/** The parts of the house where only staff walk. */
public final class StaffPaths {
    private static final List<String> PARTS =
            List.of("/tyo", "/oma", "/koulutus", "/kehitys", "/hallinta", "/kirjaudu", "/ulos");

    private StaffPaths() {}

    public static boolean holds(String path) {
        return PARTS.stream().anyMatch(part -> path.equals(part) || path.startsWith(part + "/"));
    }
}
