package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Colour;
import java.util.List;
import java.util.Optional;

/** A page of a made-up organisation, for tests of what pages are made of. */
public record APage(Chrome chrome) implements Page {
    private static final Assets ASSETS = new Assets();
    private static final Texts TEXTS = new Texts();

    public static APage ofAParent(Language language, Chrome.Exit exit) {
        return of(language, exit, "kasper", "#0b6e74", Optional.empty());
    }

    public static APage ofStaff(String name, Chrome.Link... links) {
        var bar = Optional.of(new Chrome.StaffBar(name, "", List.of(links)));
        return of(Language.FI, Chrome.Exit.NONE, "kasper", "#0b6e74", bar);
    }

    /** The same page of an organisation with a logo. */
    APage signed(Chrome.Logo logo) {
        var brand = chrome.brand();
        var signed = new Chrome.Brand(
                brand.name(),
                brand.shortName(),
                brand.motif(),
                Optional.of(logo),
                brand.sheets(),
                brand.lineName(),
                brand.phone());
        return new APage(new Chrome(
                chrome.title(),
                signed,
                chrome.voice(),
                chrome.exit(),
                chrome.languages(),
                chrome.assets(),
                chrome.remark(),
                chrome.staff()));
    }

    /** The same page of an organisation that ends. */
    APage ending(String words) {
        var voice = new Voice(
                chrome.language(), TEXTS.in(chrome.language()), name -> name.equals(Chrome.ENDS) ? words : null);
        return new APage(new Chrome(
                chrome.title(),
                chrome.brand(),
                voice,
                chrome.exit(),
                chrome.languages(),
                chrome.assets(),
                chrome.remark(),
                chrome.staff()));
    }

    public static APage of(
            Language language, Chrome.Exit exit, String motif, String colour, Optional<Chrome.StaffBar> staff) {
        var voice = new Voice(language, TEXTS.in(language), name -> null);
        var brand = new Chrome.Brand(
                "Kotipolku ry",
                "Kotipolku",
                motif,
                Optional.empty(),
                Looks.of(new Colour(colour), ASSETS),
                "Tukiluuri",
                "000 000 0000");
        var languages = List.of(Language.values()).stream()
                .map(it -> new Chrome.LanguageLink(
                        voice.say("portal.language." + it.path()), it.tag(), "/" + it.path() + "/", it == language))
                .toList();
        return new APage(new Chrome(
                "Palaute – Kotipolku",
                brand,
                voice,
                exit,
                staff.isEmpty() ? languages : List.of(),
                ASSETS,
                Optional.empty(),
                staff));
    }
}
