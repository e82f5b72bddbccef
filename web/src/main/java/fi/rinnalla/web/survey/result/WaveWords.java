package fi.rinnalla.web.survey.result;

import fi.rinnalla.domain.statistics.Estimate;
import fi.rinnalla.domain.survey.result.WaveComparison;
import fi.rinnalla.services.survey.result.ResultSheet.Beside;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What changed between two waves, with intervals; or why it cannot be said. */
record WaveWords(Voice voice, ResultWords words) {

    String of(Beside it) {
        return it.comparison().map(this::of).orElseGet(() -> voice.say("result.wave.how." + Typed.low(it.how())));
    }

    private String of(WaveComparison it) {
        return it.mean().map(mean -> mean(it, mean)).orElseGet(() -> shares(it));
    }

    private String mean(WaveComparison it, Estimate mean) {
        return voice.say("result.wave.mean." + Typed.low(it.finding()), "change", new Numbers(voice).mean(mean));
    }

    private String shares(WaveComparison it) {
        var moved = it.moved();
        if (moved.length == 0) {
            return voice.say("result.wave." + Typed.low(it.finding()));
        }
        return voice.say(
                "result.wave.moved",
                "choices",
                Arrays.stream(moved)
                        .mapToObj(which -> voice.say(
                                "result.wave.choice",
                                "choice",
                                words.label(it.question(), which),
                                "points",
                                new Numbers(voice).points(it.share(which))))
                        .collect(Collectors.joining(" ")));
    }
}
