/** Vietnamese text as people search it. Plain Java, knows no service. */
@NullMarked
package vn.caunoi.vietnamese;

import org.jspecify.annotations.NullMarked;
