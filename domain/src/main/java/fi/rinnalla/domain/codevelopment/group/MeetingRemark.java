package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Words that a member left for a meeting. Whose they are is written nowhere. */
@Entity
@Table(schema = "app", name = "development_remark")
public class MeetingRemark {
    /** In characters as people count them. */
    public static final int LONGEST = 600;

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "meeting_id")
    private GroupMeeting meeting;

    @Column(name = "form_key")
    private Digest formKey;

    private Sealed words;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected MeetingRemark() {}

    static MeetingRemark of(GroupMeeting meeting, UUID id, Digest form, Sealed words, LocalDate today) {
        var remark = new MeetingRemark();
        remark.id = id;
        remark.meeting = meeting;
        remark.formKey = form;
        remark.words = words;
        remark.leftOn = today;
        return remark;
    }

    /** Where its words are sealed to. */
    public static SealPlace place(UUID id) {
        return new SealPlace("development_remark", "words", id);
    }

    boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    public UUID id() {
        return id;
    }

    public Sealed words() {
        return words;
    }

    public LocalDate leftOn() {
        return leftOn;
    }
}
