package fi.rinnalla.web.shared;

import java.util.List;
import java.util.regex.Pattern;

/** The parts of the house where only staff walk. */
public final class StaffPaths {
    private static final List<String> PARTS =
            List.of("/tyo", "/oma", "/koulutus", "/kehitys", "/hallinta", "/kirjaudu", "/ulos");

    private static final Pattern WITH_A_FILE =
            Pattern.compile("/hallinta/(paikat/[^/]+/kuva|ulkoasu/logo)|/tyo/kyselyt/[^/]+/tulokset/tuo");

    private StaffPaths() {}

    /** Where a form may carry a file. */
    static boolean takeAFile(String path) {
        return WITH_A_FILE.matcher(path).matches();
    }

    /** Nobody gets in here who is not at work. */
    public static boolean needWork(String path) {
        return holds(path) && !path.equals("/kirjaudu") && !path.equals("/ulos");
    }

    /** Where a shared tablet may be used, and where it is put away. */
    public static boolean areOfTheTally(String path) {
        return path.equals("/tyo/kaynnit") || path.startsWith("/tyo/kaynnit/") || path.equals("/ulos");
    }

    public static boolean holds(String path) {
        return PARTS.stream().anyMatch(part -> path.equals(part) || path.startsWith(part + "/"));
    }
}
