package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.tenancy.ExitStrength;
import fi.rinnalla.domain.tenancy.ExitTarget;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.tenancy.Profiles;
import fi.rinnalla.services.tenancy.TenantProfile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Builds the frame of a page for the door the reader stands at. */
@RequestScoped
public class Chromes {
    @Inject
    private Profiles profiles;

    @Inject
    private Texts texts;

    @Inject
    private Brands brands;

    @Inject
    private Assets assets;

    @Inject
    private HttpServletRequest request;

    /** A parent's page. {@code title} is a key of {@code portal.title…}; {@code path} is what follows the language. */
    public Chrome portal(Language language, String title, Chrome.Exit exit, String path) {
        var profile = profile();
        var voice = voice(language, profile);
        return new Chrome(
                voice.say(title) + " – " + profile.brand().shortName(),
                brands.of(profile),
                voice,
                asLoud(exit, profile),
                twins(profile, voice, path),
                assets,
                remark(profile, language),
                Optional.empty());
    }

    /** An organisation may have the exit strong everywhere; nobody can have it quieter than the page asks for. */
    private static Chrome.Exit asLoud(Chrome.Exit exit, TenantProfile profile) {
        return exit == Chrome.Exit.QUIET && profile.exitStrength() == ExitStrength.STRONG ? Chrome.Exit.STRONG : exit;
    }

    /** A page of the organisation's staff, in the language its reader has chosen for work. */
    public Chrome staff(Language language, String title, Chrome.StaffBar bar) {
        var profile = profile();
        var voice = voice(language, profile);
        return new Chrome(
                voice.say(title) + " – " + profile.brand().shortName(),
                brands.of(profile),
                voice,
                Chrome.Exit.NONE,
                List.of(),
                assets,
                remark(profile, language),
                Optional.ofNullable(bar));
    }

    /** A page at no organisation's door: the network's, and errors where no door was found. */
    public Chrome house(Language language, String title, List<Chrome.LanguageLink> languages) {
        var voice = new Voice(language, texts.in(language), name -> null);
        return new Chrome(
                voice.say(title) + " – Rinnalla",
                brands.house(),
                voice,
                Chrome.Exit.NONE,
                languages,
                assets,
                Optional.empty(),
                Optional.empty());
    }

    /** @throws NotFound at a network's door, where no organisation's page is */
    public TenantProfile profile() {
        var host = (Host) request.getAttribute(HostDoor.HOST);
        if (host.owner() != Host.Owner.TENANT) {
            throw new NotFound("an organisation's page");
        }
        return profiles.of(host);
    }

    public Voice voice(Language language, TenantProfile profile) {
        return new Voice(language, texts.in(language), name -> value(name, language, profile));
    }

    private static Optional<Chrome.Remark> remark(TenantProfile profile, Language language) {
        return profile.text("footer", language)
                .map(it -> new Chrome.Remark(
                        it.body(),
                        it.language().tag().equals(language.tag())
                                ? null
                                : it.language().tag()));
    }

    private String value(String name, Language language, TenantProfile profile) {
        return switch (name) {
            case "org" -> profile.brand().name();
            case "programme" -> profile.programme();
            case "phone" -> Unbroken.lines(profile.phone());
            case "line.name" -> profile.lineName();
            case "place.term" -> profile.terms().say(language, "place", "nom");
            case Chrome.ENDS -> ends(language, profile);
            case "exit.to" -> texts.in(language).get("portal.exit.to." + exitTarget(profile));
            case "kept.feedback" ->
                new Voice(language, texts.in(language), it -> null)
                        .count("admin.kept.months", profile.keeping().feedbackMonths());
            case "supervisor" -> supervisor(language, profile);
            case "reviewed", "unreviewed" -> texts.in(language).get("portal.unreviewed");
            default -> term(name, language, profile);
        };
    }

    /** Null where it does not end. */
    private String ends(Language language, TenantProfile profile) {
        var voice = new Voice(language, texts.in(language), it -> null);
        return profile.ending()
                .map(it -> voice.say("export.ends", "date", new Times(voice).date(it.lastDay()))
                        + it.successor()
                                .map(door -> " " + voice.say("export.ends.successor", "door", door))
                                .orElse(""))
                .orElse(null);
    }

    private static String exitTarget(TenantProfile profile) {
        return Typed.low(ExitTarget.at(profile.exitTarget()).orElse(ExitTarget.WEATHER));
    }

    /** Who watches over accessibility, marked until somebody has signed the text. */
    private String supervisor(Language language, TenantProfile profile) {
        var text = profile.text("supervisor", language);
        var unreviewed = texts.in(language).get("portal.unreviewed");
        return text.map(it -> it.reviewed() ? it.body() : it.body() + " " + unreviewed)
                .orElse(unreviewed);
    }

    /** {@code term.partner.pl.gen} is the partner's plural genitive; other names are not ours to know. */
    private static String term(String name, Language language, TenantProfile profile) {
        var parts = name.split("\\.", 3);
        return parts.length == 3 && parts[0].equals("term") ? profile.terms().say(language, parts[1], parts[2]) : null;
    }

    private static List<Chrome.LanguageLink> twins(TenantProfile profile, Voice voice, String path) {
        return profile.languages().stream()
                .map(it -> new Chrome.LanguageLink(
                        voice.say("portal.language." + it.path()),
                        it.tag(),
                        "/" + it.path() + "/" + path,
                        it == voice.language()))
                .toList();
    }
}
