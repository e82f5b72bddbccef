package fi.rinnalla.services.survey;

import fi.rinnalla.domain.survey.AnswerSheet;
import fi.rinnalla.domain.survey.AnswerSheets;
import fi.rinnalla.domain.survey.AnswerSource;
import fi.rinnalla.domain.survey.SurveyVersionId;
import fi.rinnalla.domain.survey.SurveyWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers in memory. */
public final class AnswerSheetsOnAShelf implements AnswerSheets {
    public final List<AnswerSheet> sheets = new ArrayList<>();
    public final List<SurveyWords> words = new ArrayList<>();

    @Override
    public List<AnswerSheet> of(SurveyVersionId version) {
        return sheets.stream().filter(it -> it.version().equals(version)).toList();
    }

    @Override
    public List<SurveyWords> words(SurveyVersionId version, String question) {
        return words.stream()
                .filter(it -> it.version().equals(version) && it.question().equals(question))
                .toList();
    }

    @Override
    public Map<SurveyVersionId, Integer> counts(Collection<SurveyVersionId> versions) {
        return versions.stream().distinct().collect(Collectors.toMap(it -> it, it -> of(it).size()));
    }

    @Override
    public int papers(Collection<SurveyVersionId> versions) {
        return (int) sheets.stream()
                .filter(it -> versions.contains(it.version()) && it.source() == AnswerSource.PAPER)
                .count();
    }

    @Override
    public void add(AnswerSheet sheet) {
        sheets.add(sheet);
    }

    @Override
    public void add(SurveyWords said) {
        words.add(said);
    }

    @Override
    public int removeWords(Collection<SurveyVersionId> versions) {
        var before = words.size();
        words.removeIf(it -> versions.contains(it.version()));
        return before - words.size();
    }
}
