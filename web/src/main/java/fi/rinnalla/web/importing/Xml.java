package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.SheetFlaw;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part of a spreadsheet from its beginning to its end, asks nobody outside, and knows no declarations. */
final class Xml {
    private static final int LONGEST = 32_768;

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** @param each is told of every element that begins */
    static void read(byte[] part, Consumer<Xml> each) {
        if (part.length == 0) {
            return;
        }
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            var xml = new Xml(reader);
            while (reader.hasNext()) {
                xml.step(reader.next(), each);
            }
        } catch (XMLStreamException broken) {
            throw new Refused(SheetFlaw.Kind.BROKEN);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private void step(int event, Consumer<Xml> each) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused(SheetFlaw.Kind.POINTS_OUTSIDE);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            each.accept(this);
        }
    }

    boolean isAt(String element) {
        return reader.getLocalName().equals(element);
    }

    /** By its name alone, whichever prefix; nothing where it is not there. */
    String attribute(String name) {
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return "";
    }

    /** Whatever begins before this element ends. */
    void within(String element, Consumer<Xml> each) {
        try {
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.END_ELEMENT && isAt(element)) {
                    return;
                }
                step(event, each);
            }
        } catch (XMLStreamException broken) {
            throw new Refused(SheetFlaw.Kind.BROKEN);
        }
    }

    /** All that is written before this element ends, but for how a word is pronounced. */
    String textWithin(String element) {
        var text = new StringBuilder();
        var silent = false;
        try {
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.END_ELEMENT && isAt(element)) {
                    return text.toString();
                }
                step(event, it -> {});
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    silent = isAt("rPh") ? event == XMLStreamConstants.START_ELEMENT : silent;
                } else if (!silent && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                    text.append(reader.getText());
                }
                if (text.length() > LONGEST) {
                    throw new Refused(SheetFlaw.Kind.CELL_TOO_LONG);
                }
            }
        } catch (XMLStreamException broken) {
            throw new Refused(SheetFlaw.Kind.BROKEN);
        }
        return text.toString();
    }
}
