/**
 * Mails to official addresses, and to those who asked something and left theirs. A feature hands a mail over inside its
 * transaction ({@link vn.caunoi.registry.mail.MailService#post}); what was committed leaves at least once, always with
 * the same Message-ID, so that a mailbox recognises a repetition.
 *
 * <p>A mail server that is away, or not set up, costs nothing but time: mails wait, until they are no use any more.
 * Only a recipient whom the server refuses for good is given up; people are told, and may send it again.
 */
@NullMarked
package vn.caunoi.registry.mail;

import org.jspecify.annotations.NullMarked;
