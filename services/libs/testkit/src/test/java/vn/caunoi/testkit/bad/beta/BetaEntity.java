package vn.caunoi.testkit.bad.beta;

import jakarta.persistence.Entity;

/** Breaks rule 9. */
@Entity
public class BetaEntity {
    String name = "";

    public void setName(String name) {
        this.name = name;
    }
}
