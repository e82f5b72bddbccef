package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.presence.DoorSheet;
import fi.rinnalla.services.presence.PictureRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.presence.DoorCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The form for the picture of a door, with the one that hangs there.
 *
 * @param removed whether one can be put back
 */
public record PicturePage(
        Chrome chrome,
        DoorSheet sheet,
        PictureForm form,
        List<Language> languages,
        boolean removed,
        List<Problem> problems,
        Optional<Notice> notice)
        implements StaffPage {
    static final String TEMPLATE = "presence/staff/picture";

    public String back() {
        return DoorsPage.URL + "/" + sheet.id();
    }

    /** With the key in it, which is looked at before the file is. */
    public String action() {
        return back() + "/kuva?" + FormKeys.FIELD + "=" + URLEncoder.encode(key(), StandardCharsets.UTF_8);
    }

    public Optional<DoorCard.Picture> picture() {
        return sheet.row().picture().map(it -> DoorCard.Picture.of(it, chrome.language()));
    }

    public Optional<PictureRow> hanging() {
        return sheet.row().picture();
    }

    public Field fileField() {
        return Field.of(PictureForm.FILE, say(picture().isEmpty() ? "hours.picture.file" : "hours.picture.file.other"))
                .hinted(say("hours.picture.file.hint"))
                .among(problems);
    }

    public Field wordsField(Language language) {
        return Field.of(
                        PictureForm.nameOf(language),
                        say("hours.picture.words", "language", say("portal.language." + language.path())))
                .holding(form.text(language))
                .among(problems);
    }
}
