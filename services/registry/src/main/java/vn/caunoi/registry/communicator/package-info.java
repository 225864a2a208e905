/**
 * People who explain policies in person: báo cáo viên and tuyên truyền viên, with what they speak and where they work.
 * Personal data: only the own agency and those who see all of them.
 */
@NullMarked
package vn.caunoi.registry.communicator;

import org.jspecify.annotations.NullMarked;
