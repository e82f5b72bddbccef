package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.web.shared.Step;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.Optional;

/** What came of feedback in another room, for the one who wrote it. That room knows this one; this one need not know it. */
public interface WhatCame {
    Optional<Came> of(FeedbackId id, Voice voice);

    /**
     * @param title what it is called, in the organisation's own words
     * @param lang their language where that is not the page's; null otherwise
     */
    record Came(String heading, String title, String lang, List<Taken> steps) {}

    /**
     * @param words that were said with it; empty where none were
     * @param lang their language where that is not the page's; null otherwise
     */
    record Taken(Step step, String words, String lang) {}
}
