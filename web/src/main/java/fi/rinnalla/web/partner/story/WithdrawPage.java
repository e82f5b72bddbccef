package fi.rinnalla.web.partner.story;

import fi.rinnalla.domain.partner.StoryPart;
import fi.rinnalla.services.partner.UseRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a withdrawal would end, use by use, before it is said.
 *
 * @param part empty for all versions
 * @param removed by when the organisation takes out of use what it was told of
 */
public record WithdrawPage(Chrome chrome, Optional<StoryPart> part, List<UseRow> uses, LocalDate removed)
        implements StaffPage {
    static final String TEMPLATE = "story/withdraw";

    public String heading() {
        return part.map(it -> say("story.withdraw.one", "version", words().part(it)))
                .orElseGet(() -> say("story.withdraw.all"));
    }

    public String back() {
        return part.map(StoryPaths::href).orElse(StoryPaths.STORY);
    }

    public String partName() {
        return part.map(StoryPaths::name).orElse("");
    }

    public String use(UseRow it) {
        return words().use(it);
    }

    public String about(UseRow it) {
        var about = words().part(it.leave().part()) + " · " + words().span(it);
        return it.leave().shared() ? about + " · " + say("story.use.shared") : about;
    }

    public String state(UseRow it) {
        return words().state(it);
    }

    public String kind(UseRow it) {
        return words().kind(it);
    }

    public boolean isAnyShared() {
        return uses.stream().anyMatch(it -> it.isAllowed() && it.leave().shared());
    }

    public String todo() {
        return say("story.withdraw.todo", "date", words().date(removed));
    }

    private StoryWords words() {
        return new StoryWords(chrome.voice());
    }
}
