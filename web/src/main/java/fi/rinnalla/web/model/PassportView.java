package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.EvidenceLine;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.model.Passport;
import fi.rinnalla.domain.model.PassportText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.Optional;

/**
 * A passport as it is read in one language, or in the nearest in which it is written.
 *
 * @param own the languages of the organisation: where it is not written in one of them, that is said
 * @param here where this passport is shown, so that it can be asked for in another language
 * @param files the beginning of a file's address; empty where files are not given away here
 */
public record PassportView(
        Voice voice, Passport passport, Language wished, List<Language> own, String here, String files) {
    /** @param current whether it is what is shown */
    public record Shown(String words, String tag, String href, boolean current) {}

    public Language language() {
        return passport.nearest(wished).orElse(wished);
    }

    public String tag() {
        return language().tag();
    }

    public PassportText text() {
        return passport.in(wished).orElseGet(() -> new PassportText("", "", "", List.of(), List.of()));
    }

    /** What is said where it is not there in the language that was wished for; empty where it is. */
    public String instead() {
        return language() == wished
                ? ""
                : voice.say("model.language.instead", "language", words().language(language()));
    }

    public String missing() {
        var missing =
                own.stream().filter(it -> !passport.texts().containsKey(it)).toList();
        return missing.isEmpty() ? "" : voice.say("model.language.missing", "languages", words().languages(missing));
    }

    public List<Shown> others() {
        return passport.texts().keySet().stream()
                .map(it -> new Shown(
                        words().language(it),
                        it.tag(),
                        here + (here.contains("?") ? "&" : "?") + "kieli=" + it.path(),
                        it == language()))
                .toList();
    }

    public List<EvidenceLine> evidence() {
        return passport.evidence();
    }

    public String about(EvidenceLine it) {
        return words().about(it);
    }

    public List<MaterialLine> materials() {
        return passport.materials();
    }

    /** Where a material can be opened; empty for a file that is not given away here. */
    public Optional<String> href(MaterialLine it) {
        return it.link()
                .or(() -> it.file()
                        .filter(file -> !files.isEmpty())
                        .map(file -> files + file.id().value()));
    }

    public String about(MaterialLine it) {
        return it.file().map(words()::file).orElseGet(() -> voice.say("model.material.link"));
    }

    public String say(String key) {
        return voice.say(key);
    }

    private ModelWords words() {
        return new ModelWords(voice);
    }
}
