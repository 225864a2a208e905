/**
 * Policy-communication officers (cán bộ đầu mối truyền thông chính sách): how many posts an agency has, who fills them
 * since when, and where one is missing. The national feed tells of them with their official contacts.
 */
@NullMarked
package vn.caunoi.registry.officer;

import org.jspecify.annotations.NullMarked;
