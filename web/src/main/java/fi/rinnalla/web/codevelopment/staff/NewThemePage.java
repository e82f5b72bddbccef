package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.services.codevelopment.GatheringThemes.PlaceChoice;
import fi.rinnalla.services.codevelopment.ThemeChoice;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.feedback.staff.Words;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A theme that is made of one feedback, to which that of others comes. */
public record NewThemePage(
        Chrome chrome,
        FeedbackId feedback,
        List<ThemeChoice> earlier,
        List<PlaceChoice> known,
        NewThemeForm typed,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "codevelopment/new";

    public String item() {
        return "/tyo/palaute/" + feedback.value();
    }

    public Field field(String name) {
        var hint = "theme." + name + ".hint";
        return Field.of(name, say("theme." + name))
                .hinted(chrome.voice().knows(hint) ? say(hint) : "")
                .holding(typed.typed(name))
                .among(problems);
    }

    public int longest() {
        return MoveForm.LONGEST;
    }

    public List<Choice> codes() {
        return Arrays.stream(ThemeCode.values())
                .map(it ->
                        Choice.of(Typed.low(it), texts().code(it), typed.code().equals(Optional.of(it))))
                .toList();
    }

    public Field countyField() {
        return Field.of("alue", say("ordering.county")).among(problems);
    }

    public List<Choice> counties() {
        return counties(texts(), Choice.of("", say("ordering.county.choose"), false), typed.county());
    }

    static List<Choice> counties(ThemeTexts texts, Choice first, Optional<County> chosen) {
        return Stream.concat(
                        Stream.of(first),
                        Arrays.stream(County.values())
                                .filter(it -> it != County.WHOLE_COUNTRY)
                                .map(it -> Choice.of(Typed.low(it), texts.county(it), chosen.equals(Optional.of(it)))))
                .toList();
    }

    public List<Choice> places() {
        return Stream.concat(
                        Stream.of(Choice.of("", say("theme.place.none"), false)),
                        known.stream()
                                .map(it -> Choice.of(
                                        it.code(),
                                        it.name(),
                                        typed.typed("place").equals(it.code()))))
                .toList();
    }

    public List<Choice> continued() {
        return Stream.concat(
                        Stream.of(Choice.of("", say("theme.continues.none"), false)),
                        earlier.stream()
                                .map(it -> Choice.of(
                                        it.id().value().toString(),
                                        it.title(),
                                        typed.continues().equals(Optional.of(it.id())))))
                .toList();
    }

    public boolean isChecked() {
        return typed.checked();
    }

    /** What may tell who is meant; empty where nothing was found, or nothing typed. */
    public List<String> hints() {
        return Stream.of(typed.typed("title"), typed.typed("description"))
                .flatMap(text -> TellingDetails.in(text).stream()
                        .map(it -> new Words(chrome.voice()).hint(it.kind(), text.substring(it.start(), it.end()))))
                .distinct()
                .toList();
    }

    public Field ownerField() {
        return MoveForm.ownerField(chrome.voice(), problems);
    }

    public List<Choice> owners() {
        return typed.typed().owners(chrome.voice(), Role.WORKER);
    }

    public Field nextField() {
        return typed.typed().nextField(chrome.voice(), "", problems);
    }

    private ThemeTexts texts() {
        return new ThemeTexts(chrome.voice());
    }
}
