/**
 * Official channels of an agency: portal, pages on social networks, sender of text messages, call centre. The agency
 * announces them, so that people can tell the real one from an imitation (Decree 224/2026).
 */
@NullMarked
package vn.caunoi.registry.channel;

import org.jspecify.annotations.NullMarked;
