/**
 * Tests of what is deployed: the Helm chart, the objects below {@code k8s/} and the documents that describe both.
 *
 * <p>Helm runs as a native library inside the test, so a bare host without Helm, cluster or network is enough.
 */
@NullMarked
package vn.caunoi.chart;

import org.jspecify.annotations.NullMarked;
