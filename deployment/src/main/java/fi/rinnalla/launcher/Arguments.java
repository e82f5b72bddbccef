package fi.rinnalla.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: {@code --name value}, {@code --flag}, and plain words in their order. */
record Arguments(List<String> words, Map<String, String> options) {

    static Arguments parse(List<String> given, Set<String> withValue, Set<String> flags) {
        var words = new ArrayList<String>();
        var options = new LinkedHashMap<String, String>();
        for (var rest = given.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (flags.contains(word)) {
                options.put(word, "");
            } else if (!withValue.contains(word)) {
                throw Refused.notUnderstood("There is no option " + word + ".");
            } else if (!rest.hasNext()) {
                throw Refused.notUnderstood("The option " + word + " needs a value.");
            } else {
                options.put(word, rest.next());
            }
        }
        return new Arguments(List.copyOf(words), options);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(options.get(option));
    }

    String need(String option) {
        return find(option).orElseThrow(() -> Refused.notUnderstood("The option " + option + " is needed."));
    }
}
