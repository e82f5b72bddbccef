package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.services.gathering.FollowedSeries.Step;
import fi.rinnalla.web.shared.Voice;

/** How much of a plan was done, in words. */
final class SeriesWords {
    private SeriesWords() {}

    /** Empty where there is nothing to tick. */
    static String done(Voice voice, Step it) {
        var all = it.guide().toTick().size();
        return all == 0 ? "" : voice.say("running.series.done", "n", it.done().size(), "all", all);
    }
}
