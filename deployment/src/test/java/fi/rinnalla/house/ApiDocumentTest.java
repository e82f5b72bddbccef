package fi.rinnalla.house;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.web.api.Answers;
import fi.rinnalla.web.api.DocumentController;
import fi.rinnalla.web.comparison.open.NetworkAnswers;
import fi.rinnalla.web.shared.ApiPaths;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The document is written by hand; here it is compared with what the house is made of, in both directions. */
@DisplayName("The document by which programs are written")
class ApiDocumentTest {
    private static final String ITEMS = "List";
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "string",
            UUID.class, "string uuid",
            LocalDate.class, "string date",
            LocalTime.class, "string",
            boolean.class, "boolean",
            Boolean.class, "boolean",
            int.class, "integer int32",
            long.class, "integer int64");

    private final JsonObject document = read();
    private final JsonObject schemas = document.getJsonObject("components").getJsonObject("schemas");

    @Test
    void has_every_way_in_that_there_is_for_programs_and_no_other() {
        var ways = Routes.ofTheHouse().stream()
                .filter(it -> ApiPaths.hold(it.path()))
                .map(it -> it.method().toLowerCase() + " " + it.path())
                .collect(Collectors.toCollection(TreeSet::new));
        var written = document.getJsonObject("paths").entrySet().stream()
                .flatMap(path ->
                        path.getValue().asJsonObject().keySet().stream().map(verb -> verb + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(written).hasSizeGreaterThan(8).isEqualTo(ways);
    }

    @Test
    void has_every_field_of_every_answer_with_its_type_and_no_other() {
        records().forEach((name, type) -> {
            var schema = schemas.getJsonObject(name);
            assertThat(schema).as(name).isNotNull();
            var fields = Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(
                            fi.rinnalla.web.api.Json::name, ApiDocumentTest::type, (a, b) -> a, TreeMap::new));
            assertThat(properties(schema)).as(name).isEqualTo(fields);
        });
    }

    @Test
    void says_of_each_field_whether_it_is_always_there() {
        records()
                .forEach((name, type) -> assertThat(strings(schemas.getJsonObject(name), "required"))
                        .as(name)
                        .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                                .filter(it -> it.getType() != Optional.class)
                                .map(fi.rinnalla.web.api.Json::name)
                                .toList()));
    }

    @Test
    void has_no_answer_that_nobody_gives() {
        var lists = schemas.keySet().stream().filter(it -> it.endsWith(ITEMS)).toList();

        assertThat(schemas.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(records().keySet(), lists, List.of("Problem"))
                        .flatMap(it -> it.stream())
                        .toList());
        assertThat(lists)
                .allSatisfy(it -> assertThat(properties(schemas.getJsonObject(it)))
                        .isEqualTo(Map.of("items", "array " + it.replaceAll(ITEMS + "$", ""))));
    }

    @Test
    void asks_for_a_token_everywhere_but_for_itself() {
        document.getJsonObject("paths")
                .forEach((path, way) -> assertThat(
                                way.asJsonObject().getJsonObject("get").containsKey("security"))
                        .as(path)
                        .isEqualTo(path.equals(ApiPaths.DOCUMENT)));
    }

    private static Map<String, Class<?>> records() {
        return Stream.of(Answers.class, NetworkAnswers.class)
                .flatMap(it -> Arrays.stream(it.getDeclaredClasses()))
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    }

    private static Map<String, String> properties(JsonObject schema) {
        var all = new TreeMap<String, String>();
        schema.getJsonObject("properties").forEach((name, it) -> all.put(name, type(it.asJsonObject())));
        return all;
    }

    private static String type(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            return schema.getString("$ref").replaceAll(".*/", "");
        }
        var type = schema.getString("type");
        if (type.equals("array")) {
            return type + " " + type(schema.getJsonObject("items"));
        }
        return (type + " " + schema.getString("format", "")).strip();
    }

    private static String type(RecordComponent component) {
        return type(component.getGenericType());
    }

    private static String type(Type type) {
        if (type instanceof ParameterizedType of) {
            var inner = type(of.getActualTypeArguments()[0]);
            return of.getRawType() == List.class ? "array " + inner : inner;
        }
        var plain = (Class<?>) type;
        return TYPES.getOrDefault(plain, plain.getSimpleName());
    }

    private static List<String> strings(JsonObject schema, String name) {
        return schema.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static JsonObject read() {
        try (var reader = Json.createReader(DocumentController.class.getResourceAsStream(DocumentController.FILE))) {
            return reader.readObject();
        }
    }
}
