/**
 * Training of the people who communicate: courses with their lists, what the province asks, and who still lacks what.
 *
 * <p>A course counts once it is confirmed as held. Agencies put their own people on lists; whoever holds a course says
 * who came. What is asked are the province's own dated settings: no legal rule demands a course.
 */
@NullMarked
package vn.caunoi.registry.training;

import org.jspecify.annotations.NullMarked;
