/** What an agency has to answer: one task for each public issue, with the legal clock that runs. */
@NullMarked
package vn.caunoi.registry.task;

import org.jspecify.annotations.NullMarked;
