package fi.rinnalla.domain.privacy;

import java.time.LocalDate;
import java.time.Period;

/** How long each kind of data is kept after its last activity, unless an organisation keeps it for less. */
public enum Retention {
    FEEDBACK(Period.ofMonths(12)),
    /** From the last meeting on. How many came is a number, and stays. */
    SEAT(Period.ofDays(30)),
    /** Where somebody wanted to be told of changes: after the last meeting there is nothing to tell. */
    CONTACT(Period.ZERO),
    /** From the day it ended, or since nobody has touched it any more. */
    ENDED_REQUEST(Period.ofDays(30)),
    UNTOUCHED_REQUEST(Period.ofMonths(12)),
    /** What was written into an order and said about it, since anybody touched it. That it was, and its numbers, stay. */
    ORDER(Period.ofMonths(12)),
    /** From the end of the year: the law on accounting keeps vouchers for six (kirjanpitolaki 1336/1997, 2:10 §). */
    FEES(Period.ofYears(6)),
    /** Then nobody needs to know any more who wanted to talk. */
    DONE_DEBRIEF(Period.ofDays(7)),
    /** Since a relation ended: after that it is known that somebody walked, and not who. */
    WHO_WALKED(Period.ofMonths(24)),
    /** Who looked after what a colleague carried: back by then, nobody needs to know. */
    STAND_IN(Period.ofDays(1)),
    /** Since the day somebody was in supervision. */
    SUPERVISION(Period.ofMonths(24)),
    /** Two years it holds, and for one more it shows what somebody had committed themselves to. */
    SIGNATURE(Period.ofMonths(36)),
    /** A partner's own story, since they last changed it; at once when they leave. */
    OWN_STORY(Period.ofMonths(24)),
    /** What a partner noted of how they are, for themselves; at once when they leave. */
    WELLBEING_CHECK(Period.ofMonths(12)),
    /** From when the use of a story ended, or from when what was shared of it was taken out of use. */
    STORY_USE(Period.ofMonths(12)),
    REMOVED_STORY_USE(Period.ofDays(30)),
    /** Without its words, from when a story that was out is over: its address says so, instead of nothing. */
    CLOSED_STORY(Period.ofMonths(24)),
    /** To a training, from the day it was decided or taken back, or since nobody has touched it any more. */
    ENDED_APPLICATION(Period.ofDays(30)),
    UNTOUCHED_APPLICATION(Period.ofMonths(12)),
    /** From the last day of the training on: name and own notes. That somebody was there stays, for the counts. */
    PARTICIPANT(Period.ofMonths(12)),
    /** What professionals rated of themselves, one beside the other, from the day of the training on. Counts stay. */
    TRAINING_RATING(Period.ofDays(14)),
    /** To a meeting without an account, from the day of the meeting on: until then one may vote and say something. */
    MEETING_LINK(Period.ofDays(14)),
    /** What members left for a meeting, from its day on. What was written down of it stays in the minutes. */
    MEETING_WORDS(Period.ofMonths(6)),
    /** What was said in free words, since the survey was over. What was chosen leads to nobody, and stays. */
    SURVEY_WORDS(Period.ofMonths(12)),
    /** Since anybody wrote in it. A finished report is kept with the organisation's papers. */
    DRAFT_REPORT(Period.ofMonths(24)),
    /** Of an import that nobody went on with. Of any other the file goes with its last row. */
    IMPORT_FILE(Period.ofDays(30)),
    EMPTY_CARD(Period.ofMonths(12)),
    FRESH_CARD(Period.ZERO),
    /** Longer than any form may lie open. */
    USED_FORM(Period.ofDays(1)),
    ENDED_SESSION(Period.ofDays(1)),
    DISABLED_ACCOUNT(Period.ofDays(30)),
    /** Whether it was taken or not. */
    INVITATION(Period.ofDays(30)),
    /** What a program came with, since it ended or was withdrawn. */
    API_TOKEN(Period.ofMonths(12)),
    /** After that day, who stood at a door is known by role alone. */
    NAME_ON_A_ROSTER(Period.ofDays(31)),
    /** Of a door or of the organisation itself: for so long it can be put back. */
    REMOVED_PICTURE(Period.ofDays(1)),
    SENT_MAIL(Period.ofDays(30)),
    /** Everything of the organisation in one file, from the day it lay ready. */
    EXPORT(Period.ofDays(7)),
    JOB_RUN(Period.ofMonths(3)),
    AUDIT(Period.ofMonths(24));

    private final Period kept;

    Retention(Period kept) {
        this.kept = kept;
    }

    public Period kept() {
        return kept;
    }

    public int months() {
        return (int) kept.toTotalMonths();
    }

    public LocalDate lastDay(LocalDate lastActivity) {
        return lastActivity.plus(kept);
    }

    /** Whatever saw its last activity before this day goes today. */
    public LocalDate goesBefore(LocalDate today) {
        return today.minus(kept);
    }
}
