package fi.rinnalla.domain.measure;

import java.time.LocalDate;
import java.util.List;

/** What is counted of people who walk beside parents. */
public interface RelationFacts {
    /** Those that started or ended between these days. */
    List<RelationFact> relations(LocalDate firstDay, LocalDate lastDay);

    /** How many days each waited to whom somebody said yes for the first time between these days. */
    List<Integer> daysToFirstOffer(LocalDate firstDay, LocalDate lastDay);
}
