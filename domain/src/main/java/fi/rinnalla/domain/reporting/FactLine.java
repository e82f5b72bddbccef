package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.programme.FormOfCooperation;
import fi.rinnalla.domain.programme.GoalEnd;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a programme says of itself, with what stands beneath. Its words are the programme's.
 *
 * @param source which line of the programme, or which year, so that it is known again later
 * @param name empty where only a year is told of
 * @param more of a goal what is counted, of a grant what it is for, of a partner what it means, of a use what was done
 * @param countedBy which indicator it is about, by name; empty where none is
 * @param form of a partner
 * @param first both days belong to it
 * @param ended of a goal that was let go
 */
public record FactLine(
        FactKind kind,
        String source,
        String name,
        String more,
        String countedBy,
        Optional<FormOfCooperation> form,
        Optional<FactNumber> number,
        LocalDate first,
        LocalDate last,
        Optional<GoalEnd> ended) {

    public boolean isSameAs(FactLine other) {
        return kind == other.kind && source.equals(other.source);
    }

    /** Whether both say the same to whoever reads. */
    public boolean saysAs(FactLine other) {
        return name.equals(other.name)
                && more.equals(other.more)
                && countedBy.equals(other.countedBy)
                && form.equals(other.form)
                && first.equals(other.first)
                && last.equals(other.last)
                && ended.equals(other.ended)
                && number.isPresent() == other.number.isPresent()
                && number.flatMap(it -> other.number.map(it::saysAs)).orElse(true);
    }

    public boolean isWithheld() {
        return number.filter(it -> it.shown().state() == Shown.State.FEW).isPresent();
    }

    /** What somebody of the organisation has written in it; what a goal's indicator counts is said in words of ours. */
    public String written() {
        return Stream.of(
                        name,
                        kind == FactKind.GOAL ? "" : more,
                        ended.map(GoalEnd::reason).orElse(""))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("\n"));
    }

    Stream<String> canonical() {
        return Stream.of(
                        Stream.of("fact " + kind + " " + source + " " + first + " " + last),
                        Stream.of("name " + ReportDocument.one(name), "more " + ReportDocument.one(more)),
                        Stream.of(countedBy).filter(it -> !it.isEmpty()).map(it -> "counted " + ReportDocument.one(it)),
                        form.stream().map(it -> "form " + it),
                        number.stream().map(FactNumber::canonical),
                        ended.stream().map(it -> "ended " + it.day() + " " + ReportDocument.one(it.reason())))
                .flatMap(it -> it);
    }
}
