package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.DraftText;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.FeedbackSheet;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Words for a development group as they were typed, with the details that somebody has looked at. */
public class GroupWordsForm {
    static final int LONGEST = 600;

    @FormParam("said")
    @DefaultValue("")
    private String said = "";

    @FormParam("handled")
    private List<String> handled = new ArrayList<>();

    /** Where they may be used as they are, one begins with them. */
    static GroupWordsForm of(FeedbackSheet sheet) {
        var form = new GroupWordsForm();
        if (sheet.useOfWords() == UseOfWords.MINE) {
            form.said = sheet.said().stream().flatMap(it -> it.words().stream()).collect(Collectors.joining("\n"));
        }
        return form;
    }

    DraftText text(Language language) {
        return DraftText.forGroups(language, said(), new HashSet<>(handled));
    }

    boolean isHandled(String detail) {
        return handled.contains(detail);
    }

    boolean saysNothing() {
        return Typed.text(said()).isEmpty();
    }

    int tooLong() {
        return said().length() - LONGEST;
    }

    String said() {
        return said == null ? "" : said.replace("\r\n", "\n");
    }
}
