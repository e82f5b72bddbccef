package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.tenancy.LogoSheet;
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

    static final String ENDS = "service.ends";

    /** What has to be said first on every page of a service that ends; null on all others. */
    public String ends() {
        var words = voice.value(ENDS);
        return words.equals("{" + ENDS + "}") ? null : words;
    }

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
    public record Brand(
            String name,
            String shortName,
            String motif,
            Optional<Logo> logo,
            Sheets sheets,
            String lineName,
            String phone) {
        private static final int FITS_BESIDE_THE_EXIT = 24;

        /** The number as a phone takes it: what keeps it on one line on the page is no part of it. */
        public String dialled() {
            return phone.replaceAll("[^0-9+]", "");
        }

        /** Too long to stand beside the exit on a phone. */
        public boolean isLong() {
            return isNamed() && shortName.length() > FITS_BESIDE_THE_EXIT;
        }

        /** Whether the short name stands beside the sign. */
        public boolean isNamed() {
            return logo.filter(Logo::standsAlone).isEmpty();
        }

        /** What the logo says; nothing where the name beside it says the same. */
        public String logoWords() {
            return logo.map(Logo::words)
                    .filter(it -> !isNamed() || !it.equalsIgnoreCase(name) && !it.equalsIgnoreCase(shortName))
                    .orElse("");
        }
    }

    /**
     * The organisation's own sign.
     *
     * @param plates what it is laid on, in the words of the style sheet
     */
    public record Logo(String src, int width, int height, String words, String plates) {
        public static Logo of(LogoSheet sheet) {
            return new Logo(
                    "/logo/" + sheet.name() + ".png",
                    sheet.width(),
                    sheet.height(),
                    sheet.words(),
                    sheet.plates().byNight() ? "by-night" : sheet.plates().byDay() ? "by-day" : "");
        }

        /** A wide one holds the name itself; beside a narrow one there is room for it. */
        public boolean standsAlone() {
            return 3 * width > 4 * height;
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
     * @param places in groups, in the order in which they stand
     * @param own what is theirs alone, beside their name
     * @param key the page's form key; null where the page has none
     */
    public record StaffBar(
            String name,
            String current,
            List<Group> places,
            Optional<Link> own,
            String key,
            List<LanguageLink> languages) {
        /** @param links places in one row */
        public StaffBar(String name, String current, List<Link> links) {
            this(name, current, links.stream().map(Group::alone).toList(), Optional.empty(), null, List.of());
        }
    }

    /**
     * Places that belong together.
     *
     * @param name a key; empty where it is one place, which stands alone
     * @param open whether they are shown before anybody asks for them
     */
    public record Group(String name, List<Link> links, boolean open) {
        public static Group alone(Link link) {
            return new Group("", List.of(link), true);
        }

        public boolean isHeaded() {
            return !name.isEmpty();
        }

        public boolean holdsThePage() {
            return links.stream().anyMatch(Link::current);
        }
    }

    public record Link(String key, String href, boolean current) {}

    public enum Exit {
        QUIET,
        STRONG,
        NONE
    }
}
