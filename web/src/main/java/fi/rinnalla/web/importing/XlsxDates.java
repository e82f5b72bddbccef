package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.SheetFlaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How numbers of a spreadsheet are shown: a day is a number that is dressed as one.
 *
 * @param formats of each style: whether it dresses numbers as days
 * @param epoch day nothing
 */
record XlsxDates(List<Boolean> formats, LocalDate epoch) {
    private static final LocalDate WINDOWS = LocalDate.of(1899, 12, 30);
    private static final LocalDate OLD_MAC = LocalDate.of(1904, 1, 1);
    private static final double FARTHEST = 1e15;
    private static final double LAST_DAY = 200_000;
    private static final int SECONDS = 86_400;
    /** Spreadsheets write no longer ones. */
    private static final int LONGEST_CODE = 255;
    /** What is written out, and colours, conditions and languages in brackets; hours, minutes and seconds that run on stay. */
    private static final Pattern NO_PART_OF_A_DAY = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^hms\\[\\]][^\\[\\]]*\\]|_.");

    private static final Pattern PART_OF_A_DAY = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BUILT_IN = Pattern.compile("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");

    static XlsxDates of(XlsxParts parts) {
        var codes = new HashMap<String, Boolean>();
        var formats = new ArrayList<Boolean>();
        Xml.read(parts.part("xl/styles.xml"), it -> {
            if (it.isAt("numFmt")) {
                codes.put(it.attribute("numFmtId"), isDay(it.attribute("formatCode")));
            } else if (it.isAt("cellXfs")) {
                it.within("cellXfs", style -> {
                    if (style.isAt("xf")) {
                        formats.add(isDay(style.attribute("numFmtId"), codes));
                    }
                });
            }
        });
        var mac = new ArrayList<Boolean>();
        Xml.read(parts.part("xl/workbook.xml"), it -> {
            if (it.isAt("workbookPr")) {
                mac.add(it.attribute("date1904").matches("1|true"));
            }
        });
        return new XlsxDates(formats, mac.contains(true) ? OLD_MAC : WINDOWS);
    }

    private static boolean isDay(String format, Map<String, Boolean> codes) {
        return codes.getOrDefault(format, BUILT_IN.matcher(format).matches());
    }

    private static boolean isDay(String code) {
        if (code.length() > LONGEST_CODE) {
            throw new Refused(SheetFlaw.Kind.BROKEN);
        }
        var bare = NO_PART_OF_A_DAY.matcher(code).replaceAll("");
        return !bare.toLowerCase(Locale.ROOT).contains("general")
                && PART_OF_A_DAY.matcher(bare).find();
    }

    String shown(String said, int style) {
        double number;
        try {
            number = Double.parseDouble(said.strip());
        } catch (NumberFormatException none) {
            throw new Refused(SheetFlaw.Kind.BROKEN);
        }
        if (Double.isNaN(number) || Math.abs(number) > FARTHEST) {
            throw new Refused(SheetFlaw.Kind.BROKEN);
        }
        var isDay = style < formats.size() && formats.get(style) && number >= 0 && number < LAST_DAY;
        return isDay ? day(number) : plain(number);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private String day(double number) {
        var seconds = Math.round(number * SECONDS);
        var day = epoch.plusDays(seconds / SECONDS);
        var time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        if (seconds < SECONDS) {
            return time.toString();
        }
        return time.equals(LocalTime.MIDNIGHT)
                ? day.toString()
                : LocalDateTime.of(day, time).toString();
    }
}
