package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.feedback.AnswerTemplates;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.feedback.FeedbackSheet.AnswerRow;
import fi.rinnalla.services.feedback.FeedbackSheet.PromiseRow;
import fi.rinnalla.services.feedback.FeedbackSheet.PublicationRow;
import fi.rinnalla.services.feedback.FeedbackSheet.Said;
import fi.rinnalla.services.feedback.FeedbackSheet.Said.Box;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens one feedback for somebody of the staff. The first opening makes it read; every opening is written down. */
@UseCase
@MayBeDoneBy(Permission.READ_FEEDBACK)
@Shows("feedback")
public class ReadingFeedback {
    private final FeedbackItems items;
    private final Publications publications;
    private final AnswerTemplates templates;
    private final AboutWhat about;
    private final FeedbackPromise promise;
    private final KeptFor kept;
    private final SealedWords words;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ReadingFeedback(
            FeedbackItems items,
            Publications publications,
            AnswerTemplates templates,
            AboutWhat about,
            FeedbackPromise promise,
            KeptFor kept,
            SealedWords words,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.items = items;
        this.publications = publications;
        this.templates = templates;
        this.about = about;
        this.promise = promise;
        this.kept = kept;
        this.words = words;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    public FeedbackSheet read(FeedbackId id) {
        var feedback = items.hold(id).orElseThrow(() -> new NotFound(id));
        var promised = promise.kept(feedback);
        feedback.read(Helsinki.day(clock.instant()));
        auditing.note(AuditAct.READ_FEEDBACK, id.value());
        return sheet(feedback, promised);
    }

    private FeedbackSheet sheet(Feedback it, Promise promised) {
        var now = clock.instant();
        return new FeedbackSheet(
                it.id(),
                it.kind(),
                it.source(),
                it.language(),
                about.of(it),
                it.receivedOn(),
                Due.seen(it.dueOn(), Helsinki.day(now)),
                it.readOn(),
                it.closedOn(),
                it.state(),
                it.mood(),
                said(it),
                it.useOfWords(),
                it.card().isPresent(),
                new PromiseRow(
                        promised.readers().held(), kept.months(promised), kept.until(promised, it.lastActivity())),
                it.themes(),
                answers(it),
                it.mayBeTakenBack(caller.staff(), now),
                it.verdict(),
                publications.of(it.id()).stream().map(ReadingFeedback::row).toList(),
                templates.in(it.language()).stream()
                        .filter(template -> !template.hidden())
                        .map(TemplateRow::of)
                        .toList(),
                answersAs());
    }

    private List<Said> said(Feedback it) {
        var helped = it.helped().stream().map(closed -> said(Box.HELPED, words.helped(it)));
        var wish = it.wish().stream().map(closed -> said(Box.WISH, words.wish(it)));
        return Stream.concat(helped, wish).toList();
    }

    private static Said said(Box box, Optional<String> opened) {
        return new Said(box, opened, opened.map(TellingDetails::in).orElse(List.of()));
    }

    private List<AnswerRow> answers(Feedback it) {
        return it.answers().stream()
                .map(answer -> new AnswerRow(
                        answer.kind(),
                        words.answer(it, answer),
                        answer.role(),
                        answer.givenOn(),
                        answer.account().equals(caller.staff())))
                .toList();
    }

    private static PublicationRow row(Publication it) {
        return new PublicationRow(it.id(), it.language(), it.said(), it.state(), it.writtenAt());
    }

    private Role answersAs() {
        return AnsweringRole.of(caller);
    }
}
