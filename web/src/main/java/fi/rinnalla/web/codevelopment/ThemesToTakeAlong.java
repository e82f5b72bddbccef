package fi.rinnalla.web.codevelopment;

import fi.rinnalla.services.codevelopment.MyTheme;
import fi.rinnalla.services.codevelopment.TakingThemesAlong;
import fi.rinnalla.web.feedback.CardHomePage;
import fi.rinnalla.web.feedback.OnTheCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each step of what came of one's feedback together with that of others, and what one said of the change, to take along. */
@RequestScoped
public class ThemesToTakeAlong implements OnTheCard {
    @Inject
    private Provider<TakingThemesAlong> taking;

    /** It stands on the page of the feedback it came of. */
    @Override
    public List<CardHomePage.Row> rows(Chrome chrome) {
        return List.of();
    }

    @Override
    public List<Along> along(Chrome chrome) {
        return taking.get().all().stream().map(it -> of(it, chrome.voice())).toList();
    }

    static Along of(TakingThemesAlong.Along it, Voice voice) {
        var heading =
                voice.say("theme.along", "n", it.number(), "title", it.theme().title());
        return new Along("themes", heading, lines(it, voice), facts(it, voice));
    }

    private static List<String> lines(TakingThemesAlong.Along it, Voice voice) {
        var lines = new ArrayList<String>();
        for (var turn : it.theme().turns()) {
            lines.add(ThemeOnTheCard.told(turn, voice));
            ThemeOnTheCard.nearest(turn, voice.language())
                    .map(turn.words()::get)
                    .ifPresent(lines::add);
        }
        it.verdict()
                .map(said -> voice.say("card.verdict." + Typed.low(said)))
                .map(said -> voice.say("theme.along.verdict", "verdict", said))
                .ifPresent(lines::add);
        return lines;
    }

    private static Map<String, String> facts(TakingThemesAlong.Along it, Voice voice) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("item", Integer.toString(it.number()));
        facts.put("title", it.theme().title());
        facts.put("language", it.theme().language().tag());
        for (int n = 0; n < it.theme().turns().size(); n++) {
            step(facts, "step" + (n + 1), it.theme().turns().get(n), voice);
        }
        it.verdict().ifPresent(said -> facts.put("verdict", Typed.low(said)));
        return facts;
    }

    private static void step(Map<String, String> facts, String name, MyTheme.MyTurn turn, Voice voice) {
        facts.put(name, Typed.low(turn.turn()));
        facts.put(name + "On", turn.on().toString());
        turn.until().ifPresent(day -> facts.put(name + "Until", day.toString()));
        ThemeOnTheCard.nearest(turn, voice.language())
                .map(turn.words()::get)
                .ifPresent(words -> facts.put(name + "Words", words));
    }
}
