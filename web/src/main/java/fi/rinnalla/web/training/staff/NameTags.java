package fi.rinnalla.web.training.staff;

import fi.rinnalla.services.training.CohortSheet.Member;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;

/** Tags with the names that participants chose, and nothing beside them: one that is lost on the bus tells nothing. */
public record NameTags(Voice voice, List<Member> members) {
    /** Two beside each other, five below each other. */
    static final int ON_A_SHEET = 10;

    private static final int LONG = 12;

    public String lang() {
        return voice.language().tag();
    }

    public String title() {
        return voice.say("cohort.tags");
    }

    public List<List<String>> sheets() {
        var names = members.stream().map(Member::called).toList();
        var sheets = new ArrayList<List<String>>();
        for (var from = 0; from < names.size(); from += ON_A_SHEET) {
            sheets.add(names.subList(from, Math.min(names.size(), from + ON_A_SHEET)));
        }
        return sheets;
    }

    /** Set smaller, so that it stays on its tag. */
    public boolean isLong(String name) {
        return name.codePointCount(0, name.length()) > LONG;
    }

    /** Nobody's name in a log. */
    @Override
    public String toString() {
        return "NameTags";
    }
}
