package fi.rinnalla.services.story;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.PublicStoryId;

/**
 * A story that anybody may read.
 *
 * @param by a name its owner made up; empty for none
 */
public record PublicStoryRow(PublicStoryId id, Language language, StoryWords words, String by) {}
