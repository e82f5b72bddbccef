package fi.rinnalla.web.guidance;

/** The first words of a text that is written in Markdown, to be read among others. */
final class Excerpt {
    private static final int LONGEST = 160;

    private Excerpt() {}

    static String of(String markdown) {
        var plain = markdown.replaceAll("!?\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("(?m)^\\s*(#{1,6}|[-*+>]|\\d+\\.)\\s+", "")
                .replaceAll("[*`]", "")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.length() <= LONGEST ? plain : cut(plain) + "…";
    }

    /** Between words, where there is a gap. */
    private static String cut(String plain) {
        var gap = plain.lastIndexOf(' ', LONGEST);
        return plain.substring(0, gap > 0 ? gap : LONGEST);
    }
}
