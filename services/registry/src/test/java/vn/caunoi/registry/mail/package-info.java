@NullMarked
package vn.caunoi.registry.mail;

import org.jspecify.annotations.NullMarked;
