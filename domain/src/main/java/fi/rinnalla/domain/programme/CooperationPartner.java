package fi.rinnalla.domain.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** An organisation with which a programme works. */
@Entity
@Table(schema = "app", name = "programme_partner")
public class CooperationPartner extends ProgrammeEntry<PartnerLine> {
    private String organisation;

    @Column(name = "cooperation")
    @Enumerated(EnumType.STRING)
    private FormOfCooperation form;

    private String importance;

    protected CooperationPartner() {}

    @Override
    void say(PartnerLine line) {
        organisation = line.organisation();
        form = line.form();
        importance = line.importance();
    }

    @Override
    PartnerLine line() {
        return new PartnerLine(organisation, form, importance);
    }
}
