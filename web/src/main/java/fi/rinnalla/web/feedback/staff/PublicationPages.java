package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.ApprovalOutcome;
import fi.rinnalla.domain.feedback.DraftOutcome;
import fi.rinnalla.services.feedback.FeedbackSheet;
import fi.rinnalla.services.feedback.PublicationSheet;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lays out texts for the public, and says why one cannot go on. */
@Dependent
public class PublicationPages {
    private final Desk desk;
    private final Chromes chromes;

    @Inject
    public PublicationPages(Desk desk, Chromes chromes) {
        this.desk = desk;
        this.chromes = chromes;
    }

    DraftPage draft(FeedbackSheet sheet, DraftForm form, List<Problem> problems) {
        return new DraftPage(chrome(problems), sheet, fields(form, problems), problems);
    }

    PublicationPage page(PublicationSheet sheet, String note) {
        return new PublicationPage(
                chrome(List.of()), sheet, fields(DraftForm.of(sheet), List.of()), List.of(), note, Optional.empty());
    }

    PublicationPage again(PublicationSheet sheet, DraftForm form, List<Problem> problems) {
        return new PublicationPage(chrome(problems), sheet, fields(form, problems), problems, "", Optional.empty());
    }

    /** Somebody's text stays in the fields; what a colleague stored meanwhile stands beside it. */
    PublicationPage overtaken(PublicationSheet stored, DraftForm form) {
        form.basedOn(stored.version());
        return new PublicationPage(
                chrome(List.of()).troubled(), stored, fields(form, List.of()), List.of(), "", Optional.of(stored));
    }

    List<Problem> problems(DraftForm form) {
        return form.problems(voice());
    }

    Problem because(DraftOutcome.Refusal why) {
        return switch (why) {
            case ONLY_AS_A_THEME -> problem("said", "staff.publish.not_allowed");
            case PARAPHRASE_NEEDS_A_CARD -> problem("said", "staff.publish.error.card");
            case SET_ASIDE -> problem("said", "staff.publish.error.set_aside");
            case NOTHING_SAID -> problem("said", "staff.publish.error.said");
            case NOT_CHECKED -> problem("checked", "staff.hint.checked.error");
            case NO_LONGER_A_DRAFT -> problem("said", "staff.publish.error.out");
        };
    }

    Problem because(ApprovalOutcome.Refusal why, PublicationSheet sheet) {
        return switch (why) {
            case NOT_WAITING -> problem("approve", "staff.publish.error.not_waiting");
            case AUTHOR_MUST_ACCEPT -> problem("approve", "staff.publish.author");
            case AUTHOR_MAY_STILL_REFUSE ->
                new Problem(
                        "approve",
                        voice().say(
                                        "staff.publish.error.refusable",
                                        "date",
                                        new Times(voice()).shortDay(sheet.refusableUntil())));
            case SECOND_PERSON_NEEDED -> problem("approve", "staff.publish.own");
            case SLEEP_ON_IT -> problem("approve", "staff.publish.alone");
        };
    }

    /** The same, where each detail is looked at by itself. */
    Problem becauseForGroups(DraftOutcome.Refusal why) {
        return why == DraftOutcome.Refusal.NOT_CHECKED ? problem("handled", "staff.group.handled.error") : because(why);
    }

    Problem tooLong(String field, int over) {
        return new Problem(field, voice().say("staff.answer.error.too_long", "n", over));
    }

    String note(String done) {
        return switch (done == null ? "" : done) {
            case "saved" -> say("staff.publish.saved");
            case "asked" -> say("staff.publish.asked");
            case "author" -> say("staff.publish.author");
            case "approved" -> say("staff.publish.approved");
            case "returned" -> say("staff.publish.returned");
            case "withdrawn" -> say("staff.publish.withdrawn");
            default -> "";
        };
    }

    Chrome chrome(List<Problem> problems) {
        var chrome = desk.chrome("staff.nav.publications");
        return problems.isEmpty() ? chrome : chrome.troubled();
    }

    private DraftFields fields(DraftForm form, List<Problem> problems) {
        return new DraftFields(voice(), chromes.profile().languages(), form, problems);
    }

    private Problem problem(String field, String key) {
        return new Problem(field, say(key));
    }

    String say(String key) {
        return voice().say(key);
    }

    private Voice voice() {
        return chrome(List.of()).voice();
    }
}
