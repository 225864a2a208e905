/** What a person can choose: ports, folders, a fresh start. */
@NullMarked
package vn.caunoi.local.settings;

import org.jspecify.annotations.NullMarked;
