package vn.caunoi.registry.atom;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * RFC 4287: a list with its newest entry first.
 *
 * @param self address of this document
 * @param page address of the page for people
 */
public record AtomFeed(String title, String self, String page, List<AtomEntry> entries) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** The document. */
    public String write() {
        StringWriter text = new StringWriter();
        try {
            write(XMLOutputFactory.newFactory().createXMLStreamWriter(text));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void write(XMLStreamWriter out) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        out.writeAttribute("xml:lang", "vi");
        element(out, "id", self);
        element(out, "title", title);
        Instant updated =
                entries.stream().map(AtomEntry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
        element(out, "updated", updated.toString());
        out.writeStartElement("author");
        element(out, "name", "Cầu Nối");
        out.writeEndElement();
        link(out, "self", "application/atom+xml", self);
        link(out, "alternate", "text/html", page);
        for (AtomEntry entry : entries) {
            out.writeStartElement("entry");
            element(out, "id", entry.id());
            element(out, "title", entry.title());
            element(out, "updated", entry.updated().toString());
            link(out, "alternate", "text/html", entry.page());
            element(out, "summary", entry.summary());
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private static void element(XMLStreamWriter out, String name, String content) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(content);
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String rel, String type, String href) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("type", type);
        out.writeAttribute("href", href);
    }
}
