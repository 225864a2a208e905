/**
 * Receipt codes: by them people who are not logged in follow what they have asked. Of a code only its hash is kept, by
 * the feature that gave it out; here is how codes look and how nobody guesses them.
 */
@NullMarked
package vn.caunoi.registry.receipt;

import org.jspecify.annotations.NullMarked;
