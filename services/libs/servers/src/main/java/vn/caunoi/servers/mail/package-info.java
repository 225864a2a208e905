/**
 * A mail server that delivers nothing: whatever it accepts can be read on its page. A program of its own, started by
 * {@link vn.caunoi.servers.MailServer}; its libraries are on nobody else's class path.
 */
@NullMarked
package vn.caunoi.servers.mail;

import org.jspecify.annotations.NullMarked;
