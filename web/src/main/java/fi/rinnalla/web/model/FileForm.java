package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.FileFact;
import fi.rinnalla.domain.model.MaterialLine;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Multipart;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file as it was sent, and what it is called. */
record FileForm(Multipart sent) {
    static final String FILE = "file";
    static final String TITLE = "filetitle";
    static final String LANGUAGE = "filelanguage";
    private static final int MEGABYTE = 1024 * 1024;

    static FileForm empty() {
        return new FileForm(new Multipart(Map.of()));
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (file().isEmpty()) {
            problems.add(new Problem(FILE, voice.say("model.error.file")));
        }
        if (title().isEmpty()) {
            problems.add(new Problem(TITLE, voice.say("model.error.title")));
        }
        var over = title().length() - MaterialLine.LONGEST_TITLE;
        if (over > 0) {
            problems.add(new Problem(TITLE, voice.say("feedback.error.too_long", "n", over)));
        }
        if (language().isEmpty()) {
            problems.add(new Problem(LANGUAGE, voice.say("model.error.language")));
        }
        return problems;
    }

    static Problem refused(Voice voice) {
        return new Problem(FILE, voice.say("model.error.file.kind", "mb", megabytes()));
    }

    static int megabytes() {
        return FileFact.HEAVIEST / MEGABYTE;
    }

    Optional<Multipart.Part> file() {
        return sent.file(FILE);
    }

    String title() {
        return sent.text(TITLE).strip().replaceAll("\\s+", " ");
    }

    Optional<Language> language() {
        return Language.atPath(sent.text(LANGUAGE));
    }
}
