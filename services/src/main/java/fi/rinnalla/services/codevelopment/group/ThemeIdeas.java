package fi.rinnalla.services.codevelopment.group;

import fi.rinnalla.domain.codevelopment.Idea;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.ThemeId;
import java.util.List;

/**
 * What has been proposed under a theme that a group may see: a vote can begin with that.
 *
 * @param ideas in the order they were proposed
 */
public record ThemeIdeas(ThemeId id, String title, List<String> ideas) {
    public ThemeIdeas {
        ideas = List.copyOf(ideas);
    }

    static ThemeIdeas of(Theme it) {
        return new ThemeIdeas(
                it.id(), it.title(), it.ideas().stream().map(Idea::problem).toList());
    }
}
