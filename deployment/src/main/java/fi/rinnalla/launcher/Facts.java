package fi.rinnalla.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A JSON object, read leniently: what is missing or null is null, a missing list is empty. */
record Facts(JsonObject json) {

    static Facts read(InputStream stream) throws IOException {
        try (stream;
                var reader = Json.createReader(stream)) {
            return new Facts(reader.readObject());
        }
    }

    static Facts resource(String name) {
        try (var stream = Facts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw Refused.because("The file " + name + " is missing from this Rinnalla.");
            }
            return read(stream);
        } catch (IOException failed) {
            throw Refused.because("The file " + name + " cannot be read.", failed);
        }
    }

    String text(String name) {
        return json.get(name) instanceof JsonString text ? text.getString() : null;
    }

    Integer number(String name) {
        return json.isNull(name) ? null : Integer.valueOf(json.getInt(name));
    }

    Boolean yesOrNo(String name) {
        var value = json.getOrDefault(name, JsonValue.NULL);
        return value == JsonValue.NULL ? null : Boolean.valueOf(value == JsonValue.TRUE);
    }

    LocalDate day(String name) {
        return text(name) == null ? null : LocalDate.parse(text(name));
    }

    LocalTime time(String name) {
        return text(name) == null ? null : LocalTime.parse(text(name));
    }

    List<Facts> list(String name) {
        return array(name).stream().map(JsonValue::asJsonObject).map(Facts::new).toList();
    }

    String joined(String name) {
        return array(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.joining(","));
    }

    Map<String, String> texts(String name) {
        var texts = new LinkedHashMap<String, String>();
        json.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((key, value) -> texts.put(key, ((JsonString) value).getString()));
        return texts;
    }

    private JsonArray array(String name) {
        return json.get(name) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }
}
