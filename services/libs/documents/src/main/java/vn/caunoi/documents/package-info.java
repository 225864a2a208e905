/**
 * Papers as offices use them: one layout model, written as DOCX and as PDF by the rules of Decree 30/2020/NĐ-CP on the
 * form of official documents (A4, margins, 12 to 14 points, national heading, signature, recipients).
 *
 * <p>Plain Java: a feature builds an {@link vn.caunoi.documents.OfficeDocument} and a
 * {@link vn.caunoi.documents.DocumentFormat} renders it. The same document gives the same bytes.
 */
@NullMarked
package vn.caunoi.documents;

import org.jspecify.annotations.NullMarked;
