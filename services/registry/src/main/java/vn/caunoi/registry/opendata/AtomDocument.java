package vn.caunoi.registry.opendata;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.caunoi.registry.feed.FeedNotice;

/** RFC 4287: one entry for each change of the list, newest first. */
final class AtomDocument {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    private AtomDocument() throws XMLStreamException {
        out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /**
     * @param self address of this document
     * @param page address of the page for people
     */
    static String of(String title, String self, String page, List<FeedNotice> notices) {
        try {
            return new AtomDocument().write(title, self, page, notices);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(String title, String self, String page, List<FeedNotice> notices) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        out.writeAttribute("xml:lang", "vi");
        element("id", self);
        element("title", title);
        element(
                "updated",
                notices.isEmpty()
                        ? Instant.EPOCH.toString()
                        : notices.get(0).recordedAt().toString());
        out.writeStartElement("author");
        element("name", "Cầu Nối");
        out.writeEndElement();
        link("self", "application/atom+xml", self);
        link("alternate", "text/html", page);
        for (FeedNotice notice : notices) {
            entry(notice, page);
        }
        out.writeEndElement();
        out.writeEndDocument();
        return text.toString();
    }

    private void entry(FeedNotice notice, String page) throws XMLStreamException {
        out.writeStartElement("entry");
        element("id", "tag:caunoi.vn,2026:registry/feed/" + notice.id() + "/" + notice.sequence());
        element("title", title(notice));
        element("updated", notice.recordedAt().toString());
        link("alternate", "text/html", page);
        element("summary", summary(notice));
        out.writeEndElement();
    }

    private static String title(FeedNotice notice) {
        // Somebody taken off the list for another reason than time is not named again.
        if (notice.gone() && !notice.over()) {
            return "Một mục đã được gỡ khỏi danh sách người phát ngôn";
        }
        return notice.text("agency", "name") + ": " + notice.text("personName")
                + (notice.over() ? " thôi phát ngôn" : "");
    }

    private static String summary(FeedNotice notice) {
        if (notice.over()) {
            return notice.text("position") + "; từ " + day(notice.text("validFrom")) + " đến "
                    + day(notice.text("validTo")) + ".";
        }
        if (notice.gone()) {
            return "Mã " + notice.id();
        }
        String until = notice.text("validTo");
        return notice.text("position") + ", " + notice.text("phone") + ", " + notice.text("email")
                + "; quyết định số " + notice.text("decision", "number") + "; từ " + day(notice.text("validFrom"))
                + (until.isEmpty() ? "" : " đến " + day(until)) + ".";
    }

    private static String day(String instant) {
        return instant.isEmpty() ? "" : PublicListColumns.time(Instant.parse(instant));
    }

    private void element(String name, String content) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(content);
        out.writeEndElement();
    }

    private void link(String rel, String type, String href) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("type", type);
        out.writeAttribute("href", href);
    }
}
