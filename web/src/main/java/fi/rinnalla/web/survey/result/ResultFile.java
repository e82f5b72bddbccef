package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.result.Counts;
import fi.rinnalla.domain.survey.result.Division;
import fi.rinnalla.services.survey.result.ResultSheet;
import fi.rinnalla.services.survey.result.ResultSheet.Result;
import fi.rinnalla.web.shared.CsvDialect;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.Xlsx;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers of the page as a file, and no others: for each choice and group between which two they lie. */
record ResultFile(Voice voice, ResultSheet sheet) {

    private record Line(Question question, int which, String group, Counts counts) {
        String code() {
            return question.choices().get(which).code();
        }

        long lo() {
            return counts.classes().get(which).lo();
        }

        long hi() {
            return counts.classes().get(which).hi();
        }
    }

    byte[] forPeople() {
        return CsvDialect.PEOPLE.write(Stream.concat(
                        Stream.of(headings()),
                        lines().map(it -> List.of(
                                words().words(it.question()),
                                words().label(it.question(), it.which()),
                                words().group(it.group()),
                                Long.toString(it.lo()),
                                Long.toString(it.hi()))))
                .toList());
    }

    byte[] forMachines() {
        return CsvDialect.MACHINES.write(Stream.concat(
                        Stream.of(List.of("question", "choice", "group", "low", "high")),
                        lines().map(it -> List.of(
                                it.question().code(),
                                it.code(),
                                it.group(),
                                Long.toString(it.lo()),
                                Long.toString(it.hi()))))
                .toList());
    }

    byte[] spreadsheet() {
        return Xlsx.written(
                voice.say("result.title"),
                Stream.concat(
                                Stream.of(headings().stream().map(Xlsx::text).toList()),
                                lines().map(it -> List.of(
                                        Xlsx.text(words().words(it.question())),
                                        Xlsx.text(words().label(it.question(), it.which())),
                                        Xlsx.text(words().group(it.group())),
                                        Xlsx.whole(it.lo()),
                                        Xlsx.whole(it.hi()))))
                        .toList());
    }

    String name() {
        return "kysely-" + sheet.code().value();
    }

    private List<String> headings() {
        return Stream.of("result.question", "result.choice", "result.group", "result.low", "result.high")
                .map(it -> voice.say(it))
                .toList();
    }

    private Stream<Line> lines() {
        return sheet.reckoned().stream()
                .flatMap(it -> it.results().stream())
                .flatMap(it -> it.byGroup().size() < 2
                        ? lines(it, Division.ALL, it.all())
                        : it.byGroup().entrySet().stream().flatMap(each -> lines(it, each.getKey(), each.getValue())));
    }

    private static Stream<Line> lines(Result it, String group, Counts counts) {
        return IntStream.range(0, it.question().choices().size())
                .mapToObj(which -> new Line(it.question(), which, group, counts));
    }

    private ResultWords words() {
        return new ResultWords(voice, sheet.asks());
    }
}
