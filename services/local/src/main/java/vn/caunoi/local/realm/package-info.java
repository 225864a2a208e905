/**
 * The realm of the local suite: the reviewed file of the cluster plus accounts everybody knows the password of.
 *
 * <p>Owns the demo accounts. Never changes a rule of the reviewed file, except that demo passwords may be short.
 */
@NullMarked
package vn.caunoi.local.realm;

import org.jspecify.annotations.NullMarked;
