package vn.caunoi.monitoring.feed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes XML of what sites publish. The light pass mends what breaks most feeds without touching their structure; the
 * thorough one rebuilds the document and is used only when the light one did not help.
 *
 * <p>The DOCTYPE is dropped in any case: a feed needs none, and with it every entity but the five of XML and numeric
 * ones loses its meaning, so nothing can be expanded or fetched.
 */
final class FeedRepair {

    private static final Pattern BARE_AMPERSAND =
            Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});)");
    private static final Pattern NAMED_ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,30});");
    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[.*?]]>", Pattern.DOTALL);
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf");

    private static final String DOCTYPE = "<!doctype";

    private FeedRepair() {}

    /** Control characters, DOCTYPE, undeclared entities and bare ampersands. */
    static String light(String feed) {
        String text = withoutDoctype(fromFirstTag(withoutControls(feed)));
        StringBuilder out = new StringBuilder(text.length() + 64);
        Matcher cdata = CDATA.matcher(text);
        int last = 0;
        while (cdata.find()) {
            out.append(mendEntities(text.substring(last, cdata.start()))).append(cdata.group());
            last = cdata.end();
        }
        return out.append(mendEntities(text.substring(last))).toString();
    }

    /** Rebuilds the tree leniently: stray and missing closing tags, attributes without quotes. */
    static String thorough(String feed) {
        Document document = Jsoup.parse(light(feed), "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        document.outputSettings().escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml);
        // What servers append behind the end, from comments to scripts, would be a second root.
        return document.children().stream()
                .filter(element -> ROOTS.contains(element.tagName().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Element::outerHtml)
                .orElseGet(document::outerHtml);
    }

    private static String fromFirstTag(String text) {
        int tag = text.indexOf('<');
        return tag <= 0 ? text : text.substring(tag);
    }

    private static String withoutControls(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF)
                        || c >= 0x10000)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /**
     * Cuts the declaration with its internal subset, brackets and quotes respected; it stands before the first element.
     */
    private static String withoutDoctype(String text) {
        int start = indexOfIgnoreCase(text, DOCTYPE);
        if (start < 0) {
            return text;
        }
        int depth = 0;
        char quote = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && depth >= 0) {
                quote = c;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (c == '>' && depth <= 0) {
                return text.substring(0, start) + text.substring(i + 1);
            }
        }
        return text.substring(0, start);
    }

    private static int indexOfIgnoreCase(String text, String needle) {
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            if (text.regionMatches(true, i, needle, 0, needle.length())) {
                return i;
            }
            // Past the first element a DOCTYPE would be text.
            if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                return -1;
            }
        }
        return -1;
    }

    private static String mendEntities(String text) {
        Matcher named = NAMED_ENTITY.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        while (named.find()) {
            String name = named.group(1);
            boolean known = name.equals("amp")
                    || name.equals("lt")
                    || name.equals("gt")
                    || name.equals("quot")
                    || name.equals("apos");
            String meaning = known ? named.group() : Parser.unescapeEntities(named.group(), false);
            named.appendReplacement(out, Matcher.quoteReplacement(meaning));
        }
        named.appendTail(out);
        return BARE_AMPERSAND.matcher(out).replaceAll("&amp;");
    }
}
