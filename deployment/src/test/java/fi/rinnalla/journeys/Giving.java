package fi.rinnalla.journeys;

/** What a parent does with a form and a card, in the browser. */
final class Giving {
    private Giving() {}

    static void feedback(Visitor parent, boolean withCard) {
        feedback(parent, withCard, "Ovelle voisi laittaa kyltin.");
    }

    static void feedback(Visitor parent, boolean withCard, String wish) {
        parent.open("palaute");
        fillIn(parent, withCard, wish);
        parent.submit();
    }

    /** Into the form that is open. */
    static void fillIn(Visitor parent, boolean withCard, String wish) {
        choose(parent, "mood", "WELL");
        parent.page().fill("textarea[name=helped]", "Sain puhua rauhassa.");
        parent.page().fill("textarea[name=wish]", wish);
        choose(parent, "card", withCard ? "NEW" : "NONE");
    }

    /** By the value, in whatever case the page writes it. */
    static void choose(Visitor visitor, String name, String value) {
        visitor.page()
                .locator("input[name=" + name + "][value=\"" + value + "\" i]")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
    }

    static void words(Visitor parent, String words) {
        parent.open("vastaus");
        parent.page().fill("input[name=words], textarea[name=words]", words);
        parent.submit();
    }

    /** Opens a card of the demonstration by what its holder finds. */
    static void openCard(Visitor parent, String opens) {
        words(parent, parent.house().demo().card(parent.host(), opens).words());
    }

    static void firstItem(Visitor parent, String opens) {
        openCard(parent, opens);
        if (!parent.page().url().matches(".*/vastaus/\\d+$")) {
            parent.press("main a[href*='/vastaus/']");
        }
    }
}
