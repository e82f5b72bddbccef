package fi.rinnalla.web.feedback.poster;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.PosterItem;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands on the paper.
 *
 * @param organisation whose it is, by its short name
 * @param sign its logo, where there is one; where the paper is to be neutral it has none
 * @param host with its port, where it is somebody's own machine, and not behind a padlock
 */
public record MonthlyPrint(
        MonthlyWish wish, List<PosterItem> items, Voice voice, String organisation, Optional<Sign> sign, String host) {
    static final int MOST = 4;
    /** What a sheet holds: letters, and for each thing as many more as its headings take room. */
    private static final int A_SHEET = 1700;

    private static final int FEW = 600;
    private static final int SOME = 1100;
    private static final int HEADINGS = 150;

    /** What was chosen, or the first few; never more than fits, nor more than somebody stops to read. */
    static List<PosterItem> chosen(MonthlyWish wish, List<PosterItem> all) {
        var fits = new ArrayList<PosterItem>();
        all.stream()
                .filter(it -> wish.chosen().isEmpty() || wish.chosen().contains(it.id()))
                .filter(it -> fits.isEmpty() || fits.size() < MOST && weight(fits) + weight(it) <= A_SHEET)
                .forEach(fits::add);
        return List.copyOf(fits);
    }

    private static int weight(List<PosterItem> items) {
        return items.stream().mapToInt(MonthlyPrint::weight).sum();
    }

    private static int weight(PosterItem it) {
        return it.said().length() + it.done().length() + HEADINGS;
    }

    public String title() {
        return headline() + ", " + month() + ", " + organisation;
    }

    public String headline() {
        return say(wish.neutral() ? "headline.neutral" : "headline");
    }

    public String month() {
        return say("month." + wish.month().getMonthValue(), "year", wish.month().getYear());
    }

    public String lead() {
        return say(items.isEmpty() ? "nothing" : wish.neutral() ? "lead.neutral" : "lead");
    }

    /** The more there is to read, the smaller it is set. */
    public String look() {
        var weight = weight(items);
        return weight <= FEW ? "few" : weight <= SOME ? "some" : "many";
    }

    public String said() {
        return voice.say("change.said");
    }

    public String done(PosterItem it) {
        return voice.say(it.changed() ? "change.done" : "change.not_changed");
    }

    /** Its language, where that is not the paper's; null otherwise. */
    public String lang(Language it) {
        return it.tag().equals(wish.language().tag()) ? null : it.tag();
    }

    public String tag() {
        return wish.language().tag();
    }

    public String href() {
        return (host.contains(":") ? "http://" : "https://") + address();
    }

    /** As it is typed by somebody whose camera reads no codes. */
    public String address() {
        return host + "/" + wish.language().path() + "/sanoit-teimme";
    }

    public String codeInWords() {
        return voice.say("poster.code", "address", address());
    }

    public String scan() {
        return say("scan");
    }

    private String say(String key, Object... named) {
        return voice.say("monthly.paper." + key, named);
    }
}
