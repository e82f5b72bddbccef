package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Optional;

/**
 * The frame of a page: whose door this is, in which language, and what stands at its edges.
 *
 * @param title what the browser's history keeps: neutral, never the topic
 * @param exit how loud the exit button is; NONE on staff pages
 * @param languages the same page in the organisation's other languages; empty where a page has no such twin
 * @param remark what the organisation wants said at the foot of every page
 * @param staff who is signed in, on staff pages only
 */
public record Chrome(
        String title,
        Brand brand,
        Voice voice,
        Exit exit,
        List<LanguageLink> languages,
        Assets assets,
        Optional<Remark> remark,
        Optional<StaffBar> staff) {

    /** The same frame around a form that has to be looked at once more: the title says so first. */
    public Chrome troubled() {
        var troubled = voice.say("portal.title.problem", "title", title);
        return new Chrome(troubled, brand, voice, exit, languages, assets, remark, staff);
    }

    public Language language() {
        return voice.language();
    }

    /** Address of a public page in the reader's language: {@code to("palaute")} is {@code /fi/palaute}. */
    public String to(String page) {
        return "/" + language().path() + (page.isEmpty() ? "/" : "/" + page);
    }

    /** Whose door this is. The phone is the line a parent may always call. */
    public record Brand(String name, String shortName, String motif, Sheets sheets, String lineName, String phone) {
        private static final int FITS_BESIDE_THE_EXIT = 24;

        /** The number as a phone takes it: what keeps it on one line on the page is no part of it. */
        public String dialled() {
            return phone.replaceAll("[^0-9+]", "");
        }

        /** Too long to stand beside the exit on a phone. */
        public boolean isLong() {
            return shortName.length() > FITS_BESIDE_THE_EXIT;
        }
    }

    /** Addresses of the style sheet for parents' pages and of the one for staff. */
    public record Sheets(String portal, String staff) {}

    /** @param lang its language where that is not the page's; null otherwise */
    public record Remark(String words, String lang) {}

    public record LanguageLink(String name, String lang, String href, boolean current) {}

    /**
     * Who is at work, where they may go, and in which language they work.
     *
     * @param own what is theirs alone, beside their name
     * @param key the page's form key; null where the page has none
     */
    public record StaffBar(
            String name,
            String current,
            List<Link> links,
            Optional<Link> own,
            String key,
            List<LanguageLink> languages) {
        public StaffBar(String name, String current, List<Link> links) {
            this(name, current, links, Optional.empty(), null, List.of());
        }
    }

    public record Link(String key, String href, boolean current) {}

    public enum Exit {
        QUIET,
        STRONG,
        NONE
    }
}
