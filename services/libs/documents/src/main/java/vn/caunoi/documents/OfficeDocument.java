package vn.caunoi.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A paper, from its heading to its signatures.
 *
 * @param title of the file, shown by readers
 * @param landscape for wide tables
 * @param kind as in "BÁO CÁO", set in capitals by whoever writes it
 * @param subject what it is about, below the kind
 * @param recipients under "Nơi nhận:", one a line, without punctuation
 * @param signatures at most two; a single one stands on the right
 */
public record OfficeDocument(
        String title,
        boolean landscape,
        @Nullable Heading heading,
        @Nullable String kind,
        @Nullable String subject,
        List<Block> body,
        List<String> recipients,
        List<Signature> signatures) {

    public OfficeDocument {
        title = Texts.clean(title);
        kind = kind == null ? null : Texts.clean(kind);
        subject = subject == null ? null : Texts.clean(subject);
        body = List.copyOf(body);
        recipients = recipients.stream().map(Texts::clean).toList();
        signatures = List.copyOf(signatures);
        if (signatures.size() > 2 || (signatures.size() == 2 && !recipients.isEmpty())) {
            throw new IllegalArgumentException("There is room for two: two signatures, or recipients and a signature");
        }
    }

    /** From which block on everything stays on the page of the signatures, so that none of them stands alone. */
    int tail() {
        int last = body.size() - 1;
        if (last < 0 || !(body.get(last) instanceof Block.Paragraph)) {
            return body.size();
        }
        return last > 0 && body.get(last - 1) instanceof Block.Paragraph before && before.style() == Block.Style.SECTION
                ? last - 1
                : last;
    }

    /** The recipients as they stand below "Nơi nhận:". */
    List<String> recipientLines() {
        int last = recipients.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> "- " + recipients.get(i) + (i == last ? "." : ";"))
                .toList();
    }

    /** Begins a paper. */
    public static Builder titled(String title) {
        return new Builder(title);
    }

    /** Puts a paper together from top to bottom. */
    public static final class Builder {

        private final String title;
        private boolean landscape;
        private @Nullable Heading heading;
        private @Nullable String kind;
        private @Nullable String subject;
        private final List<Block> body = new ArrayList<>();
        private final List<String> recipients = new ArrayList<>();
        private final List<Signature> signatures = new ArrayList<>();

        private Builder(String title) {
            this.title = title;
        }

        public Builder landscape() {
            landscape = true;
            return this;
        }

        public Builder heading(Heading top) {
            heading = top;
            return this;
        }

        public Builder kind(String name) {
            kind = name;
            return this;
        }

        public Builder subject(String about) {
            subject = about;
            return this;
        }

        public Builder add(Block block) {
            body.add(block);
            return this;
        }

        public Builder paragraph(Run... runs) {
            return add(new Block.Paragraph(Arrays.asList(runs), Block.Style.BODY));
        }

        /** What somebody wrote: every line becomes a paragraph, empty ones are left out. */
        public Builder prose(String text) {
            Texts.clean(text)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> paragraph(Run.plain(line.strip())));
            return this;
        }

        public Builder plain(Run... runs) {
            return add(new Block.Paragraph(Arrays.asList(runs), Block.Style.PLAIN));
        }

        public Builder centred(Run... runs) {
            return add(new Block.Paragraph(Arrays.asList(runs), Block.Style.CENTRED));
        }

        public Builder section(String headline) {
            return add(new Block.Paragraph(List.of(Run.plain(headline)), Block.Style.SECTION));
        }

        public Builder note(String text) {
            return add(new Block.Paragraph(List.of(Run.plain(text)), Block.Style.NOTE));
        }

        /** Follows other fields without a gap. */
        public Builder field(String label, @Nullable String value) {
            Block.Field field = new Block.Field(label, value == null ? "" : value);
            int last = body.size() - 1;
            if (last >= 0 && body.get(last) instanceof Block.Fields fields) {
                List<Block.Field> more = new ArrayList<>(fields.fields());
                more.add(field);
                body.set(last, new Block.Fields(more));
                return this;
            }
            return add(new Block.Fields(List.of(field)));
        }

        public Builder choices(Block.Choice... choices) {
            return add(new Block.Choices(Arrays.asList(choices)));
        }

        public Builder table(List<Block.Column> columns, List<List<String>> rows) {
            return add(new Block.Table(columns, rows));
        }

        public Builder recipients(List<String> names) {
            recipients.addAll(names);
            return this;
        }

        public Builder signature(Signature signature) {
            signatures.add(signature);
            return this;
        }

        public OfficeDocument build() {
            return new OfficeDocument(title, landscape, heading, kind, subject, body, recipients, signatures);
        }
    }
}
