package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.tenancy.Brand;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Name, colour and motif as they were typed. The colour can be typed or picked; whichever was changed counts. */
record BrandForm(Sent sent) {
    static final List<String> MOTIFS = List.of("kasper", "lauste", "aspa", "kivi");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SHORT = 40;

    static BrandForm of(Brand brand) {
        return new BrandForm(Sent.NOTHING
                .with("name", brand.name())
                .with("short", brand.shortName())
                .with("colour", brand.colour().hex())
                .with("was", brand.colour().hex())
                .with("motif", brand.motif()));
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        length("name", LONGEST_NAME, problems, voice);
        length("short", LONGEST_SHORT, problems, voice);
        if (colour().isEmpty()) {
            problems.add(new Problem("colour", voice.say("admin.brand.error.colour")));
        }
        if (!MOTIFS.contains(motif())) {
            problems.add(new Problem("motif", voice.say("admin.brand.error.motif")));
        }
        return problems;
    }

    private void length(String field, int longest, List<Problem> problems, Voice voice) {
        if (sent.text(field).isEmpty()) {
            problems.add(new Problem(field, voice.say("admin.brand.error." + field)));
        } else if (sent.text(field).length() > longest) {
            problems.add(new Problem(field, voice.say("admin.error.long", "max", longest)));
        }
    }

    Optional<Colour> colour() {
        return Colour.typed(colourText());
    }

    String colourText() {
        var typed = sent.text("colour");
        var picked = sent.text("picker");
        var was = sent.text("was");
        return typed.equalsIgnoreCase(was) && !picked.isEmpty() ? picked : withMark(typed);
    }

    private static String withMark(String typed) {
        return typed.matches("[0-9a-fA-F]{6}") ? "#" + typed : typed;
    }

    String motif() {
        return sent.text("motif");
    }

    Brand brand() {
        return new Brand(sent.text("name"), sent.text("short"), colour().orElseThrow(), motif());
    }
}
