package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.EvidenceKind;
import fi.rinnalla.domain.model.EvidenceLine;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.model.Passport;
import fi.rinnalla.domain.model.PassportText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.DraftSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A passport that is being written: its words, what speaks for it, what helps, and from when on it holds.
 *
 * @param draft none where it is not there yet: then there are only words
 * @param own the organisation's languages
 */
public record DraftPage(
        Chrome chrome,
        Optional<DraftSheet> draft,
        List<Language> own,
        PassportForm typed,
        LineForm line,
        FileForm file,
        LocalDate today,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "model/draft";
    static final String PATH = "/luonnos";

    public boolean isNew() {
        return draft.isEmpty();
    }

    public String back() {
        return draft.map(it -> ModelsPage.href(it.id())).orElse(ModelsPage.URL);
    }

    public String action() {
        return draft.isEmpty() ? ModelsPage.URL : href("");
    }

    public String href(String more) {
        return ModelsPage.href(draft.orElseThrow().id()) + PATH + more;
    }

    /** With the key in it, which is looked at before the file is. */
    public String fileAction() {
        return href("/tiedosto") + "?" + FormKeys.FIELD + "=" + URLEncoder.encode(key(), StandardCharsets.UTF_8);
    }

    public String heading() {
        return draft.map(it -> say("model.version.draft", "n", it.number())).orElseGet(() -> say("model.new"));
    }

    public boolean isFirst() {
        return draft.filter(it -> it.number() == 1).isPresent();
    }

    /** What is wanted of it in each language; those that the organisation no longer speaks keep what they say. */
    public List<Language> languages() {
        return Arrays.stream(Language.values())
                .filter(it -> own.contains(it) || typed.isIn(it))
                .toList();
    }

    public String language(Language it) {
        return words().language(it);
    }

    /** The first, what is written in, and what has to be mended. */
    public boolean isOpen(Language language) {
        return language == languages().get(0)
                || typed.isIn(language)
                || problems.stream().anyMatch(it -> it.field().endsWith("-" + language.path()));
    }

    public Field field(String part, Language language) {
        var name = PassportForm.name(part, language);
        var hint = "model." + part + ".hint";
        return Field.of(name, say("model." + part))
                .hinted(chrome.voice().knows(hint) ? say(hint) : "")
                .holding(typed.typed(name))
                .among(problems);
    }

    public int longest() {
        return PassportText.LONGEST_TEXT;
    }

    /** What keeps it from coming into force. */
    public List<String> wanting() {
        var passport = draft.map(DraftSheet::passport).orElseGet(() -> new Passport(Map.of(), List.of(), List.of()));
        var wanting = new ArrayList<String>();
        passport.texts().forEach((language, text) -> {
            if (text.steps().isEmpty()) {
                wanting.add(say("model.wanting.steps", "language", language(language)));
            }
        });
        differing(passport, PassportText::steps, "model.wanting.steps.many").ifPresent(wanting::add);
        differing(passport, PassportText::checklist, "model.wanting.checklist.many")
                .ifPresent(wanting::add);
        return wanting;
    }

    private Optional<String> differing(Passport passport, Function<PassportText, List<String>> lines, String key) {
        return Passport.areAsMany(passport.texts().values(), lines)
                ? Optional.empty()
                : Optional.of(say(
                        key,
                        "counts",
                        String.join(
                                ", ",
                                passport.texts().entrySet().stream()
                                        .map(it -> language(it.getKey()) + " "
                                                + lines.apply(it.getValue()).size())
                                        .toList())));
    }

    public Field small(String name) {
        var hint = "model." + name + ".hint";
        return Field.of(name, say("model." + name))
                .hinted(chrome.voice().knows(hint) ? say(hint) : "")
                .holding(line.typed(name))
                .among(problems);
    }

    public Field day() {
        return small("day").holding(line.typed("day").isEmpty() ? today.toString() : line.typed("day"));
    }

    public List<Choice> kinds() {
        return Arrays.stream(EvidenceKind.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("model.evidence." + Typed.low(it)),
                        line.evidenceKind().filter(it::equals).isPresent()))
                .toList();
    }

    public List<Choice> languages(String field) {
        return languages(line.language(field));
    }

    public List<Choice> fileLanguages() {
        return languages(file.language());
    }

    private List<Choice> languages(Optional<Language> chosen) {
        return languages().stream()
                .map(it -> Choice.of(
                        it.path(), language(it), chosen.filter(it::equals).isPresent()))
                .toList();
    }

    public Field fileField() {
        return Field.of(FileForm.FILE, say("model.file"))
                .hinted(say("model.file.hint", "mb", FileForm.megabytes()))
                .among(problems);
    }

    public Field fileTitle() {
        return Field.of(FileForm.TITLE, say("model.title"))
                .holding(file.title())
                .among(problems);
    }

    public Field fileLanguage() {
        return Field.of(FileForm.LANGUAGE, say("model.written")).among(problems);
    }

    public String about(EvidenceLine it) {
        return words().about(it);
    }

    public String about(MaterialLine it) {
        return it.file().map(words()::file).orElseGet(() -> it.link().orElseThrow());
    }

    private ModelWords words() {
        return new ModelWords(chrome.voice());
    }
}
