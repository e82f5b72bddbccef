package fi.rinnalla.persistence.feedback;

import fi.rinnalla.domain.shared.After;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A query that grows by conditions. What people typed is a parameter, always. */
final class Question {
    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Question(String select) {
        this.select = select;
    }

    void and(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    void and(String condition) {
        conditions.add(condition);
    }

    void with(String parameter, Object value) {
        parameters.put(parameter, value);
    }

    /** What comes after this place in a list whose days fall. */
    void before(String day, String id, After place) {
        and(day + " <= :day", "day", place.day());
        and("(" + day + " < :day or " + id + " < :id)", "id", place.id());
    }

    /** What comes after this place in a list whose days rise. */
    void behind(String day, String id, After place) {
        and(day + " >= :day", "day", place.day());
        and("(" + day + " > :day or " + id + " > :id)", "id", place.id());
    }

    List<Object[]> ask(EntityManager em, String order, int limit) {
        var query = em.createQuery(select + " where " + String.join(" and ", conditions) + " " + order, Object[].class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }
}
