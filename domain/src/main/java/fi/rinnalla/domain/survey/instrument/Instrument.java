package fi.rinnalla.domain.survey.instrument;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.survey.SurveyId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody's instrument, with its licence, and which questions of which surveys are taken from it. */
@Entity
@Table(schema = "app", name = "instrument")
public class Instrument {
    private static final String BETWEEN = ",";

    @Id
    private UUID id;

    @Column(name = "form_key")
    private Digest formKey;

    private String name;
    private String holder;
    private String source;
    private String permission;

    @Column(name = "licensed_until_on")
    private LocalDate until;

    private String allowed;

    @OneToMany(mappedBy = "instrument", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<InstrumentUse> uses = new ArrayList<>();

    protected Instrument() {}

    public static Instrument of(InstrumentId id, Digest formKey, String name, Licence licence) {
        var instrument = new Instrument();
        instrument.id = id.value();
        instrument.formKey = formKey;
        instrument.isCalled(name);
        instrument.isLicensed(licence);
        return instrument;
    }

    public void isCalled(String newName) {
        name = newName.strip();
        if (name.isEmpty() || name.length() > Licence.LONGEST_NAME) {
            throw new IllegalArgumentException("a name");
        }
    }

    public void isLicensed(Licence licence) {
        holder = licence.holder();
        source = licence.source();
        permission = licence.permission();
        until = licence.until().orElse(null);
        allowed = licence.allowed().stream().map(Enum::name).sorted().collect(Collectors.joining(BETWEEN));
    }

    /** Exactly these questions of the survey are taken from it. */
    public void isUsedBy(SurveyId survey, Set<String> questions) {
        uses.removeIf(it -> it.survey().equals(survey) && !questions.contains(it.question()));
        var known = questionsOf(survey);
        questions.stream()
                .filter(it -> !known.contains(it))
                .forEach(it -> uses.add(InstrumentUse.of(this, survey, it)));
    }

    public Set<String> questionsOf(SurveyId survey) {
        return uses.stream()
                .filter(it -> it.survey().equals(survey))
                .map(InstrumentUse::question)
                .collect(Collectors.toSet());
    }

    public Set<SurveyId> surveys() {
        return uses.stream().map(InstrumentUse::survey).collect(Collectors.toSet());
    }

    public InstrumentId id() {
        return new InstrumentId(id);
    }

    public String name() {
        return name;
    }

    public Licence licence() {
        return new Licence(
                holder,
                source,
                permission,
                Optional.ofNullable(until),
                Arrays.stream(allowed.split(BETWEEN))
                        .filter(it -> !it.isEmpty())
                        .map(Allowed::valueOf)
                        .collect(Collectors.toSet()));
    }
}
