package fi.rinnalla.web.feedback;

import fi.rinnalla.services.feedback.MyItem;
import fi.rinnalla.web.shared.Typed;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything on a card for machines. The names of the fields stay as they are. */
final class EverythingJson {
    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private EverythingJson() {}

    static String of(List<MyItem> items, List<OnTheCard.Along> others) {
        var array = Json.createArrayBuilder();
        items.forEach(it -> array.add(item(it)));
        var everything = Json.createObjectBuilder().add("items", array);
        others.stream()
                .collect(Collectors.groupingBy(OnTheCard.Along::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, all) -> everything.add(kind, others(all)));
        var text = new StringWriter();
        try (var writer = WRITERS.createWriter(text)) {
            writer.writeObject(everything.build());
        }
        return text.toString();
    }

    private static JsonArrayBuilder others(List<OnTheCard.Along> all) {
        var array = Json.createArrayBuilder();
        all.forEach(it -> {
            var object = Json.createObjectBuilder();
            it.facts().forEach(object::add);
            array.add(object);
        });
        return array;
    }

    private static JsonObjectBuilder item(MyItem it) {
        var object = Json.createObjectBuilder()
                .add("kind", Typed.low(it.kind()))
                .add("receivedOn", it.receivedOn().toString())
                .add("state", Typed.low(it.state()))
                .add("dueOn", it.dueOn().toString())
                .add("useOfWords", Typed.low(it.useOfWords()))
                .add("keptUntil", it.keptUntil().toString());
        add(object, "place", it.place());
        add(object, "mood", it.mood().map(Typed::low));
        add(object, "helped", it.helped());
        add(object, "wish", it.wish());
        add(object, "readOn", it.readOn().map(Object::toString));
        add(object, "closedOn", it.closedOn().map(Object::toString));
        add(object, "verdict", it.verdict().map(Typed::low));
        return object.add("answers", answers(it)).add("publications", publications(it));
    }

    private static JsonArrayBuilder answers(MyItem item) {
        var array = Json.createArrayBuilder();
        item.answers().forEach(it -> {
            var answer = Json.createObjectBuilder()
                    .add("kind", Typed.low(it.kind()))
                    .add("role", Typed.low(it.role()))
                    .add("givenOn", it.givenOn().toString());
            add(answer, "words", it.words());
            array.add(answer);
        });
        return array;
    }

    private static JsonArrayBuilder publications(MyItem item) {
        var array = Json.createArrayBuilder();
        item.publications()
                .forEach(it -> array.add(Json.createObjectBuilder()
                        .add("language", it.language().tag())
                        .add("said", it.said())
                        .add("done", it.done())
                        .add("change", Typed.low(it.change()))
                        .add("state", Typed.low(it.state()))));
        return array;
    }

    private static void add(JsonObjectBuilder object, String name, Optional<String> value) {
        value.ifPresentOrElse(it -> object.add(name, it), () -> object.addNull(name));
    }
}
