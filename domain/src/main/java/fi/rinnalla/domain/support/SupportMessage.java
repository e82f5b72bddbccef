package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One message about a request, in plain text, sealed. */
@Entity
@Table(schema = "app", name = "support_message")
public class SupportMessage {
    /** So long may a message be, in characters as people count them. */
    public static final int LONGEST = 2000;

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "request_id")
    private SupportRequest request;

    private int turn;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_by")
    private WrittenBy writtenBy;

    @Column(name = "form_key")
    private Digest formKey;

    private Sealed body;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    protected SupportMessage() {}

    static SupportMessage of(
            UUID id, SupportRequest request, WrittenBy by, Digest form, Sealed body, int turn, LocalDate today) {
        var message = new SupportMessage();
        message.id = id;
        message.request = request;
        message.writtenBy = by;
        message.formKey = form;
        message.body = body;
        message.turn = turn;
        message.writtenOn = today;
        return message;
    }

    /** Where its words are sealed to. */
    public static SealPlace place(UUID id) {
        return new SealPlace("support_message", "body", id);
    }

    public UUID id() {
        return id;
    }

    public WrittenBy writtenBy() {
        return writtenBy;
    }

    public Digest formKey() {
        return formKey;
    }

    public Sealed body() {
        return body;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }
}
