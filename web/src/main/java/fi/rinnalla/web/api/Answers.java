package fi.rinnalla.web.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What programs are told at an organisation's door. Each record is a schema of the document, field by field; a test holds the
 * two together. Nobody's name stands here: not who is on duty, not who leads, not who comes.
 */
public final class Answers {
    private Answers() {}

    public record Programme(
            UUID id,
            String name,
            String county,
            LocalDate startsOn,
            Optional<LocalDate> endsOn,
            Optional<String> funder) {}

    /** @param released its bins are in the release; others are reckoned inside alone */
    public record Indicator(
            String code,
            int version,
            String basis,
            boolean released,
            List<String> classes,
            List<String> dividedBy,
            List<IndicatorText> texts) {}

    public record IndicatorText(String language, String name, String definition) {}

    /** @param low zero is the bin of the few: nothing and what is withheld look the same */
    public record Cell(
            UUID programme,
            String quarter,
            String indicator,
            String class_,
            long low,
            long high,
            LocalDate frozenOn,
            boolean open) {}

    public record Place(
            UUID id,
            UUID programme,
            String kind,
            String name,
            Optional<String> code,
            Optional<String> address,
            Optional<String> phone,
            Optional<Boolean> stepFree,
            Optional<LocalDate> endsOn,
            List<WeekHours> weekly,
            List<SpecialDays> special,
            List<PlaceText> texts) {}

    /** @param weekday from 1, Monday, to 7 */
    public record WeekHours(
            int weekday, LocalTime opens, LocalTime closes, LocalDate from, Optional<LocalDate> until) {}

    /** @param hours none where it is closed */
    public record SpecialDays(LocalDate first, LocalDate last, boolean moved, List<Hours> hours, List<Said> reasons) {}

    public record Hours(LocalTime opens, LocalTime closes) {}

    public record Said(String language, String words) {}

    public record PlaceText(String language, Optional<String> directions, Optional<String> access) {}

    /** @param room in words: an exact number would tell who else comes */
    public record Gathering(
            UUID id,
            String kind,
            String way,
            String spoken,
            Optional<String> placeCode,
            Optional<String> address,
            boolean closed,
            Optional<String> room,
            List<Session> sessions,
            List<GatheringText> texts) {}

    public record Session(
            UUID id, LocalDate day, LocalTime starts, LocalTime ends, boolean cancelled, List<Said> reasons) {}

    public record GatheringText(String language, String name, String about, String audience) {}

    public record Change(
            UUID id,
            String language,
            String state,
            String said,
            String done,
            LocalDate publishedOn,
            List<String> themes) {}

    /** What a theme of many parents has led to. */
    public record ThemeChange(
            UUID id, String county, String theme, LocalDate since, boolean reopened, Said said, List<Said> texts) {}
}
