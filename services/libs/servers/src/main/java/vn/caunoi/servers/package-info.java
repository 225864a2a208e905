/**
 * Starts the real servers the suite stands on, PostgreSQL, Kafka and Keycloak, and a mail server that only catches, as
 * processes of this machine.
 *
 * <p>Tests and the local launcher use the same starters, so what passes here is what a developer runs. Nothing needs
 * Docker or an installed server: the build resolves the distributions and records where they lie in
 * {@code artifacts.properties} beside this class.
 *
 * <p>Every starter waits until its server answers, within a bounded time, writes the server's output to a file, and
 * ends the process with this JVM. Failures are {@link vn.caunoi.servers.ServerFailed} with one clear sentence.
 */
@NullMarked
package vn.caunoi.servers;

import org.jspecify.annotations.NullMarked;
