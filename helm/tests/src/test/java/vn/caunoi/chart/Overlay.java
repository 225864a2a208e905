package vn.caunoi.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;

/** The environments below {@code k8s/overlays}. */
enum Overlay {
    DEV,
    STAGING,
    PRODUCTION;

    Path folder() {
        return Repository.KUBERNETES.resolve("overlays/" + this);
    }

    Path valuesFile() {
        return folder().resolve("values-" + this + ".yaml");
    }

    ObjectNode chartValues() {
        return Yaml.single(valuesFile());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
