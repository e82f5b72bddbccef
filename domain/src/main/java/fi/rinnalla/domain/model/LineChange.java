package fi.rinnalla.domain.model;

import java.util.ArrayList;
import java.util.List;

/** A line that stayed, went or came, where one text takes the place of another. */
public record LineChange(How how, String line) {
    public enum How {
        KEPT,
        GONE,
        NEW
    }

    /** As few as can be went and came; what went stands before what came in its place. */
    static List<LineChange> between(List<String> before, List<String> after) {
        var common = common(before, after);
        var changes = new ArrayList<LineChange>();
        int b = 0;
        int a = 0;
        while (b < before.size() || a < after.size()) {
            if (b < before.size() && a < after.size() && before.get(b).equals(after.get(a))) {
                changes.add(new LineChange(How.KEPT, before.get(b)));
                b++;
                a++;
            } else if (b < before.size() && (a == after.size() || common[b + 1][a] >= common[b][a + 1])) {
                changes.add(new LineChange(How.GONE, before.get(b++)));
            } else {
                changes.add(new LineChange(How.NEW, after.get(a++)));
            }
        }
        return changes;
    }

    /** How many lines stay of what is left from each place on. */
    private static int[][] common(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (int b = before.size() - 1; b >= 0; b--) {
            for (int a = after.size() - 1; a >= 0; a--) {
                common[b][a] = before.get(b).equals(after.get(a))
                        ? common[b + 1][a + 1] + 1
                        : Math.max(common[b + 1][a], common[b][a + 1]);
            }
        }
        return common;
    }
}
