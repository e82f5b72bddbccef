package fi.rinnalla.domain.codevelopment.group;

import java.util.List;
import java.util.Optional;

/** A workshop: a title, and questions that are talked through one after another. */
public record WorkshopPlan(String title, List<Question> questions) {
    public static final int LONGEST_TITLE = 80;
    public static final int MOST_QUESTIONS = 12;

    public WorkshopPlan {
        title = title.strip();
        questions = List.copyOf(questions);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title");
        }
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException("questions, and not too many");
        }
    }

    public int minutes() {
        return questions.stream().mapToInt(Question::minutes).sum();
    }

    public record Question(String heading, int minutes) {
        public Question {
            heading = heading.strip();
            if (heading.isEmpty() || heading.length() > AgendaPoint.LONGEST_HEADING || !AgendaPoint.lasts(minutes)) {
                throw new IllegalArgumentException("a question and its minutes");
            }
        }

        public AgendaPoint point() {
            return new AgendaPoint(AgendaSource.WORKSHOP, heading, "", Optional.of(minutes), Optional.empty());
        }
    }
}
