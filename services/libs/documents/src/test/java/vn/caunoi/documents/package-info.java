@NullMarked
package vn.caunoi.documents;

import org.jspecify.annotations.NullMarked;
