package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.services.codevelopment.group.MeetingSheet;
import fi.rinnalla.services.codevelopment.group.VoteSheet;
import fi.rinnalla.web.codevelopment.group.GroupTexts;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Sign;
import java.util.List;
import java.util.Optional;

/**
 * A meeting on paper: as an invitation with what it will be about, or as minutes with what came of it.
 *
 * @param minutes whether it is the minutes
 */
public record MeetingPrint(MeetingSheet it, Voice voice, String organisation, Optional<Sign> sign, boolean minutes) {
    public String lang() {
        return voice.language().tag();
    }

    public String say(String key, Object... named) {
        return voice.say(key, named);
    }

    private GroupTexts texts() {
        return new GroupTexts(voice);
    }

    public String heading() {
        if (!minutes) {
            return say("devgroup.print.invitation");
        }
        return say(it.approvedOn().isPresent() ? "devgroup.print.minutes" : "devgroup.print.draft");
    }

    public String title() {
        return heading() + ": " + it.groupPlan().name();
    }

    public String group() {
        return it.groupPlan().name() + ", " + texts().county(it.groupPlan().county());
    }

    /** Paper keeps lines together by itself. */
    public String when() {
        return texts().when(it.plan()).replace("\u2060", "");
    }

    public String where() {
        return texts().where(it.plan());
    }

    public String leads() {
        return say("devgroup.print.leads", "facilitator", it.groupPlan().facilitator());
    }

    public List<String> materials() {
        return it.plan().materials().lines().filter(line -> !line.isBlank()).toList();
    }

    public List<MeetingSheet.Item> items() {
        return it.agenda();
    }

    public String minutes(MeetingSheet.Item item) {
        return item.point().minutes().map(texts()::minutes).orElse("");
    }

    public List<String> notes(MeetingSheet.Item item) {
        return item.notes().words().lines().filter(line -> !line.isBlank()).toList();
    }

    public String next(MeetingSheet.Item item) {
        if (item.notes().next().isEmpty()) {
            return "";
        }
        return item.notes()
                .nextOn()
                .map(day -> say("devgroup.print.next_by", "next", item.notes().next(), "date", texts().date(day)))
                .orElseGet(() -> say("devgroup.print.next", "next", item.notes().next()));
    }

    public String present() {
        return it.present()
                .map(there -> voice.count("devgroup.present", there.all()) + " " + texts().counts(there) + ".")
                .orElse("");
    }

    /** Why it was called without an experience expert. */
    public String reason() {
        return it.reason().isEmpty() ? "" : say("devgroup.print.reason", "reason", it.reason());
    }

    public List<VoteSheet> votes() {
        return it.votes().stream().filter(vote -> !vote.open()).toList();
    }

    public List<String> lines(VoteSheet vote) {
        return texts().lines(vote);
    }

    public String result(VoteSheet vote) {
        return texts().result(vote);
    }

    public String approved() {
        return it.approvedOn()
                .map(day -> say("devgroup.print.approved", "date", texts().date(day)))
                .orElse("");
    }
}
