package fi.rinnalla.web.training;

import fi.rinnalla.domain.training.ParticipantId;
import fi.rinnalla.domain.training.TrainingNote;
import fi.rinnalla.services.training.MyTraining;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/** One session for whoever takes part: what to prepare and to read, and their own words, which nobody else opens. */
public record MyNotePage(
        Chrome chrome,
        ParticipantId participant,
        MyTraining.Session it,
        String typed,
        Markdown markdown,
        String key,
        List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "training/note";

    public String back() {
        return chrome.to("vastaus/koulutukset/" + participant.value());
    }

    public String session() {
        return it.id().value().toString();
    }

    public String heading() {
        return words().heading(it.plan());
    }

    public String when() {
        return words().when(it.plan().time());
    }

    public String where() {
        return words().where(it.plan());
    }

    public String prepares() {
        return markdown.html(it.plan().prepares());
    }

    public String materials() {
        return markdown.html(it.plan().materials());
    }

    public Field note() {
        return Field.of("note", say(it.plan().isVisit() ? "training.note.visit" : "training.note"))
                .hinted(say("training.note.hint"))
                .holding(typed)
                .among(problems);
    }

    public int longest() {
        return TrainingNote.LONGEST;
    }

    private TrainingWords words() {
        return new TrainingWords(chrome.voice());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MyNotePage";
    }
}
