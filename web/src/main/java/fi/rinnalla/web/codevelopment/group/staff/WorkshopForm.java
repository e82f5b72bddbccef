package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.AgendaPoint;
import fi.rinnalla.domain.codevelopment.group.WorkshopPlan;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A workshop template as it was typed: a question on a line, its minutes before it. */
record WorkshopForm(Sent sent) {
    private static final int USUAL = 20;

    static WorkshopForm of(WorkshopPlan plan) {
        var lines = plan.questions().stream()
                .map(it -> it.minutes() + " " + it.heading())
                .collect(Collectors.joining("\n"));
        return new WorkshopForm(Sent.NOTHING.with("title", plan.title()).with("questions", lines));
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        var title = sent.text("title").length();
        if (title == 0 || title > WorkshopPlan.LONGEST_TITLE) {
            problems.add(
                    new Problem("title", voice.say("devgroup.workshop.title.error", "n", WorkshopPlan.LONGEST_TITLE)));
        }
        var lines = lines();
        var good = !lines.isEmpty()
                && lines.size() <= WorkshopPlan.MOST_QUESTIONS
                && lines.stream().allMatch(it -> question(it).isPresent());
        if (!good) {
            problems.add(new Problem(
                    "questions", voice.say("devgroup.workshop.questions.error", "n", WorkshopPlan.MOST_QUESTIONS)));
        }
        return problems;
    }

    private List<String> lines() {
        return sent.text("questions")
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Without minutes it takes the usual time. */
    private static Optional<WorkshopPlan.Question> question(String line) {
        var parts =
                line.matches("[0-9]{1,3}\\s.*") ? line.split("\\s+", 2) : new String[] {String.valueOf(USUAL), line};
        return Numbers.of(parts[0])
                .filter(AgendaPoint::lasts)
                .filter(it -> parts[1].length() <= AgendaPoint.LONGEST_HEADING)
                .map(it -> new WorkshopPlan.Question(parts[1], it));
    }

    /** Only where there are no problems. */
    WorkshopPlan plan() {
        return new WorkshopPlan(
                sent.text("title"),
                lines().stream().flatMap(it -> question(it).stream()).toList());
    }
}
