package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.presence.DayClosing;
import fi.rinnalla.domain.presence.DayClosings;
import fi.rinnalla.domain.presence.DetailCount;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Visit;
import fi.rinnalla.domain.presence.VisitCorrection;
import fi.rinnalla.domain.presence.VisitCount;
import fi.rinnalla.domain.presence.VisitDetails;
import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.domain.presence.Visits;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tally and the closed days, in memory. */
public class VisitsOnAShelf implements Visits, DayClosings {
    private final List<Visit> marks = new ArrayList<>();
    private final List<VisitCorrection> corrections = new ArrayList<>();
    private final List<Digest> forms = new ArrayList<>();
    private final List<DayClosing> closings = new ArrayList<>();

    @Override
    public Optional<Visit> find(VisitId id) {
        return marks.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Visit addOnce(Visit visit) {
        return marks.stream()
                .filter(it -> it.formKey().equals(visit.formKey()))
                .findFirst()
                .orElseGet(() -> {
                    marks.add(visit);
                    return visit;
                });
    }

    @Override
    public void add(Visit visit) {
        marks.add(visit);
    }

    @Override
    public void hold(PlaceId place) {}

    @Override
    public boolean hasCorrected(Digest formKey) {
        return forms.contains(formKey);
    }

    @Override
    public void add(VisitCorrection correction) {
        corrections.add(correction);
        forms.add(correction.formKey());
    }

    @Override
    public List<VisitCorrection> corrections(PlaceId place, LocalDate first, LocalDate last) {
        return corrections.stream()
                .filter(it -> it.place().equals(place) && isBetween(it.day(), first, last))
                .toList();
    }

    @Override
    public List<VisitCount> counts(LocalDate first, LocalDate last) {
        var tapped = marks.stream()
                .filter(it -> !it.isUndone())
                .map(it -> new VisitCount(it.place(), it.day(), it.kind(), 1));
        var set = corrections.stream()
                .map(it -> new VisitCount(it.place(), it.day(), it.kind(), it.after() - it.before()));
        return Stream.concat(tapped, set)
                .filter(it -> isBetween(it.day(), first, last))
                .toList();
    }

    @Override
    public List<DetailCount> details(LocalDate first, LocalDate last) {
        return marks.stream()
                .filter(it -> !it.isUndone() && !it.details().equals(VisitDetails.NONE))
                .filter(it -> isBetween(it.day(), first, last))
                .map(it -> new DetailCount(it.place(), it.day(), it.details(), 1))
                .toList();
    }

    @Override
    public Optional<DayClosing> of(PlaceId place, LocalDate day) {
        return closings.stream()
                .filter(it -> it.place().equals(place) && it.day().equals(day) && !it.isOpenAgain())
                .findFirst();
    }

    @Override
    public List<DayClosing> between(LocalDate first, LocalDate last) {
        return closings.stream()
                .filter(it -> isBetween(it.day(), first, last) && !it.isOpenAgain())
                .toList();
    }

    @Override
    public void add(DayClosing closing) {
        closings.add(closing);
    }

    private static boolean isBetween(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
