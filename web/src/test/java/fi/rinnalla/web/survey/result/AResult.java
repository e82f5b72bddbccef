package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.survey.Choice;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.QuestionKind;
import fi.rinnalla.domain.survey.Questionnaire;
import fi.rinnalla.domain.survey.SurveyCode;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.SurveyState;
import fi.rinnalla.domain.survey.Wording;
import fi.rinnalla.domain.survey.result.Counts;
import fi.rinnalla.domain.survey.result.Division;
import fi.rinnalla.domain.survey.result.ImportedWaveId;
import fi.rinnalla.domain.survey.result.WaveComparison;
import fi.rinnalla.domain.survey.result.WaveFacts;
import fi.rinnalla.services.survey.result.ResultSheet;
import fi.rinnalla.services.survey.result.ResultSheet.Beside;
import fi.rinnalla.services.survey.result.ResultSheet.How;
import fi.rinnalla.services.survey.result.ResultSheet.Reckoned;
import fi.rinnalla.services.survey.result.ResultSheet.Result;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** A survey of three questions with its results. */
final class AResult {
    static final LocalDate DAY = LocalDate.parse("2026-11-30");
    static final String TEXT = "00000000-0000-4000-8000-00000000000a";

    static final Question HEARD = new Question(
            "k1",
            QuestionKind.SCALE,
            false,
            Optional.empty(),
            words("Tulin kuulluksi."),
            Wording.NONE,
            words("en lainkaan"),
            words("täysin"),
            Question.steps(5));
    static final Question PEER = new Question(
            "k2",
            QuestionKind.SINGLE,
            false,
            Optional.empty(),
            words("Saitko vertaistukea?"),
            Wording.NONE,
            Wording.NONE,
            Wording.NONE,
            List.of(Choice.of("1", words("Kyllä")), Choice.of("2", words("En"))));
    static final Question TOLD = new Question(
            "k3",
            QuestionKind.TEXT,
            false,
            Optional.empty(),
            words("Mitä muuttaisit?"),
            Wording.NONE,
            Wording.NONE,
            Wording.NONE,
            List.of());
    static final Questionnaire ASKS =
            new Questionnaire(words("Valtakunnallinen kysely"), Wording.NONE, List.of(HEARD, PEER, TOLD), 3);

    private AResult() {}

    static Wording words(String finnish) {
        return Wording.of(Language.FI, finnish);
    }

    static Counts counts(int... numbers) {
        return Counts.of(IntStream.of(numbers).mapToObj(Bin::of).toList());
    }

    static ResultSheet open() {
        return sheet(SurveyState.OPEN, Optional.empty(), List.of(), List.of());
    }

    static ResultSheet over() {
        return sheet(SurveyState.CLOSED, Optional.empty(), List.of(), List.of());
    }

    static ResultSheet reckoned(String... texts) {
        var all = IntStream.range(0, texts.length)
                .mapToObj(it -> new ResultSheet.Text(TEXT + it, texts[it]))
                .toList();
        var said = new ResultSheet.Said(TOLD, Optional.of(all).filter(it -> !it.isEmpty()), all);
        return sheet(SurveyState.CLOSED, Optional.of(results()), List.of(said), waves());
    }

    /** Of so few that no number is told. */
    static ResultSheet withheld() {
        return sheet(SurveyState.CLOSED, Optional.of(of(counts(1, 0, 4, 2, 0), counts(4, 3))), List.of(), List.of());
    }

    private static Reckoned of(Counts heard, Counts peer) {
        return new Reckoned(
                Division.TOGETHER,
                List.of(Division.ALL),
                DAY,
                Optional.empty(),
                Set.of(),
                List.of(
                        new Result(HEARD, heard, Map.of(Division.ALL, heard)),
                        new Result(PEER, peer, Map.of(Division.ALL, peer))));
    }

    /** Of which one question tells no number. */
    static ResultSheet partlyWithheld() {
        return sheet(SurveyState.CLOSED, Optional.of(of(counts(1, 0, 4, 2, 0), counts(9, 3))), List.of(), List.of());
    }

    private static Reckoned results() {
        var heard = new LinkedHashMap<String, Counts>(Map.of("fi", counts(20, 30, 40, 50, 20)));
        heard.put("sv", counts(6, 2, 4, 9, 8));
        var peer = new LinkedHashMap<String, Counts>(Map.of("fi", counts(120, 40)));
        peer.put("sv", counts(3, 1));
        return new Reckoned(
                Division.LANGUAGE,
                List.of("fi", "sv"),
                DAY,
                Optional.empty(),
                Set.of(),
                List.of(
                        new Result(HEARD, Counts.sum(heard.values()), heard),
                        new Result(PEER, Counts.sum(peer.values()), peer)));
    }

    private static List<ResultSheet.Wave> waves() {
        var beside = List.of(
                new Beside(
                        HEARD,
                        How.COMPARED,
                        Optional.of(new WaveComparison(HEARD, counts(50, 50, 20, 10, 5), counts(20, 30, 40, 50, 20)))),
                new Beside(
                        PEER, How.COMPARED, Optional.of(new WaveComparison(PEER, counts(40, 120), counts(120, 40)))));
        var other = List.of(
                new Beside(HEARD, How.NOT_ASKED, Optional.empty()),
                new Beside(PEER, How.ASKED_OTHERWISE, Optional.empty()));
        return List.of(
                new ResultSheet.Wave(
                        words("Kevään kierros"),
                        Optional.of(DAY.minusYears(1)),
                        Optional.of(new ResultSheet.Imported(
                                new ImportedWaveId(UUID.randomUUID()),
                                new WaveFacts("Kevään kierros", "Taulukko", DAY.minusYears(1)),
                                DAY)),
                        beside),
                new ResultSheet.Wave(words("Viime vuosi"), Optional.of(DAY.minusYears(2)), Optional.empty(), other));
    }

    private static ResultSheet sheet(
            SurveyState state, Optional<Reckoned> reckoned, List<ResultSheet.Said> said, List<ResultSheet.Wave> waves) {
        return new ResultSheet(
                new SurveyId(UUID.fromString("00000000-0000-4000-8000-000000000001")),
                new SurveyCode("bcdf2345"),
                ASKS,
                state,
                Optional.of(DAY),
                reckoned,
                said,
                waves,
                Optional.empty(),
                List.of(new ResultSheet.Other(new SurveyId(UUID.randomUUID()), words("Viime vuosi"))));
    }
}
