/**
 * What an agency demands of a press outlet that wrote something wrong, and its right to reply: in writing, with
 * grounds, in rounds, with the terms the law gives the outlet (Law 126/2025, Decree 237/2026 art. 18; before: Law
 * 103/2016).
 */
@NullMarked
package vn.caunoi.registry.correction;

import org.jspecify.annotations.NullMarked;
