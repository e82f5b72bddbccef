package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.Audience;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.MyItem;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts one feedback and what became of it into its author's language. */
@RequestScoped
public class ItemPages {
    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    @Inject
    private Instance<WhatCame> rooms;

    ItemPage page(MyItem item, Language language, Optional<Notice> notice, List<Problem> problems) {
        var chrome = chromes.portal(language, "portal.title.card", Chrome.Exit.STRONG, "vastaus/" + item.number());
        var voice = chrome.voice();
        var times = new Times(voice);
        return new ItemPage(
                problems.isEmpty() ? chrome : chrome.troubled(),
                keys.fresh(),
                item.number(),
                item.id().value().toString(),
                voice.say("card.item.heading", "date", times.date(item.receivedOn())),
                item.place()
                        .map(it -> voice.say("card.item.place", "place", it))
                        .orElse(""),
                item.mood()
                        .map(it -> voice.say("card.item.mood", "mood", voice.say("feedback.mood." + Typed.low(it))))
                        .orElse(""),
                item.helped(),
                item.wish(),
                voice.say("card.item.use", "use", voice.say("feedback.use." + Typed.low(item.useOfWords()))),
                lang(item.language(), voice),
                Field.of("use", voice.say("feedback.use")).hinted(voice.say("feedback.use.hint")),
                uses(item, voice),
                new ItemPath(voice).of(item),
                answers(item, voice, times),
                item.answers().isEmpty() && item.state().open(),
                item.mayJudge(),
                Field.of("verdict", voice.say("card.verdict"))
                        .hinted(voice.say("card.verdict.hint"))
                        .among(problems),
                verdicts(item, voice),
                item.verdict()
                        .map(it -> voice.say("card.verdict.yours", "verdict", verdict(it, voice)))
                        .orElse(""),
                item.publications().stream()
                        .filter(it -> it.audience() == Audience.PUBLIC)
                        .sorted(Comparator.comparingInt(
                                it -> language.fallback().indexOf(it.language())))
                        .map(it -> text(it, voice, times))
                        .toList(),
                item.publications().stream()
                        .filter(it -> it.audience() == Audience.GROUP)
                        .map(it -> text(it, voice, times))
                        .toList(),
                rooms.stream().flatMap(it -> it.of(item.id(), voice).stream()).toList(),
                PromiseLine.of(voice, item.promisedReaders(), item.promisedMonths()),
                notice,
                problems);
    }

    private static List<ItemPage.Given> answers(MyItem item, Voice voice, Times times) {
        return item.answers().stream()
                .map(it -> new ItemPage.Given(
                        voice.say(heading(it.kind())),
                        capital(voice.say(
                                "card.answer.by",
                                "role",
                                voice.say("role." + Typed.low(it.role()) + ".one"),
                                "date",
                                times.date(it.givenOn()))),
                        it.words()))
                .toList();
    }

    private static String heading(AnswerKind kind) {
        return switch (kind) {
            case ANSWER -> "card.answer.heading";
            case NO_CHANGE -> "card.answer.no_change.heading";
            case SET_ASIDE -> "card.answer.set_aside.heading";
        };
    }

    private static List<Choice> uses(MyItem item, Voice voice) {
        return Stream.of(UseOfWords.THEME_ONLY, UseOfWords.PARAPHRASED, UseOfWords.MINE)
                .map(it -> new Choice(
                        Typed.low(it),
                        voice.say("feedback.use." + Typed.low(it)),
                        voice.say("feedback.use." + Typed.low(it) + ".hint"),
                        it == item.useOfWords()))
                .toList();
    }

    private static List<Choice> verdicts(MyItem item, Voice voice) {
        return Arrays.stream(Verdict.values())
                .map(it -> Choice.of(
                        Typed.low(it), verdict(it, voice), item.verdict().equals(Optional.of(it))))
                .toList();
    }

    private static String verdict(Verdict verdict, Voice voice) {
        return voice.say("card.verdict." + Typed.low(verdict));
    }

    private static ItemPage.Text text(MyItem.MyPublication it, Voice voice, Times times) {
        return new ItemPage.Text(
                it.id().value().toString(),
                it.version(),
                lang(it.language(), voice),
                voice.say("portal.language." + it.language().path()),
                it.said(),
                it.done(),
                it.waitsForAuthor(),
                it.state() != PublicationState.REFUSED,
                state(it, voice, times));
    }

    private static String lang(Language language, Voice voice) {
        return language.tag().equals(voice.language().tag()) ? null : language.tag();
    }

    private static String state(MyItem.MyPublication it, Voice voice, Times times) {
        var group = it.audience() == Audience.GROUP;
        if (it.state() == PublicationState.REFUSED) {
            return voice.say(group ? "card.publish.group.no.thanks" : "card.publish.thanks.no");
        }
        if (it.state() == PublicationState.AWAITS_SECOND) {
            return voice.say(group ? "card.publish.group.yes.thanks" : "card.publish.thanks.yes");
        }
        if (it.state() == PublicationState.SHARED) {
            return voice.say("card.publish.group.shared");
        }
        return it.publishedOn()
                .map(day ->
                        voice.say("card.path.on", "state", voice.say("card.path.published"), "date", times.date(day)))
                .orElse("");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
