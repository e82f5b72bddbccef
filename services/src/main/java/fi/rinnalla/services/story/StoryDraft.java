package fi.rinnalla.services.story;

import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.StoryTerms;

/** A story as staff begin it, in its first language. */
public record StoryDraft(Digest formKey, StoryUseId leave, StoryTerms terms, Language language, StoryWords words) {}
