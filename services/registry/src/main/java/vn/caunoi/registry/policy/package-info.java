/**
 * Time limits a province sets itself, where the law sets none. They are data of the province
 * ({@code province/<folder>/policies.csv}) in the form of the rule catalogue, with their source and how sure we are of
 * it; unless a province has decided one, it is unsure, and so it reminds and never accuses.
 */
@NullMarked
package vn.caunoi.registry.policy;

import org.jspecify.annotations.NullMarked;
